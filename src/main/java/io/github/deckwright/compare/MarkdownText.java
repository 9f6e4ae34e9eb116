package io.github.deckwright.compare;

import io.github.deckwright.Steering;

/**
 * Text of documents inside Markdown that a forge shows: no markup, no mention of anybody, no reference and no link comes of it, and
 * nothing that a log obeys. Written as references to characters, so it reads as it was.
 */
final class MarkdownText {
    /** What, beside letters and digits, is never part of a mark. */
    private static final String PLAIN = " .,;?/%=\"'";

    /** What keeps a forge from taking a name behind an at sign, or a number behind a hash, for one of its own: nothing visible. */
    private static final String NOTHING = "&#8203;";

    private MarkdownText() {}

    /** In a paragraph or a cell. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Steering.isCharacter(c)) {
                number(c, out);
            } else if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || c > 127) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';').append(means(text, i) ? NOTHING : "");
            }
        }
        // an address without a scheme would become a link as well
        return out.toString().replace("www.", "www" + NOTHING + ".");
    }

    /** Whether a forge could take a character and what follows it for a name, a number of its own, an emoji or an address. */
    private static boolean means(String text, int i) {
        int next = i + 1 < text.length() ? text.codePointAt(i + 1) : ' ';
        return switch (text.charAt(i)) {
            case '@' -> Character.isLetterOrDigit(next);
            case '#' -> Character.isLetterOrDigit(next);
            case ':' -> next == '/' || next == '+' || next == '-' || Character.isLetter(next);
            default -> false;
        };
    }

    /** Between {@code <pre>} and {@code </pre>}, where nothing is marked up. */
    static String preformatted(String text) {
        StringBuilder out = new StringBuilder();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\n' || c == '\t') {
                out.append((char) c);
            } else if (Steering.isCharacter(c)) {
                number(c, out);
            } else if ("<>&#:[]-+~^`@".indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Between double quotes, in a tag. */
    static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void number(int c, StringBuilder out) {
        out.append("&#92;u{").append(Integer.toHexString(c)).append('}');
    }
}
