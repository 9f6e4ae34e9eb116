package io.github.deckwright.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML with parts that the author wrote, made harmless and well-formed. A part may hold half of an element: its tags are balanced by the
 * rules of HTML. Loads jsoup, so it is only used where there is raw HTML.
 */
final class Sanitizer {
    private static final List<String> CLASSES = List.of("table", "footnotes", "alert", "missing", "mark");

    private final PassageScope scope;

    Sanitizer(PassageScope scope) {
        this.scope = scope;
    }

    String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = new Cleaner(safelist()).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element element : clean.body().getAllElements()) {
            classes(element);
            link(element);
            media(element);
        }
        return clean.body().html();
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
                .addTags("tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr", "audio", "video")
                .addAttributes(":all", "class", "dir", "lang", "title")
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("audio", "src")
                .addAttributes("video", "src", "width", "height")
                .addAttributes("td", "align", "colspan", "rowspan")
                .addAttributes("th", "align", "colspan", "rowspan")
                .addAttributes("p", "align")
                .addAttributes("div", "align")
                .addAttributes("ol", "start", "type", "reversed")
                .addAttributes("li", "value")
                .addAttributes("details", "open");
    }

    private static void classes(Element element) {
        if (element.hasAttr("class")) {
            element.classNames().stream()
                    .filter(name -> !CLASSES.contains(name) && !name.startsWith("language-") && !name.startsWith("hl-"))
                    .toList()
                    .forEach(element::removeClass);
            if (element.className().isBlank()) {
                element.removeAttr("class");
            }
        }
    }

    private static void link(Element element) {
        if (element.normalName().equals("a")) {
            Optional<String> address = Addresses.link(element.attr("href"));
            if (address.isPresent()) {
                element.attr("href", address.get());
            } else {
                element.unwrap();
            }
        }
    }

    /** What rendering put in stays; an address of the author's is looked up. */
    private void media(Element element) {
        String name = element.normalName();
        if (!name.equals("img") && !name.equals("audio") && !name.equals("video")) {
            return;
        }
        String source = element.attr("src");
        if (source.startsWith(String.valueOf(Marks.MEDIA))) {
            return;
        }
        Optional<String> file = scope.media(source, scope.places().of(scope.root()));
        if (file.isPresent()) {
            element.attr("src", Marks.MEDIA + file.get());
        } else {
            String words = element.attr("alt").isBlank() ? AltText.fileName(source) : element.attr("alt");
            Element missing = new Element("span").addClass("missing");
            missing.appendChild(new TextNode(scope.placeholder(words, source)));
            element.replaceWith(missing);
        }
    }

    /** Whether a value is a plain number, so that it cannot be anything else. */
    static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() < 6
                && value.toLowerCase(Locale.ROOT).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
