package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a field: paragraphs, lists, code, tables, quotes. */
final class Blocks {
    /** Elements that stand by themselves. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "pre",
            "table",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "details",
            "dl",
            "section",
            "article",
            "center",
            "figure",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "li",
            "form");
    /** Blocks without a look of their own. */
    private static final Set<String> BARE = Set.of(
            "div", "section", "article", "center", "header", "footer", "main", "aside", "nav", "address", "form", "li");

    private final Manner manner;
    private final Lost lost;
    private final RestoredFootnotes footnotes;

    Blocks(Manner manner, Lost lost, RestoredFootnotes footnotes) {
        this.manner = manner;
        this.lost = lost;
        this.footnotes = footnotes;
    }

    /** The blocks in an element, each without a line feed at its ends. */
    List<String> of(Element parent) {
        List<String> blocks = new ArrayList<>();
        List<Node> running = new ArrayList<>();
        String before = "";
        for (Node node : parent.childNodes()) {
            if (!(node instanceof Element element) || !isBlock(element)) {
                running.add(node);
            } else if (!manner.own() && isLine(element)) {
                // the editor of Anki makes a box of every line
                if (!endsLine(running)) {
                    running.add(new Element("br"));
                }
                running.addAll(element.childNodes());
                if (!endsLine(running) || isLineAlone(element)) {
                    running.add(new Element("br"));
                }
            } else {
                flush(running, blocks);
                String block = block(element, before);
                if (!block.isEmpty()) {
                    blocks.add(block);
                }
                before = element.normalName();
            }
        }
        flush(running, blocks);
        return blocks;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(Blocks::isBlock);
    }

    private static boolean endsLine(List<Node> running) {
        return running.isEmpty() || running.get(running.size() - 1).nodeName().equals("br");
    }

    /** Whether it only holds the line break that makes it an empty line. */
    private static boolean isLineAlone(Element element) {
        return element.childrenSize() == 1 && element.wholeText().isBlank();
    }

    private static boolean isLine(Element element) {
        return element.normalName().equals("div") && element.children().stream().noneMatch(Blocks::isBlock);
    }

    private void flush(List<Node> running, List<String> blocks) {
        boolean blank = running.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            String text = Inlines.of(List.copyOf(running), manner, lost, footnotes);
            blocks.addAll(paragraphs(text));
        }
        running.clear();
    }

    /** Breaks a text at two line breaks or more; one stays a line break. */
    private List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        String between = manner.own() ? "\u0000" : "\\x01[ \n]*\\x01[\\x01 \n]*";
        for (String part : text.split(between)) {
            String trimmed = trimmed(part);
            if (!trimmed.isEmpty()) {
                paragraphs.add(Escapes.lineStarts(broken(trimmed), manner.care()));
            }
        }
        return paragraphs;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == Inlines.BREAK || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == Inlines.BREAK || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String broken(String text) {
        return text.replaceAll("\\x01[ \n]*", "\\\\\n");
    }

    private String block(Element element, String before) {
        String name = element.normalName();
        return switch (name) {
            case "p" -> String.join("\n\n", of(element));
            case "ul", "ol" -> footnotes.isList(element) ? "" : new ListText(this).of(element, before.equals(name));
            case "pre" -> code(element);
            case "table" -> table(element);
            case "blockquote" -> quote(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "hr" -> manner.headings() <= 6 ? "***" : "<hr>";
            case "details", "dl", "figure" -> RawHtml.block(element, manner, lost);
            default -> bare(element);
        };
    }

    private String bare(Element element) {
        Element only = element.childrenSize() == 1 ? element.child(0) : element;
        if (element.hasClass("table") && only.normalName().equals("table")) {
            return table(only);
        }
        if ((manner.own() && element.normalName().equals("div"))
                || (!BARE.contains(element.normalName()) && !isBlock(element))) {
            return RawHtml.block(element, manner, lost);
        }
        if (element.hasAttr("style") || element.hasAttr("align")) {
            lost.look();
        }
        return String.join("\n\n", of(element));
    }

    private String code(Element pre) {
        Element inner = pre.childrenSize() == 1 && pre.child(0).normalName().equals("code") ? pre.child(0) : pre;
        String language = inner.classNames().stream()
                .filter(name -> name.startsWith("language-"))
                .map(name -> name.substring("language-".length()))
                .filter(name -> name.matches("[\\w+#.-]+"))
                .findFirst()
                .orElse("");
        inner.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        String text = inner.wholeText();
        String code = text;
        if (!manner.own()) {
            code = text.replace('\u00a0', ' ').replace("\r\n", "\n");
            code = code.startsWith("\n") ? code.substring(1) : code;
            code = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        }
        if (code.isBlank() && !manner.own()) {
            return "";
        }
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + code + "\n" + fence;
    }

    private String table(Element table) {
        return TableText.of(table, cell -> cell(cell)).orElseGet(() -> RawHtml.block(table, manner, lost));
    }

    private String cell(Element cell) {
        String text = Inlines.of(cell.childNodes(), manner, lost, footnotes).strip();
        return trimmed(text)
                .replaceAll("\\x01[ \n]*", "<br>")
                .replace("\n", " ")
                .replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private String quote(Element quote) {
        String key = quote.hasClass("alert")
                ? quote.classNames().stream()
                        .filter(name -> !name.equals("alert"))
                        .findFirst()
                        .orElse("")
                : "";
        Element copy = quote.clone();
        String head = "";
        if (!key.isEmpty()) {
            copy.select("> p.alert-title").remove();
            head = "[!" + key.toUpperCase(java.util.Locale.ROOT) + "]\n";
        }
        String text = head + String.join("\n\n", of(copy));
        return "> " + text.replace("\n", "\n> ").replaceAll("(?m)^> $", ">");
    }

    private String heading(Element element, int level) {
        String text = line(element);
        if (text.isEmpty()) {
            return "";
        }
        if (manner.headings() > 6) {
            return RawHtml.block(element, manner, lost);
        }
        // one of a higher level would end the answer
        int deep = Math.max(level, manner.headings());
        return "#".repeat(deep) + " " + (text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text);
    }

    /** The text of an element in one line. */
    String line(Element element) {
        String text = trimmed(Inlines.of(element.childNodes(), manner, lost, footnotes));
        return text.replaceAll("\\x01[ \n]*", "<br>").replace("\n", " ");
    }

    Manner manner() {
        return manner;
    }
}
