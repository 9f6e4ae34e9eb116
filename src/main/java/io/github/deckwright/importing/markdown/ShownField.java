package io.github.deckwright.importing.markdown;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a learner sees of a field, so that two ways to write the same can be compared: words with their emphasis, in lines, pictures, sounds
 * and formulas. How much space stands between things does not count.
 */
public final class ShownField {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("strong", "b"),
            Map.entry("b", "b"),
            Map.entry("em", "i"),
            Map.entry("i", "i"),
            Map.entry("del", "s"),
            Map.entry("s", "s"),
            Map.entry("strike", "s"),
            Map.entry("code", "c"),
            Map.entry("tt", "c"),
            Map.entry("mark", "m"),
            Map.entry("u", "u"),
            Map.entry("sub", "v"),
            Map.entry("sup", "^"),
            Map.entry("blockquote", ">"),
            Map.entry("td", "|"),
            Map.entry("th", "|"),
            Map.entry("li", "*"));

    private static final char LINE = '\n';

    private final Manner manner;
    private final StringBuilder out = new StringBuilder();
    private boolean code;

    private ShownField(Manner manner) {
        this.manner = manner;
    }

    /** What is seen of a field whose media the manner knows. */
    public static String of(String field, Manner manner) {
        if (isPlain(field)) {
            return collapsed(field.replace('\n', ' '));
        }
        ShownField shown = new ShownField(manner);
        shown.children(FieldHtml.parse(field));
        return collapsed(shown.out);
    }

    /** Whether nothing in a field is anything but a character. */
    private static boolean isPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            if ("<&[\\".indexOf(field.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Any white space as one space, or one line feed where there is one in it; none at the ends. */
    private static String collapsed(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        char gap = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                gap = '\n';
            } else if (c <= ' ' || c == '\u00a0') {
                gap = gap == 0 ? ' ' : gap;
            } else {
                if (gap != 0 && !out.isEmpty()) {
                    out.append(gap);
                }
                gap = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            out.append(code ? words : words.replace('\n', ' '));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> out.append(LINE);
            case "hr" -> out.append("\n---\n");
            case "img" -> picture(element);
            case FieldHtml.PLAYER, "audio", "video" -> player(FieldHtml.source(element));
            case FieldHtml.FORMULA ->
                out.append("⟦")
                        .append(element.attr("tex").replaceAll("\\s+", ""))
                        .append("⟧");
            case "pre" -> code(element);
            default -> {
                if (!FieldHtml.UNSAID.contains(name)) {
                    signed(element, name);
                }
            }
        }
    }

    private void code(Element element) {
        code = true;
        out.append(LINE);
        children(element);
        out.append(LINE);
        code = false;
    }

    private void signed(Element element, String name) {
        String sign =
                code ? "" : SIGNS.getOrDefault(name, sign(element.attr("style").replace(" ", "")));
        boolean block = element.isBlock() || name.equals("li") || name.equals("td") || name.equals("th");
        out.append(block ? "\n" : "");
        int start = out.length();
        children(element);
        boolean blank = out.substring(start).isBlank();
        if (!sign.isEmpty() && !blank) {
            int first = start;
            while (Character.isWhitespace(out.charAt(first))) {
                first++;
            }
            int last = out.length();
            while (Character.isWhitespace(out.charAt(last - 1))) {
                last--;
            }
            out.insert(last, "⟩").insert(first, "⟨" + sign);
        }
        out.append(block ? "\n" : "");
    }

    private static String sign(String style) {
        boolean bold = style.contains("font-weight:bold") || style.contains("font-weight:700");
        return bold
                ? "b"
                : style.contains("font-style:italic") ? "i" : style.contains("text-decoration:underline") ? "u" : "";
    }

    private void picture(Element image) {
        boolean there = manner.address(image.attr("src")).isPresent();
        String words = image.attr("alt").isBlank()
                ? image.attr("src")
                : image.attr("alt").replaceAll("\\s+", " ").strip();
        out.append(there ? "⟦picture⟧" : "[" + words + "]");
    }

    private void player(String source) {
        out.append(manner.address(source).isPresent() ? "⟦player⟧" : "");
    }
}
