package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Ink;
import java.util.List;

/** Whether a part of a card shows anything. */
final class VisibleHtml {
    private static final List<String> THINGS = List.of("<img", "<audio", "<video", "<input");

    private VisibleHtml() {}

    /** Whether there is text, an image or a player in HTML of ours, whose tags are whole. */
    static boolean isAnything(String html) {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            if (Ink.isIn(html.substring(at, end).replace("&nbsp;", " "))) {
                return true;
            }
            for (String thing : THINGS) {
                if (html.startsWith(thing, end)) {
                    return true;
                }
            }
            int close = html.indexOf('>', end);
            at = close < 0 ? html.length() : close + 1;
        }
        return false;
    }

    /** Whether there are gaps and none shows anything: their text was taken for marks, as in <code>{{c1::_}}_</code>. */
    static boolean hasEmptyGaps(String html) {
        int gap = html.indexOf(Cloze.SEPARATOR);
        if (gap < 0) {
            return false;
        }
        for (; gap >= 0; gap = html.indexOf(Cloze.SEPARATOR, gap + 1)) {
            int end = gap + 1;
            while (end < html.length() && (html.charAt(end) < Cloze.OPEN || html.charAt(end) > Cloze.CLOSE)) {
                end++;
            }
            if (isAnything(html.substring(gap + 1, end))) {
                return false;
            }
        }
        return true;
    }
}
