package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;

/**
 * Characters that mean something between the steps of rendering: noncharacters, which neither a document holds (decoding replaces them)
 * nor a character reference can forge.
 */
final class Sentinels {
    /** Stands for the backslash of a delimiter of MathJax, which otherwise would be defused like any other. */
    static final char MATH = '\uFDD8';

    /** Starts the name of a media file, so that it is told from an address that the author wrote. */
    static final char MEDIA = '\uFDD9';

    /** Stands for the bracket that starts a player of Anki's. */
    static final char PLAYER = '\uFDDA';

    /** Starts a line of code in plain text that is still to be indented. */
    static final char CODE_LINE = '\uFDDB';

    /** Larger than the number of any character, and small enough to be multiplied. */
    private static final int MORE_THAN_ANY = 0x200000;

    private Sentinels() {}

    /** Whether a character is one of the noncharacters that serve as marks. */
    static boolean isMark(int c) {
        return c >= 0xfdd0 && c <= 0xfdef;
    }

    /** The text with a reference to U+FFFD for each character reference to a mark, in the same length so that columns stay. */
    static String withoutForged(String markdown) {
        int start = markdown.indexOf("&#");
        if (start < 0) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown);
        for (; start >= 0; start = markdown.indexOf("&#", start + 2)) {
            boolean hex = start + 2 < markdown.length() && (markdown.charAt(start + 2) | 0x20) == 'x';
            int first = start + (hex ? 3 : 2);
            int end = first;
            int value = 0;
            while (end < markdown.length() && Character.digit(markdown.charAt(end), hex ? 16 : 10) >= 0) {
                int digit = Character.digit(markdown.charAt(end), hex ? 16 : 10);
                value = Math.min(MORE_THAN_ANY, value * (hex ? 16 : 10) + digit);
                end++;
            }
            if (isMark(value)) {
                String harmless = hex ? "FFFD" : "65533";
                out.replace(end - harmless.length(), end, harmless);
            }
        }
        return out.toString();
    }

    /** A text without the marks of deletions and their numbers and hints, for where a deletion cannot be, such as an address. */
    static String withoutDeletions(String text) {
        if (text.indexOf(Cloze.OPEN) < 0 && text.indexOf(Cloze.CLOSE) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean hidden = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case Cloze.OPEN, Cloze.HINT -> hidden = true;
                case Cloze.SEPARATOR, Cloze.CLOSE -> hidden = false;
                default -> out.append(hidden ? "" : String.valueOf(c));
            }
        }
        return out.toString();
    }
}
