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

    private Sentinels() {}

    /** Whether a character is one of the noncharacters that serve as marks. */
    static boolean isMark(int c) {
        return c >= 0xfdd0 && c <= 0xfdef;
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
