package io.github.deckwright.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Raw HTML in which no tag swallows what comes after it. */
final class RawTags {
    /** Elements whose inside is no content. */
    private static final List<String> DROPPED =
            List.of("script", "style", "iframe", "object", "svg", "math", "template", "noscript", "select");

    /** Elements whose inside is no HTML, so that an open one would take the rest of the card with it; GitHub shows these tags as text. */
    private static final List<String> SHOWN = List.of("textarea", "title", "xmp", "noembed", "noframes", "plaintext");

    private final String html;
    private final String lower;
    private final Consumer<String> dropped;
    private final int lastTagEnd;
    private final int lastCommentEnd;
    private final Map<String, Integer> lastEnds = new HashMap<>();

    private RawTags(String html, Consumer<String> dropped) {
        this.html = html;
        this.lower = html.toLowerCase(Locale.ROOT);
        this.dropped = dropped;
        this.lastTagEnd = html.lastIndexOf('>');
        this.lastCommentEnd = html.lastIndexOf("-->");
    }

    /**
     * Takes away what has no place on a card.
     *
     * @param dropped is told the names of elements that are left out with all that is in them
     */
    static String tamed(String html, Consumer<String> dropped) {
        return new RawTags(html, dropped).tamed();
    }

    private String tamed() {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
            out.append(html, at, next);
            int after = droppedTo(next);
            if (after > next) {
                at = after;
            } else {
                out.append(isShown(next) ? "&lt;" : "<");
                at = next + 1;
            }
        }
        return out.append(html, at, html.length()).toString();
    }

    /** The end of an element or comment that starts here and is left out as a whole; otherwise the start. */
    private int droppedTo(int start) {
        if (lower.startsWith("<!--", start)) {
            int end = start > lastCommentEnd ? -1 : lower.indexOf("-->", start + 4);
            return end < 0 ? start : end + 3;
        }
        for (String name : DROPPED) {
            if (isTag(start + 1, name)) {
                int end = endOf(name, start);
                if (end >= 0) {
                    dropped.accept(name);
                }
                return end < 0 ? start : end + 1;
            }
        }
        return start;
    }

    /** The last character of an element, -1 when it does not end; it is not looked for again behind its last end. */
    private int endOf(String name, int start) {
        int last = lastEnds.computeIfAbsent(name, n -> lower.lastIndexOf("</" + n));
        int close = start > last ? -1 : lower.indexOf("</" + name, start);
        return close < 0 || close > lastTagEnd ? -1 : lower.indexOf('>', close);
    }

    private boolean isShown(int start) {
        if (start > lastTagEnd || lower.startsWith("<!", start) || lower.startsWith("<?", start)) {
            return true;
        }
        int name = lower.startsWith("</", start) ? start + 2 : start + 1;
        return isOneOf(SHOWN, name) || isOneOf(DROPPED, name);
    }

    private boolean isOneOf(List<String> names, int at) {
        for (String name : names) {
            if (isTag(at, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTag(int at, String name) {
        int end = at + name.length();
        return lower.startsWith(name, at) && (end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
    }
}
