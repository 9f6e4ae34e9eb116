package io.github.deckwright.fuzz;

import io.github.deckwright.model.Ink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whether a learner sees anything. */
final class Shown {
    private Shown() {}

    /** Whether HTML shows anything: a character with ink, a picture, a player. */
    static boolean anything(String html) {
        if (html.contains("[sound:")) {
            return true;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        return Ink.isIn(body.wholeText()) || body.selectFirst("img, audio, video") != null;
    }
}
