package io.github.deckwright.render;

import io.github.deckwright.model.Ink;
import java.util.List;

/** Whether a part of a card shows anything. */
final class ShownHtml {
    private static final List<String> THINGS = List.of("<img", "<audio", "<video", "<input");

    private ShownHtml() {}

    /** Whether there is text, an image or a player in HTML of ours, whose tags are whole. */
    static boolean isAnything(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            text.append(html, at, open < 0 ? html.length() : open);
            if (open < 0) {
                break;
            }
            for (String thing : THINGS) {
                if (html.startsWith(thing, open)) {
                    return true;
                }
            }
            int close = html.indexOf('>', open);
            at = close < 0 ? html.length() : close + 1;
            if (Ink.isIn(text) && text.indexOf("&") < 0) {
                return true;
            }
        }
        return Ink.isIn(text.toString().replace("&nbsp;", " "));
    }
}
