package io.github.deckwright.render;

import org.jsoup.nodes.Element;

/** What an image, sound or video plays. */
final class MediaSources {
    private MediaSources() {}

    /** The address that an element names itself, or else its first source; empty when none does. */
    static String of(Element element) {
        String own = element.attr("src");
        if (!own.isEmpty()) {
            return own;
        }
        for (Element child : element.children()) {
            if (child.normalName().equals("source") && child.hasAttr("src")) {
                return child.attr("src");
            }
        }
        return "";
    }
}
