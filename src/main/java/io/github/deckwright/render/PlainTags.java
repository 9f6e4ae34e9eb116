package io.github.deckwright.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tags in the running text that are harmless as they are: no attributes, in pairs. They spare documents with a few line breaks or keys
 * in them the loading of jsoup.
 */
final class PlainTags {
    private static final Set<String> PAIRED = Set.of(
            "b", "i", "u", "s", "em", "strong", "code", "kbd", "sub", "sup", "mark", "small", "del", "ins", "q", "cite",
            "var", "samp");

    private @Nullable Node parent;
    private boolean matching;

    /** A tag in the form in which HTML has it, when every tag beside it is plain too and they match. */
    Optional<String> of(HtmlInline tag) {
        Node around = tag.getParent();
        if (around == null) {
            return Optional.empty();
        }
        if (around != parent) {
            parent = around;
            matching = match(around);
        }
        return matching ? plain(tag.getLiteral()) : Optional.empty();
    }

    private static boolean match(Node parent) {
        Deque<String> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline inline && RawInline.of(inline, RawHtmlPolicy.SANITIZE) == RawInline.TAG) {
                Optional<String> tag = plain(inline.getLiteral());
                if (tag.isEmpty() || !fits(tag.get(), open)) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }

    private static boolean fits(String tag, Deque<String> open) {
        if (tag.startsWith("</")) {
            return !open.isEmpty() && open.pop().equals(tag.substring(2));
        }
        if (!tag.equals("<br>")) {
            open.push(tag.substring(1));
        }
        return true;
    }

    private static Optional<String> plain(String literal) {
        String bare = literal.replace(" ", "").toLowerCase(Locale.ROOT);
        if (bare.equals("<br>") || bare.equals("<br/>")) {
            return Optional.of("<br>");
        }
        boolean close = bare.startsWith("</");
        String name = bare.substring(close ? 2 : 1, Math.max(close ? 2 : 1, bare.length() - 1));
        return PAIRED.contains(name) ? Optional.of(bare) : Optional.empty();
    }
}
