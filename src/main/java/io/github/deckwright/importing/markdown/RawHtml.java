package io.github.deckwright.importing.markdown;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML that stays as it is within Markdown. */
final class RawHtml {
    /** What the renderer keeps. */
    private static final List<String> ATTRIBUTES =
            List.of("lang", "dir", "title", "class", "align", "colspan", "rowspan", "start", "type", "open");

    private RawHtml() {}

    /** The start tag of an element with what the renderer keeps of it. */
    static String startTag(Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.normalName());
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                tag.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(attribute(element.attr(name)))
                        .append('"');
            }
        }
        return tag.append('>').toString();
    }

    /** A picture of a certain size. */
    static String image(String address, String words, Element image) {
        StringBuilder tag =
                new StringBuilder("<img src=\"").append(attribute(address)).append('"');
        tag.append(" alt=\"").append(attribute(words)).append('"');
        for (String name : List.of("width", "height")) {
            if (image.hasAttr(name)) {
                tag.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(attribute(image.attr(name)))
                        .append('"');
            }
        }
        return tag.append('>').toString();
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", " ");
    }

    private static void place(Element medium, Manner manner, Lost lost) {
        medium.attr("src", manner.address(medium.attr("src"), lost).orElse(""));
    }

    /** An element and all in it as one block without a blank line, its media at their addresses, without its looks. */
    static String block(Element element, Manner manner, Lost lost) {
        Element copy = element.clone();
        for (Element one : copy.getAllElements()) {
            if (one.hasAttr("style")) {
                lost.look();
                one.removeAttr("style");
            }
            switch (one.normalName()) {
                case "img" -> place(one, manner, lost);
                case "audio", "video", "source" -> {
                    if (one.hasAttr("src")) {
                        place(one, manner, lost);
                    }
                }
                case FieldHtml.PLAYER -> {
                    Optional<String> address = manner.address(one.attr("src"));
                    Element player = new Element("audio");
                    player.attr("src", address.orElse(""));
                    one.replaceWith(player);
                }
                case FieldHtml.FORMULA -> {
                    boolean display = one.hasAttr("display");
                    one.replaceWith(
                            new TextNode((display ? "\\[" : "\\(") + one.attr("tex") + (display ? "\\]" : "\\)")));
                }
                default -> {
                    if (FieldHtml.UNSAID.contains(one.normalName())) {
                        lost.element(one);
                        one.remove();
                    }
                }
            }
        }
        copy.select("pre").forEach(pre -> pre.html(pre.html().replace("\n", "&#10;")));
        return copy.outerHtml()
                .replaceAll("(?<!\\s)\\s*\n\\s*", manner.own() ? "\n" : " ")
                .strip();
    }
}
