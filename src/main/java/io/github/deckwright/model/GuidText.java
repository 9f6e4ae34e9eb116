package io.github.deckwright.model;

/**
 * Guids as text of a field. Ours are letters and digits; those of other tools may hold whatever means something in HTML, templates or
 * searches.
 */
public final class GuidText {
    private static final int LONGEST_WORD = 64;

    /** So many digits are never the same by chance. */
    private static final int MADE_WORD = 24;

    private GuidText() {}

    /** The guid as HTML: letters and digits stand for themselves, everything else is a character reference. */
    public static String html(String guid) {
        if (isPlain(guid)) {
            return guid;
        }
        StringBuilder html = new StringBuilder(guid.length() + 16);
        guid.codePoints().forEach(point -> {
            if (isPlain(point)) {
                html.appendCodePoint(point);
            } else {
                html.append("&#").append(point).append(';');
            }
        });
        return html.toString();
    }

    /** A word of letters and digits for the guid, where a program takes nothing else: the guid itself, or what is made of it. */
    public static String word(String guid) {
        if (isPlain(guid) && guid.length() <= LONGEST_WORD) {
            return guid;
        }
        return Sha256.hex(guid).substring(0, MADE_WORD);
    }

    /** Whether it is letters and digits only, as ours are. */
    public static boolean isPlain(String guid) {
        return guid.chars().allMatch(GuidText::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
