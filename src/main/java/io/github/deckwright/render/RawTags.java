package io.github.deckwright.render;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Raw HTML in which no tag swallows what comes after it. */
final class RawTags {
    /** Elements whose inside is no content. */
    private static final List<String> DROPPED =
            List.of("script", "style", "iframe", "object", "svg", "math", "template", "noscript", "select");

    /** Elements whose inside is no HTML, so that an open one would take the rest of the card with it; GitHub shows these tags as text. */
    private static final List<String> SHOWN =
            List.of("textarea", "title", "xmp", "noembed", "noframes", "plaintext");

    private RawTags() {}

    /**
     * Takes away what has no place on a card.
     *
     * @param dropped is told the names of elements that are left out with all that is in them
     */
    static String tamed(String html, Consumer<String> dropped) {
        String lower = html.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            if (next < 0) {
                break;
            }
            out.append(html, at, next);
            int after = droppedTo(lower, next, dropped);
            if (after > next) {
                at = after;
            } else {
                out.append(isShown(lower, next) ? "&lt;" : "<");
                at = next + 1;
            }
        }
        return out.append(html, at, html.length()).toString();
    }

    /** The end of an element or comment that starts here and is left out as a whole; otherwise the start. */
    private static int droppedTo(String lower, int start, Consumer<String> dropped) {
        if (lower.startsWith("<!--", start)) {
            int end = lower.indexOf("-->", start + 4);
            return end < 0 ? start : end + 3;
        }
        for (String name : DROPPED) {
            if (isTag(lower, start + 1, name)) {
                int close = lower.indexOf("</" + name, start);
                int end = close < 0 ? -1 : lower.indexOf('>', close);
                if (end >= 0) {
                    dropped.accept(name);
                }
                return end < 0 ? start : end + 1;
            }
        }
        return start;
    }

    private static boolean isShown(String lower, int start) {
        if (lower.indexOf('>', start) < 0 || lower.startsWith("<!", start) || lower.startsWith("<?", start)) {
            return true;
        }
        int name = lower.startsWith("</", start) ? start + 2 : start + 1;
        for (String shown : SHOWN) {
            if (isTag(lower, name, shown)) {
                return true;
            }
        }
        for (String shown : DROPPED) {
            if (isTag(lower, name, shown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String lower, int at, String name) {
        int end = at + name.length();
        return lower.startsWith(name, at) && (end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
    }
}
