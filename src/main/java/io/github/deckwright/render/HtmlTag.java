package io.github.deckwright.render;

import java.util.Set;

/**
 * One tag.
 *
 * @param name empty when it is no tag of an element with content
 * @param from index of its first character
 * @param to index behind its last one
 */
record HtmlTag(String name, boolean closing, int from, int to) {
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "col", "input");

    static HtmlTag at(String html, int from) {
        int end = html.indexOf('>', from);
        int to = end < 0 ? html.length() : end + 1;
        boolean closing = html.startsWith("</", from);
        int start = from + (closing ? 2 : 1);
        int stop = start;
        while (stop < to && Character.isLetterOrDigit(html.charAt(stop))) {
            stop++;
        }
        String name = html.substring(Math.min(start, stop), stop);
        return new HtmlTag(EMPTY.contains(name) ? "" : name, closing, from, to);
    }

    boolean isStart() {
        return !name.isEmpty() && !closing;
    }

    boolean isEnd() {
        return !name.isEmpty() && closing;
    }
}
