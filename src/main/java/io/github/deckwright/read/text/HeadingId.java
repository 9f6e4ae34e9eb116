package io.github.deckwright.read.text;

/** The id that md2anki writes in brackets at the end of a heading: {@code ## Question (07dec5d4-4d79-4a49-9a46-c5f8ac4d2ad0)}. */
public final class HeadingId {
    private HeadingId() {}

    /** Where the bracket with an id at the end of a heading opens; -1 when there is none. */
    public static int start(String source) {
        int end = source.length();
        while (end > 0 && (source.charAt(end - 1) == '#' || Character.isWhitespace(source.charAt(end - 1)))) {
            end--;
        }
        int open = source.lastIndexOf('(', end);
        boolean closed = end > 0 && source.charAt(end - 1) == ')' && open >= 0 && source.indexOf(')', open) == end - 1;
        return closed && isId(source.substring(open + 1, end - 1)) ? open : -1;
    }

    /** A UUID, or a number that is no year. */
    private static boolean isId(String text) {
        if (ToolId.isUuid(text)) {
            return true;
        }
        return text.length() >= 10 && text.length() < 20 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
