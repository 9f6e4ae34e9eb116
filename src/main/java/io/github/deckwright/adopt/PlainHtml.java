package io.github.deckwright.adopt;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A field of a note as the Markdown that it was made of might have said it: not to be read by people, only to be compared with
 * documents. Formulas are in dollar signs, code in backticks, tables between bars, links to programs for notes are off.
 */
final class PlainHtml {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "pre",
            "blockquote",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "figure",
            "section",
            "article");

    /** Schemes of links by which tools lead from a card back to the note it was made of. */
    private static final Pattern BACK =
            Pattern.compile("(?i)(obsidian|logseq|vscode|file|zotero|org-protocol|joplin|notion):.*");

    private static final Pattern SOUND = Pattern.compile("\\[(?:sound|anki:play):[^\\]]*\\]");
    private static final Pattern INLINE = Pattern.compile("\\\\\\(|\\\\\\)|\\[/?\\$\\]");
    private static final Pattern DISPLAYED = Pattern.compile("\\\\\\[|\\\\\\]|\\[/?\\$\\$\\]");
    private static final Pattern LATEX = Pattern.compile("\\[/?latex\\]");

    private final StringBuilder text = new StringBuilder();

    private PlainHtml() {}

    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return marks(html);
        }
        PlainHtml plain = new PlainHtml();
        plain.children(Jsoup.parseBodyFragment(html).body(), false);
        return marks(plain.text.toString().strip());
    }

    /** Signs that mean something to Anki in any text. */
    private static String marks(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        String quiet = SOUND.matcher(text).replaceAll(" ");
        quiet = DISPLAYED.matcher(quiet).replaceAll("\\$\\$");
        return LATEX.matcher(INLINE.matcher(quiet).replaceAll("\\$")).replaceAll(" ");
    }

    private void children(Node parent, boolean code) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(code ? words.getWholeText() : words.text());
            } else if (child instanceof Element element) {
                element(element, code);
            }
        }
    }

    private void element(Element element, boolean code) {
        String name = element.normalName();
        switch (name) {
            case "a" -> {
                if (!BACK.matcher(element.attr("href")).matches()) {
                    children(element, code);
                }
            }
            case "img" -> text.append(element.attr("alt"));
            case "anki-mathjax" -> {
                String sign = element.attr("block").equals("true") ? "$$" : "$";
                text.append(sign).append(element.wholeText()).append(sign);
            }
            case "td", "th" -> {
                text.append(" | ");
                children(element, code);
            }
            case "tr" -> row(element);
            case "li" -> item(element);
            case "pre" -> fence(element);
            default -> other(element, name, code);
        }
    }

    private void other(Element element, String name, boolean code) {
        if (isFormula(element)) {
            return;
        }
        if (BLOCKS.contains(name)) {
            line();
            text.append(name.equals("blockquote") ? "> " : "");
            children(element, code);
            line();
        } else {
            children(element, code);
        }
    }

    /** Formulas that a program drew in advance hold their source beside. */
    private boolean isFormula(Element element) {
        if (!element.hasClass("katex") && !element.hasClass("katex-display")) {
            return false;
        }
        Element source = element.selectFirst("annotation[encoding=application/x-tex]");
        if (source != null) {
            String sign = element.hasClass("katex-display") ? "$$" : "$";
            text.append(sign).append(source.wholeText()).append(sign);
        }
        return source != null;
    }

    private void row(Element row) {
        line();
        children(row, false);
        text.append(" |");
        Element last = row.lastElementChild();
        if (last != null && last.normalName().equals("th")) {
            line();
            text.append(" | ---".repeat(row.childrenSize())).append(" |");
        }
        line();
    }

    private void item(Element item) {
        line();
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            text.append(item.elementSiblingIndex() + 1).append(". ");
        }
        children(item, false);
        line();
    }

    private void fence(Element pre) {
        line();
        text.append("```").append(language(pre)).append('\n');
        children(pre, true);
        line();
        text.append("```\n");
    }

    /** The language of code, where its class tells it. */
    private static String language(Element pre) {
        Element code = pre.selectFirst("code");
        for (String word : (pre.className() + " " + (code == null ? "" : code.className())).split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith("language-") || lower.startsWith("lang-")) {
                return lower.substring(lower.indexOf('-') + 1);
            }
        }
        return "";
    }

    private void line() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
