package io.github.deckwright.fuzz;

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
        return body.wholeText().codePoints().anyMatch(Shown::hasInk) || body.selectFirst("img, audio, video") != null;
    }

    static boolean hasInk(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK -> false;
                    default -> true;
                };
    }
}
