package io.github.deckwright.render;

import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a line break in the source is to the reader. */
final class SoftBreak {
    private SoftBreak() {}

    /** Whether the lines join without a space, as in Chinese and Japanese, which have none between words. */
    static boolean joins(SoftLineBreak lineBreak) {
        return lineBreak.getPrevious() instanceof Text before
                && lineBreak.getNext() instanceof Text after
                && !before.getLiteral().isEmpty()
                && !after.getLiteral().isEmpty()
                && isSpaceless(before.getLiteral().charAt(before.getLiteral().length() - 1))
                && isSpaceless(after.getLiteral().charAt(0));
    }

    /** Han, kana and their punctuation; Korean puts spaces between words. */
    private static boolean isSpaceless(char c) {
        return (c >= 0x3001 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xff01 && c <= 0xff60);
    }
}
