package io.github.deckwright.importing.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text: emphasis, code, links, pictures. Line breaks stay {@link #BREAK} until it is known where the text stands. */
final class Inlines {
    /** A line break; Anki takes the character out of every field, so no text holds it. */
    static final char BREAK = '\u0001';

    /** Elements that Markdown has no sign for, and that show as HTML in it. */
    private static final Set<String> KEPT = Set.of(
            "u", "sub", "sup", "kbd", "small", "ins", "q", "cite", "var", "samp", "abbr", "ruby", "rt", "rp", "bdi",
            "bdo", "wbr", "dfn");

    static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final Manner manner;
    private final Lost lost;
    private final RestoredFootnotes footnotes;
    private final Links links;
    private final StringBuilder out = new StringBuilder();

    Inlines(Manner manner, Lost lost, RestoredFootnotes footnotes) {
        this.manner = manner;
        this.lost = lost;
        this.footnotes = footnotes;
        this.links = new Links(manner, lost);
    }

    /** Nodes that stand in one paragraph. */
    static String of(List<Node> nodes, Manner manner, Lost lost, RestoredFootnotes footnotes) {
        Inlines inlines = new Inlines(manner, lost, footnotes);
        nodes.forEach(inlines::node);
        return inlines.out.toString();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    /** What is in an element, written where it stands and taken back. */
    private String cut(Element element) {
        int start = out.length();
        children(element);
        String inner = out.substring(start);
        out.setLength(start);
        return inner;
    }

    private void text(String text) {
        String plain = manner.own()
                ? text.replaceAll("(?<! ) *\n *", "\n")
                : SPACES.matcher(text).replaceAll(" ");
        char last = last();
        boolean begins = last == 0 || last == BREAK || last == '\n' || (!manner.own() && last == ' ');
        out.append(Escapes.text(begins ? plain.stripLeading() : plain, manner.cloze(), last, manner.care()));
    }

    private char last() {
        return out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                trimEnd();
                out.append(BREAK);
            }
            case "strong", "b" -> emphasis(element, "**", "__");
            case "em", "i" -> emphasis(element, "*", "_");
            case "del", "s", "strike" -> emphasis(element, "~~", "~~");
            case "mark" -> emphasis(element, "==", "==");
            case "code", "tt" -> code(element);
            case "a" -> link(element);
            case "img" -> out.append(links.image(element));
            case FieldHtml.PLAYER -> out.append(links.player(element.attr("src")));
            case FieldHtml.FORMULA -> formula(element);
            case "audio", "video" -> out.append(links.player(FieldHtml.source(element)));
            case "sup" -> {
                if (!footnotes.reference(element, out)) {
                    kept(element);
                }
            }
            case "span" -> span(element);
            case "font" -> {
                lost.look();
                children(element);
            }
            default -> {
                if (FieldHtml.UNSAID.contains(element.normalName())) {
                    lost.element(element);
                } else if (KEPT.contains(element.normalName())) {
                    kept(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private void span(Element span) {
        String style = span.attr("style").replace(" ", "");
        if (span.hasClass("missing")) {
            kept(span);
        } else if (style.contains("font-weight:bold") || style.contains("font-weight:700")) {
            emphasis(span, "**", "__");
        } else if (style.contains("font-style:italic")) {
            emphasis(span, "*", "_");
        } else if (style.contains("text-decoration:underline")) {
            wrapped("<u>", span, "</u>");
        } else {
            if (!style.isEmpty()) {
                lost.look();
            }
            children(span);
        }
    }

    /** An element as HTML around what Markdown says. */
    private void kept(Element element) {
        wrapped(RawHtml.startTag(element), element, "</" + element.normalName() + ">");
    }

    private void wrapped(String open, Element element, String close) {
        out.append(open);
        int start = out.length();
        children(element);
        if (out.length() > start || element.normalName().equals("wbr")) {
            out.append(close.equals("</wbr>") ? "" : close);
        } else {
            out.setLength(start - open.length());
        }
    }

    private void emphasis(Element element, String sign, String other) {
        boolean plain = !manner.own()
                || element.normalName()
                        .equals(sign.equals("**") ? "strong" : sign.equals("*") ? "em" : element.normalName());
        String inner = cut(element);
        String text = inner.strip();
        while ((!text.isEmpty() && text.charAt(0) == BREAK)
                || (!text.isEmpty() && text.charAt(text.length() - 1) == BREAK)) {
            text = (text.charAt(0) == BREAK ? text.substring(1) : text.substring(0, text.length() - 1)).strip();
        }
        if (text.isEmpty()) {
            out.append(inner);
            return;
        }
        int start = inner.indexOf(text);
        out.append(inner, 0, start);
        String after = inner.substring(start + text.length());
        char next = after.isEmpty() ? Flanks.following(element) : after.charAt(0);
        boolean single = text.indexOf(BREAK) < 0 || !sign.equals("==");
        if (plain && single && Flanks.fit(last(), text, sign, next)) {
            out.append(sign).append(text).append(sign);
        } else if (plain
                && single
                && !other.equals(sign)
                && Flanks.fit(last(), text, other, next)
                && !Character.isLetterOrDigit(last())
                && !Character.isLetterOrDigit(next)) {
            out.append(other).append(text).append(other);
        } else {
            String tag = element.normalName().equals("span") ? sign.equals("**") ? "b" : "i" : element.normalName();
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        out.append(after);
    }

    private void code(Element element) {
        boolean plain = element.children().stream()
                .allMatch(child -> Set.of("br", "span", "font").contains(child.normalName()));
        String text = element.wholeText().replace('\n', ' ');
        text = manner.own() ? text : text.replace('\u00a0', ' ');
        if (!plain || text.isBlank() || (text.contains("{{c") && manner.cloze())) {
            wrapped("<code>", element, "</code>");
            return;
        }
        String fence = "`".repeat(longestRun(text) + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && text.endsWith(" "));
        out.append(last() == '`' ? "<!-- -->" : "");
        out.append(fence)
                .append(padded ? " " : "")
                .append(text)
                .append(padded ? " " : "")
                .append(fence);
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void link(Element element) {
        String text = cut(element);
        out.append(links.link(element, text));
    }

    private void formula(Element element) {
        String tex = element.attr("tex").strip();
        if (tex.isEmpty()) {
            return;
        }
        boolean display = element.hasAttr("display");
        boolean dollars = tex.indexOf('$') < 0 && !tex.endsWith("\\");
        if (display) {
            out.append(dollars ? "$$" : "\\[").append(tex).append(dollars ? "$$" : "\\]");
        } else if (dollars && !Character.isLetterOrDigit(last()) && !Character.isDigit(Flanks.following(element))) {
            out.append('$').append(tex).append('$');
        } else {
            out.append("\\(").append(tex).append("\\)");
        }
    }

    private void trimEnd() {
        while (last() == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
