package io.github.deckwright.read.text;

/** Where characters of one kind end that stand side by side in a text; all places are indices, the text's length at most. */
public final class Run {
    private Run() {}

    /** Behind the white space at a place; the place when there is none. */
    public static int space(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Before the white space that ends at a place; the place when there is none. */
    public static int spaceBefore(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Behind the digits at a place; the place when there is none. */
    public static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a text is nothing but one sign, so many times at least. */
    public static boolean isAll(char sign, String text, int least) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == sign) {
            at++;
        }
        return at == text.length() && at >= least;
    }

    /** Behind all of some characters at a place; the place when there is none. */
    public static int of(String characters, String text, int from) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Before all of some characters that end at a place; the place when there is none. */
    public static int before(String characters, String text, int end) {
        int at = end;
        while (at > 0 && characters.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Behind the letters and digits at a place, with the marks that belong to them in scripts such as Devanagari. */
    public static int word(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || (at > from && isMark(text.charAt(at))))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? 0 : Character.getType(c);
        return (type == Character.NON_SPACING_MARK && c != Signs.VARIANT) || type == Character.COMBINING_SPACING_MARK;
    }
}
