package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.weigh.gate.Gates;

/** Finds the level of headings that are the questions of a document. */
final class QuestionLevel {
    private QuestionLevel() {}

    /**
     * The level whose headings ask most; 0 when none asks.
     *
     * @param counts what was counted, by the level; nothing for level 0
     * @param likely whether headings are questions even if none asks: then it is the level that most of them have
     */
    static int of(LevelCount[] counts, boolean likely) {
        int asking = 0;
        int often = 0;
        for (int i = 1; i < counts.length; i++) {
            asking = counts[i].weight() > counts[asking].weight() ? i : asking;
            often = counts[i].total > counts[often].total ? i : often;
        }
        boolean stray = often < asking
                && !Gates.TOPIC.isEnough(counts[asking].total)
                && Gates.STRAYS.tolerates(counts[asking].total, counts[often].total);
        return likely && (asking == 0 || stray) ? often : asking;
    }
}
