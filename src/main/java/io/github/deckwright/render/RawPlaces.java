package io.github.deckwright.render;

import io.github.deckwright.model.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/** Where raw HTML names its sources, once a parser of HTML has found that it does. Found in one walk over the passage. Loads jsoup. */
final class RawPlaces {
    private static final String ATTRIBUTE = "src";

    private final Node root;
    private final Places places;
    private final Map<String, Place> found = new HashMap<>();

    RawPlaces(Node root, Places places) {
        this.root = root;
        this.places = places;
        collect(root);
    }

    /** The place of the first raw HTML that names a source, else of the passage. */
    Place of(String source) {
        Place place = found.get(source);
        return place == null ? places.of(root) : place;
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                collect(block.getLiteral(), block);
            } else if (node instanceof HtmlInline inline) {
                collect(inline.getLiteral(), inline);
            } else {
                collect(node);
            }
        }
    }

    private void collect(String html, Node node) {
        String lower = html.toLowerCase(Locale.ROOT);
        int lines = 0;
        int counted = 0;
        int at = lower.indexOf(ATTRIBUTE);
        while (at >= 0) {
            int start = valueStart(html, at + ATTRIBUTE.length());
            int end = start < 0 ? -1 : valueEnd(html, start);
            if (end > start) {
                for (; counted < start; counted++) {
                    lines += html.charAt(counted) == '\n' ? 1 : 0;
                }
                String value = Parser.unescapeEntities(html.substring(start, end), true);
                found.putIfAbsent(value, node instanceof HtmlBlock ? places.of(node, lines) : places.of(node));
            }
            at = lower.indexOf(ATTRIBUTE, Math.max(at + 1, end));
        }
    }

    /** Where the value of an attribute begins, behind its quotation mark; -1 when there is none. */
    private static int valueStart(String html, int afterName) {
        int at = skipBlank(html, afterName);
        if (at >= html.length() || html.charAt(at) != '=') {
            return -1;
        }
        at = skipBlank(html, at + 1);
        return at < html.length() && isQuote(html.charAt(at)) ? at + 1 : at;
    }

    private static int valueEnd(String html, int start) {
        char quote = html.charAt(start - 1);
        if (isQuote(quote)) {
            return html.indexOf(quote, start);
        }
        int end = start;
        while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private static int skipBlank(String html, int at) {
        int end = at;
        while (end < html.length() && html.charAt(end) <= ' ') {
            end++;
        }
        return end;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
