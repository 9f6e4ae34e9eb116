package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds for the HTML of every card, whatever the author wrote. */
public final class SafeHtml {
    private static final List<String> FORBIDDEN = List.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "base",
            "meta",
            "link",
            "template",
            "noscript",
            "textarea",
            "select",
            "source",
            "title");

    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

    private SafeHtml() {}

    /** Nothing in it runs, is fetched or touches what is around the card. */
    public static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(FORBIDDEN).as(html).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(key)
                        .as(html)
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcset", "poster", "id", "formaction");
                if (key.equals("href")) {
                    assertThat(attribute.getValue()).as(html).matches("(?si)(https?://|mailto:).*");
                }
                if (key.equals("src")) {
                    assertThat(attribute.getValue()).as(html).matches("[a-z0-9.-]+");
                }
            }
        }
    }

    /** The first tag that does not match, or those left open; empty when all match. */
    public static String unbalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group(1).isEmpty() && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty() && !tag.group(2).equals(open.poll())) {
                return tag.group();
            }
        }
        return String.join(" ", open);
    }
}
