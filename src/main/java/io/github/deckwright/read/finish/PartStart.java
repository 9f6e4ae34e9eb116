package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * What says that a hint, an explanation or a note begins.
 *
 * @param remark whether it may as well be a sentence of the answer: "Note: …"
 * @param whole whether it ends with itself, as a fold does
 * @param level of a heading; 0 for others
 * @param body what it holds itself
 * @param end index of the line behind it
 */
record PartStart(Part.Role role, boolean remark, boolean whole, int level, Passage body, int end) {

    /**
     * Looks for one in a line.
     *
     * @param first whether no text of the answer stands above: advice may be a hint there only
     */
    static Optional<PartStart> at(Folds folds, int at, boolean first) {
        String text = folds.lines().get(at).text();
        if (text.isEmpty() || text.startsWith("    ")) {
            return Optional.empty();
        }
        Optional<PartStart> fold = folds.at(at).flatMap(found -> fold(found, first));
        if (fold.isPresent()) {
            return fold;
        }
        int level = Markers.headingLevel(text);
        if (level > 0) {
            return meaning(text.substring(level), first)
                    .map(words -> start(words, false, level, Passage.EMPTY, at + 1));
        }
        return label(folds.lines().get(at), at, folds.startsBlock(at), first);
    }

    /** Whether a labelled part begins in a line, the answer itself included. */
    static boolean begins(Folds folds, int at) {
        return at(folds, at, true).isPresent() || at(folds, at, false).isPresent() || isAnswer(folds, at);
    }

    private static boolean isAnswer(Folds folds, int at) {
        String text = folds.lines().get(at).text();
        if (folds.at(at).filter(Fold::saysAnswer).isPresent()) {
            return true;
        }
        return Markers.headingLevel(text) > 0
                ? Words.ANSWER.is(text)
                : isLabel(text, folds.startsBlock(at))
                        && Label.of(text).plain(1, Words.ANSWER).isPresent();
    }

    private static Optional<PartStart> fold(Fold fold, boolean first) {
        boolean untitled = fold.title().isBlank();
        String said = untitled ? fold.kind() : fold.title().markdown();
        boolean advice = untitled && !fold.folded() && !Words.EXPLANATION.is(said) && !said.equals("hint");
        return (advice ? Optional.<Words>empty() : meaning(said, first))
                .map(words -> new PartStart(role(words), words == Words.NOTE, true, 0, fold.body(), fold.end()));
    }

    private static Optional<PartStart> label(Passage.Line line, int at, boolean block, boolean first) {
        if (!isLabel(line.text(), block)) {
            return Optional.empty();
        }
        Label read = Label.of(line.text());
        for (Words words : order(first)) {
            Optional<LabelLine> label = read.in(line.number(), words);
            if (label.isPresent()) {
                int shift = line.column() - 1;
                Passage rest = new LabelLine(line.number(), label.get().column() + shift, -1).rest(Passage.of(line));
                return Optional.of(start(words, words == Words.NOTE, 0, rest, at + 1));
            }
        }
        boolean alone = line.text().startsWith(Signs.BOLD) && line.text().endsWith(Signs.BOLD);
        return alone && block && Words.EXPLANATION.is(line.text())
                ? Optional.of(start(Words.EXPLANATION, false, 0, Passage.EMPTY, at + 1))
                : Optional.empty();
    }

    /** Below other lines of a paragraph a label is one when it begins like a sentence. */
    private static boolean isLabel(String text, boolean block) {
        return !text.isEmpty()
                && text.charAt(0) != '>'
                && (block || "*_".indexOf(text.charAt(0)) >= 0 || !Character.isLowerCase(text.codePointAt(0)));
    }

    private static PartStart start(Words words, boolean remark, int level, Passage body, int end) {
        return new PartStart(role(words), remark, false, level, body, end);
    }

    private static Optional<Words> meaning(String title, boolean first) {
        for (Words words : order(first)) {
            if (words.is(title)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static List<Words> order(boolean first) {
        return first
                ? List.of(Words.HINT, Words.EXPLANATION, Words.NOTE)
                : List.of(Words.NOTE, Words.HINT, Words.EXPLANATION);
    }

    private static Part.Role role(Words words) {
        return words == Words.HINT ? Part.Role.HINT : Part.Role.EXPLANATION;
    }
}
