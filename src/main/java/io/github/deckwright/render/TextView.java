package io.github.deckwright.render;

import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Nfc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** A tree of Markdown as plain text that reads well without any marks. Used once. */
final class TextView {
    private final PassageScope scope;
    private final List<Loss> losses = new ArrayList<>();
    private final Map<String, FootnoteDefinition> footnotes;
    private final Deque<FootnoteDefinition> notesInNotes = new ArrayDeque<>();
    private boolean inNote;

    TextView(PassageScope scope, Node root) {
        this.scope = scope;
        this.footnotes = Footnotes.in(root);
    }

    String of(Node root) {
        String text = blocks(root, "\n\n").replace(String.valueOf(Sentinels.CODE_LINE), "");
        return Nfc.of(WholeDeletions.of(CleanText.of(text))).strip();
    }

    List<Loss> losses() {
        return losses;
    }

    /** The blocks in a container, with a separator between them; what shows nothing leaves no gap. */
    private String blocks(Node container, String separator) {
        StringBuilder out = new StringBuilder();
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            String text = block(node);
            if (!text.isBlank()) {
                out.append(out.isEmpty() ? "" : separator).append(text);
            }
        }
        return out.toString();
    }

    private String block(Node node) {
        if (node instanceof FencedCodeBlock code) {
            boolean math = FenceLanguage.of(code.getInfo()).equals("math");
            return math ? formula(code.getLiteral().strip(), code) : code(code.getLiteral());
        }
        if (node instanceof MathBlock math) {
            return formula(math.tex(), math);
        }
        if (node instanceof AlertBlock quote) {
            String text = blocks(quote, "\n");
            return text.isBlank() ? "" : quote.alert().title() + ": " + text;
        }
        if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        }
        if (node instanceof ListBlock list) {
            return list(list);
        }
        if (node instanceof TableBlock table) {
            return TextTable.of(table, this::inlines);
        }
        if (node instanceof BlockQuote) {
            return blocks(node, "\n");
        }
        if (node instanceof HtmlBlock html) {
            return raw(html);
        }
        if (node instanceof ThematicBreak || node instanceof FootnoteDefinition || node instanceof TaskListItemMarker) {
            return "";
        }
        return inlines(node);
    }

    /** The paragraph-like inside of a node on its lines, without blanks at their ends. */
    private String inlines(Node node) {
        return new InlineText(scope, this::footnote, losses).of(node);
    }

    private String formula(String tex, Node node) {
        return FormulaText.of(tex, scope.places().of(node), losses);
    }

    private String raw(HtmlBlock html) {
        if (scope.rawHtml() == RawHtmlPolicy.ESCAPE) {
            return Elements.isSilent(html.getLiteral()) ? "" : html.getLiteral().strip();
        }
        String tamed = RawTags.tamed(html.getLiteral(), name -> {});
        return tamed.isBlank() ? "" : HtmlText.of(tamed, scope.places().of(html), losses);
    }

    /** Code keeps its lines as they are, in a list too. */
    private static String code(String literal) {
        return CodeText.of(literal)
                .lines()
                .map(line -> Sentinels.CODE_LINE + line)
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ").replace("\n  " + Sentinels.CODE_LINE, "\n" + Sentinels.CODE_LINE);
    }

    private String list(ListBlock list) {
        StringBuilder out = new StringBuilder();
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String text = blocks(item, "\n");
            String bullet = list instanceof OrderedList ? number + ". " : "• ";
            String mark = item.getFirstChild() instanceof TaskListItemMarker task ? TaskMark.of(task) : bullet;
            if (!text.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(mark).append(indented(text));
            }
            number++;
        }
        return out.toString();
    }

    /** A note where it is referred to; notes that it refers to itself follow it, for a chain of them may be as long as the document. */
    private String footnote(String label) {
        FootnoteDefinition definition = footnotes.remove(label);
        if (definition == null) {
            return "";
        }
        notesInNotes.add(definition);
        if (inNote) {
            return "";
        }
        inNote = true;
        StringBuilder notes = new StringBuilder();
        while (!notesInNotes.isEmpty()) {
            notes.append(note(notesInNotes.remove()));
        }
        inNote = false;
        return notes.toString();
    }

    private String note(FootnoteDefinition definition) {
        Node only = definition.getFirstChild();
        boolean single = only instanceof Paragraph && only.getNext() == null;
        return " (note: " + (single ? inlines(only) : blocks(definition, "\n")) + ")";
    }
}
