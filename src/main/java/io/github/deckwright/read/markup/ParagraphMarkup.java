package io.github.deckwright.read.markup;

import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Tags;
import io.github.deckwright.read.text.Words;

/** Paragraphs in tags, of which some are questions: in strong letters and asking, or with a label. */
final class ParagraphMarkup {
    private ParagraphMarkup() {}

    /** Whether a line begins with a paragraph that is not laid out in some way. */
    static boolean opens(String line, int start) {
        if (!Tags.name(line, start).equals(BlockMarkup.PARAGRAPH)) {
            return false;
        }
        int end = Tags.tagEnd(line, start);
        return end > 0 && line.indexOf("align", start) < 0;
    }

    /** Whether a line begins with a paragraph that asks. */
    static boolean asks(String line, int start) {
        if (!opens(line, start)) {
            return false;
        }
        String text = line.substring(Tags.tagEnd(line, start)).strip();
        boolean strong = text.startsWith("<") && InlineMarkup.isStrong(MarkupToken.at(text, 0));
        int mark = Signs.lastQuestionMark(text, text.length());
        return strong ? mark > 0 : Words.QUESTION.begins(text);
    }
}
