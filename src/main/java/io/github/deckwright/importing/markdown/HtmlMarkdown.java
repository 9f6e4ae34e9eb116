package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Turns a field of Anki into Markdown. Converters that exist (flexmark's, ports of Turndown) do not know deletions, players and formulas,
 * and what they write is not what Deckwright's dialect reads back: text that looks like a label, a formula or a tag would change.
 */
public final class HtmlMarkdown {
    private HtmlMarkdown() {}

    /**
     * The Markdown of a field: blocks with a blank line between them, without one at the ends.
     *
     * @param lost takes what Markdown cannot say
     */
    public static String of(String field, Manner manner, Lost lost) {
        if (field.isBlank()) {
            return "";
        }
        Element body = FieldHtml.parse(field);
        if (manner.care() == Care.RAW) {
            return raw(body, manner, lost);
        }
        RestoredFootnotes footnotes = RestoredFootnotes.of(body, manner.notes());
        Blocks blocks = new Blocks(manner, lost, footnotes);
        List<String> all = new ArrayList<>(blocks.of(body));
        all.addAll(footnotes.definitions(blocks));
        return String.join("\n\n", all);
    }

    /**
     * The Markdown of a field in one line when it is one paragraph, its line breaks as HTML; else as {@link #of}.
     *
     * @param lost takes what Markdown cannot say
     */
    public static String line(String field, Manner manner, Lost lost) {
        String markdown = of(field, manner, lost);
        return markdown.contains("\n\n") ? markdown : markdown.replaceAll("\\\\\n(?=\\S)", "<br>");
    }

    /** Plain text in one line, as a heading shows it. */
    public static String text(String plain) {
        String line = plain.strip().replaceAll("\\s+", " ");
        return Escapes.lineStarts(Escapes.text(line, false, (char) 0, Care.USUAL), Care.USUAL);
    }

    private static String raw(Element body, Manner manner, Lost lost) {
        Element box = new Element("div");
        box.appendChildren(List.copyOf(body.childNodes()));
        return RawHtml.block(box, manner, lost);
    }

    /** Whether a Markdown text can stand in one line, as a heading does. */
    public static boolean isLine(String markdown) {
        return markdown.indexOf('\n') < 0
                && !markdown.matches(
                        "(?s)\\A([-*+>#|]|\\d+[.)]|```|\\$\\$|<(div|table|hr|h[1-6]|details|dl|figure)\\b).*");
    }
}
