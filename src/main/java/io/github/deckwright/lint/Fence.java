package io.github.deckwright.lint;

/** Tells line by line what stands in a block of code between fences. */
final class Fence {
    private static final int SHORTEST = 3;

    private String open = "";

    /** Whether the next line is a fence, or stands between two. */
    boolean takes(String line) {
        String text = line.strip();
        String mark = mark(text);
        if (open.isEmpty()) {
            open = mark;
            return !mark.isEmpty();
        }
        if (mark.startsWith(open) && mark.length() == text.length()) {
            open = "";
        }
        return true;
    }

    private static String mark(String text) {
        int end = 0;
        while (end < text.length() && "`~".indexOf(text.charAt(end)) >= 0 && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return end < SHORTEST || (text.charAt(0) == '`' && text.indexOf('`', end) >= 0) ? "" : text.substring(0, end);
    }
}
