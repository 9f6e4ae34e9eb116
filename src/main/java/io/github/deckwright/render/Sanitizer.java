package io.github.deckwright.render;

import io.github.deckwright.media.MediaLookup.Found;
import io.github.deckwright.media.MediaType;
import io.github.deckwright.model.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * HTML with parts that the author wrote, made harmless and well-formed. A part may hold half of an element: its tags are balanced by the
 * rules of HTML. Loads jsoup, so it is only used where there is raw HTML.
 */
final class Sanitizer {
    private static final List<String> CLASSES = List.of(
            "table",
            "footnotes",
            "task",
            "alert",
            "alert-title",
            "note",
            "tip",
            "important",
            "warning",
            "caution",
            "missing");

    private static final String WRAPPERS =
            "p, div, center, details, blockquote, section, figure, h1, h2, h3, h4, h5, h6, ul, ol, li";

    private static final Set<String> SHOWN_EMPTY = Set.of("img", "hr", "br", "input", "td");

    private final PassageScope scope;
    private @Nullable RawPlaces places;

    Sanitizer(PassageScope scope) {
        this.scope = scope;
    }

    String clean(String html) {
        Document clean = new Cleaner(safelist()).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings().prettyPrint(false);
        for (Element element : clean.body().getAllElements()) {
            attributes(element);
            switch (element.normalName()) {
                case "a" -> link(element);
                case "img", "audio", "video" -> media(element);
                default -> {}
            }
        }
        clean.body().select("source").remove();
        clean.body().select("table").forEach(Sanitizer::box);
        removeEmpty(clean.body());
        return clean.body().html();
    }

    /** A wide table scrolls in a box of its own. */
    private static void box(Element table) {
        Element parent = table.parent();
        if (parent != null && !parent.hasClass("table")) {
            table.wrap("<div class=\"table\"></div>");
        }
    }

    /**
     * Halves of wrappers leave empty blocks, which would show as gaps. All of one parent go at once: taking one out moves all that
     * follow.
     */
    private static void removeEmpty(Element body) {
        Set<Node> showing = showing(body);
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : body.select(WRAPPERS)) {
            if (!showing.contains(element) && element.parent() != null) {
                gone.add(element);
                parents.add(element.parent());
            }
        }
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !gone.contains(child))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }

    /** All nodes in which something shows, found in one walk: wrappers may be nested as deep as the document is long. */
    private static Set<Node> showing(Element body) {
        Set<Node> showing = Collections.newSetFromMap(new IdentityHashMap<>());
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if ((node instanceof TextNode text && !text.isBlank()) || SHOWN_EMPTY.contains(node.normalName())) {
                    showing.add(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (showing.contains(node) && node.parent() != null) {
                    showing.add(node.parent());
                }
            }
        });
        return showing;
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags(
                        "a",
                        "abbr",
                        "b",
                        "bdi",
                        "bdo",
                        "blockquote",
                        "br",
                        "caption",
                        "center",
                        "cite",
                        "code",
                        "col",
                        "colgroup")
                .addTags(
                        "dd",
                        "del",
                        "details",
                        "dfn",
                        "div",
                        "dl",
                        "dt",
                        "em",
                        "figcaption",
                        "figure",
                        "h1",
                        "h2",
                        "h3",
                        "h4")
                .addTags(
                        "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt",
                        "ruby", "s")
                .addTags(
                        "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table",
                        "tbody", "td")
                .addTags("tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr", "audio", "video", "source")
                .addAttributes(":all", "class", "dir", "lang", "title")
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("audio", "src")
                .addAttributes("video", "src")
                .addAttributes("source", "src")
                .addAttributes("td", "align", "colspan", "rowspan")
                .addAttributes("th", "align", "colspan", "rowspan")
                .addAttributes("p", "align")
                .addAttributes("div", "align")
                .addAttributes("ol", "start", "type", "reversed")
                .addAttributes("li", "value")
                .addAttributes("details", "open");
    }

    private static void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String value = Sentinels.withoutDeletions(attribute.getValue());
            switch (attribute.getKey()) {
                case "class" -> value = ownClasses(element);
                case "width", "height", "colspan", "rowspan", "start", "value" -> value = isSize(value) ? value : "";
                default -> {}
            }
            boolean flag =
                    attribute.getKey().equals("open") || attribute.getKey().equals("reversed");
            if (value.isBlank() && !flag) {
                element.removeAttr(attribute.getKey());
            } else {
                element.attr(attribute.getKey(), value);
            }
        }
    }

    /** The classes that the note types know; an author's own would do nothing, or something else than on their page. */
    private static String ownClasses(Element element) {
        return String.join(
                " ",
                element.classNames().stream()
                        .filter(name ->
                                CLASSES.contains(name) || name.startsWith("language-") || name.startsWith("hl-"))
                        .toList());
    }

    /** Whether a value is a number or a share and so cannot be anything else. */
    private static boolean isSize(String value) {
        String number = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        return !number.isEmpty() && number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void link(Element element) {
        Optional<String> address = scope.link(element.attr("href"));
        if (address.isPresent()) {
            element.attr("href", address.get());
        } else {
            element.unwrap();
        }
    }

    private RawPlaces places() {
        if (places == null) {
            places = new RawPlaces(scope.root(), scope.places());
        }
        return places;
    }

    /** What rendering put in stays; an address of the author's is looked up. */
    private void media(Element element) {
        String source = MediaSources.of(element);
        Optional<String> formula = FormulaAddress.tex(source);
        if (source.isEmpty()) {
            element.remove();
        } else if (formula.isPresent()) {
            element.replaceWith(new TextNode(Sentinels.MATH + "(" + formula.get() + Sentinels.MATH + ")"));
        } else if (source.charAt(0) != Sentinels.MEDIA) {
            Place place = places().of(source);
            Optional<Found> found = scope.media(source, place);
            found.ifPresent(file -> scope.judge(file, !element.attr("alt").isBlank(), place));
            show(element, source, found);
        }
    }

    private void show(Element element, String source, Optional<Found> found) {
        if (found.isEmpty()) {
            String words = element.attr("alt").isBlank() ? AltText.fileName(source) : element.attr("alt");
            Element missing = new Element("span").addClass("missing");
            element.replaceWith(missing.appendChild(new TextNode(scope.placeholder(words, source))));
        } else if (found.get().type().use() == MediaType.Use.IMAGE
                && element.normalName().equals("img")) {
            element.attr("src", Sentinels.MEDIA + found.get().file().name());
        } else {
            element.replaceWith(
                    new TextNode(PassageScope.player(found.get().file().name())));
        }
    }
}
