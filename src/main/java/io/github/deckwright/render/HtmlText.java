package io.github.deckwright.render;

import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML that the author wrote, as plain text. Loads jsoup. */
final class HtmlText {
    private final Place place;
    private final List<Loss> losses;
    private final StringBuilder out = new StringBuilder();

    private HtmlText(Place place, List<Loss> losses) {
        this.place = place;
        this.losses = losses;
    }

    /** A block of HTML, which may hold half of a wrapper. */
    static String of(String html, Place place, List<Loss> losses) {
        HtmlText text = new HtmlText(place, losses);
        text.children(Jsoup.parseBodyFragment(html).body());
        return text.out.toString().strip();
    }

    /** The address of a link's tag, when a card may hold it. */
    static Optional<String> address(String tag) {
        Element link = Jsoup.parseBodyFragment(tag).selectFirst("a");
        return link == null ? Optional.empty() : Addresses.link(link.attr("href"));
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                append(parent.normalName().equals("pre") ? text.getWholeText() : text.text());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> out.append('\n');
            case "img" -> image(element.attr("src"), element.attr("alt"));
            case "audio" -> player("sound", element);
            case "video" -> player("video", element);
            case "source" -> player(MediaWord.of(element.attr("src")), element);
            case "table" -> table(element);
            case "a" -> link(element);
            case "script", "style", "template" -> {}
            case "li" -> {
                line();
                out.append("• ");
                children(element);
                line();
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    line();
                }
                children(element);
                if (block) {
                    line();
                }
            }
        }
    }

    private void link(Element element) {
        int start = out.length();
        children(element);
        String text = out.substring(start);
        Addresses.link(element.attr("href"))
                .filter(address -> !text.isBlank() && !InlineText.saysItself(text, address))
                .ifPresent(address -> out.append(" (").append(address).append(')'));
    }

    private void image(String source, String words) {
        FormulaAddress.tex(source)
                .ifPresentOrElse(
                        tex -> out.append(FormulaText.of(tex, place, losses)),
                        () -> lost("image", words.isBlank() ? AltText.fileName(source) : words));
    }

    /** A sound or video: it names its file itself, or its first source does. The sources of a picture are not meant. */
    private void player(String what, Element element) {
        String source = MediaSources.of(element);
        if (!source.isEmpty() && !what.equals("image")) {
            lost(what, AltText.fileName(source));
        }
    }

    private void lost(String what, String name) {
        losses.add(new Loss(what, place));
        out.append('[').append(what).append(": ").append(name).append(']');
    }

    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        boolean head = false;
        for (Element row : ownRows(table)) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                HtmlText text = new HtmlText(place, losses);
                text.children(cell);
                cells.add(text.out.toString().strip().replace('\n', ' '));
                head |= cell.normalName().equals("th");
            }
            rows.add(cells);
        }
        line();
        out.append(
                rows.isEmpty()
                        ? ""
                        : head
                                ? TextTable.of(rows.get(0), rows.subList(1, rows.size()))
                                : TextTable.of(List.of(), rows));
        line();
    }

    /** The rows of a table, without those of tables in its cells. */
    private static List<Element> ownRows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> rows.addAll(child.children());
                default -> {}
            }
        }
        return rows;
    }

    private void append(String text) {
        boolean fresh = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(fresh ? text.stripLeading() : text);
    }

    private void line() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
