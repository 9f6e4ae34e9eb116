package io.github.deckwright.read.markup;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Tags;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;

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

    /** Whether several paragraphs of a document ask. */
    static boolean ask(List<String> lines, int head) {
        Fences fences = new Fences();
        int asking = 0;
        for (int i = head; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = fences.holds(line) ? line.length() : Markers.indent(line);
            if (start < line.length() && line.charAt(start) == '<' && opens(line, start) && asks(line, start)) {
                asking++;
            }
        }
        return Gates.ITEMS_ASK.isEnough(asking);
    }

    private static boolean asks(String line, int start) {
        String text = line.substring(Tags.tagEnd(line, start)).strip();
        boolean strong = text.startsWith("<") && InlineMarkup.isStrong(MarkupToken.at(text, 0));
        int mark = Signs.lastQuestionMark(text, text.length());
        return strong ? mark > 0 : Words.QUESTION.begins(text);
    }
}
