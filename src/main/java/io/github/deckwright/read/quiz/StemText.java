package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;

/** What the words of a text above options say of the text below it: whether both are one question. */
final class StemText {
    private StemText() {}

    /** Whether a title is a sentence, or leads to what is below: {@code ### The tiers of a shop are:} begins a question, a topic does not. */
    static boolean leadsOn(Title title) {
        String plain = title.plain();
        return Signs.endsWithColon(plain)
                || (Gates.HEADING_LONG.isEnough(title.wordCount())
                        && Signs.SENTENCE_ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0);
    }

    /** Whether a text asks and the one below does not, but shows what is meant, or is set off from a question in bold. */
    static boolean goesOn(Passage above, Passage text) {
        Title title = Title.of(text);
        String first = above.markdown().strip();
        boolean asks = Title.of(above).isQuestion() || Signs.endsWithColon(first);
        boolean bold = Emphasis.isMarkedBold(first)
                && !Emphasis.isMarkedBold(text.markdown().strip());
        return asks && !title.isQuestion() && (bold || isShown(text.markdown().strip()));
    }

    /** Code, math or an image alone in its paragraph. */
    private static boolean isShown(String text) {
        return (text.startsWith("`") && text.endsWith("`"))
                || (text.startsWith("$") && text.endsWith("$"))
                || (text.startsWith("![") && text.endsWith(")"));
    }
}
