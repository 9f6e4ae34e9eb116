package io.github.deckwright.adopt;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whether a field of a note shows a file of its collection. */
final class KeptMedia {
    private static final String SOUND = "[sound:";
    private static final String SHOWING = "img[src], audio[src], video[src], source[src], object[data]";

    private KeptMedia() {}

    static boolean isIn(String html) {
        if (html.contains(SOUND)) {
            return true;
        }
        return html.indexOf('<') >= 0
                && Jsoup.parseBodyFragment(html).select(SHOWING).stream().anyMatch(KeptMedia::isFile);
    }

    /** An address with a scheme is on the network, or holds the data itself. */
    private static boolean isFile(Element element) {
        String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        String text = address.strip();
        int colon = text.indexOf(':');
        boolean scheme = colon > 0 && text.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
        return !text.isEmpty() && !scheme && !text.startsWith("//");
    }
}
