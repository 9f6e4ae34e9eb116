package io.github.deckwright.render;

import io.github.deckwright.render.highlight.Highlighter;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** A tree of Markdown as HTML in the making; {@link FieldText} completes it. Used once. */
final class HtmlView extends AbstractVisitor {
    private final PassageScope scope;
    private final StringBuilder out = new StringBuilder();
    private final FootnoteList footnotes = new FootnoteList();
    private final PlainTags plainTags = new PlainTags();
    private boolean raw;

    HtmlView(PassageScope scope) {
        this.scope = scope;
    }

    /** The HTML of a whole tree; a lone paragraph is just its content. */
    String of(Node root) {
        Node only = root.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            visitChildren(only);
        } else {
            visitChildren(root);
        }
        if (!footnotes.isEmpty()) {
            line();
            footnotes.append(out, root, this);
        }
        String html = out.toString().strip();
        return raw ? new Sanitizer(scope).clean(html) : html;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTight(paragraph)) {
            visitChildren(paragraph);
            if (paragraph.getNext() != null) {
                out.append('\n');
            }
        } else {
            line();
            out.append("<p>");
            if (paragraph.getPrevious() instanceof TaskListItemMarker marker) {
                out.append(TaskMark.of(marker));
            }
            visitChildren(paragraph);
            out.append("</p>\n");
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    @Override
    public void visit(Heading heading) {
        element("h" + heading.getLevel(), heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        quote("<blockquote>", quote);
    }

    private void quote(String start, Node quote) {
        line();
        out.append(start).append('\n');
        visitChildren(quote);
        line();
        out.append("</blockquote>\n");
    }

    private static String title(Alert alert) {
        return "<blockquote class=\"alert " + alert.key() + "\">\n<p class=\"alert-title\">" + alert.title() + "</p>";
    }

    @Override
    public void visit(BulletList list) {
        list("<ul>", list, "</ul>");
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(start != null && start != 1 ? "<ol start=\"" + start + "\">" : "<ol>", list, "</ol>");
    }

    private void list(String open, Node list, String close) {
        line();
        out.append(open).append('\n');
        visitChildren(list);
        out.append(close).append('\n');
    }

    @Override
    public void visit(ListItem item) {
        line();
        out.append(item.getFirstChild() instanceof TaskListItemMarker ? "<li class=\"task\">" : "<li>");
        visitChildren(item);
        out.append("</li>\n");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String language = FenceLanguage.of(code.getInfo());
        if (language.equals("math")) {
            formulaBlock(code.getLiteral().strip());
        } else {
            code(language, code.getLiteral());
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code("", code.getLiteral());
    }

    private void code(String language, String literal) {
        line();
        String code = CodeText.of(literal);
        out.append(language.isEmpty() ? "<pre><code>" : "<pre><code class=\"language-" + language + "\">");
        out.append(Highlighter.html(language, code)).append("</code></pre>\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        line();
        out.append("<hr>\n");
    }

    @Override
    public void visit(HtmlBlock block) {
        line();
        if (scope.rawHtml() == RawHtmlPolicy.SANITIZE) {
            sanitized(block.getLiteral(), block);
        } else if (!Elements.isSilent(block.getLiteral())) {
            Html.append(out, block.getLiteral());
        }
        line();
    }

    @Override
    public void visit(HtmlInline inline) {
        switch (RawInline.of(inline, scope.rawHtml())) {
            case TEXT -> Html.append(out, inline.getLiteral());
            case TAG -> plainTags.of(inline).ifPresentOrElse(out::append, () -> sanitized(inline.getLiteral(), inline));
            case SILENT -> {}
        }
    }

    private void sanitized(String literal, Node node) {
        String tamed = RawTags.tamed(CleanText.of(literal), name -> scope.dropped(name, node));
        raw |= tamed.indexOf('<') >= 0 || tamed.indexOf('&') >= 0;
        out.append(tamed);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            line();
            HtmlTable.append(out, table, this);
        } else if (block instanceof AlertBlock quote) {
            quote(title(quote.alert()), quote);
        } else if (block instanceof MathBlock formula) {
            formulaBlock(formula.tex());
        } else if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            span("del", node);
        } else if (node instanceof MathNode formula) {
            Html.formula(out, formula.tex(), formula.isDisplay());
        } else if (node instanceof MarkNode) {
            span("mark", node);
        } else if (node instanceof TaskListItemMarker marker) {
            boolean before = marker.getNext() instanceof Paragraph paragraph && !isTight(paragraph);
            out.append(before ? "" : TaskMark.of(marker));
        } else if (node instanceof FootnoteReference reference) {
            out.append("<sup>").append(footnotes.number(reference)).append("</sup>");
        } else {
            visitChildren(node);
        }
    }

    private void formulaBlock(String tex) {
        line();
        Html.formula(out, tex, true);
        out.append('\n');
    }

    @Override
    public void visit(Text text) {
        Html.append(out, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append("<code>");
        Html.append(out, code.getLiteral());
        out.append("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        span("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        span("strong", strong);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(scope.lineEnds() ? "<br>\n" : SoftBreak.joins(lineBreak) ? "" : "\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br>\n");
    }

    @Override
    public void visit(Link link) {
        scope.judge(link);
        String player = scope.played(link);
        Optional<String> address = player.isEmpty() ? scope.link(link.getDestination()) : Optional.empty();
        address.ifPresent(
                href -> out.append("<a href=\"").append(Html.attribute(href)).append("\">"));
        visitChildren(link);
        address.ifPresent(href -> out.append("</a>"));
        out.append(player);
    }

    @Override
    public void visit(Image image) {
        FormulaAddress.tex(image.getDestination())
                .ifPresentOrElse(tex -> Html.formula(out, tex, false), () -> out.append(scope.image(image)));
    }

    private void element(String name, Node node) {
        line();
        span(name, node);
        out.append('\n');
    }

    private void span(String name, Node node) {
        out.append('<').append(name).append('>');
        visitChildren(node);
        out.append("</").append(name).append('>');
    }

    /** For a node in another class that continues here. */
    void inside(Node node) {
        visitChildren(node);
    }

    /** Starts a new line unless at the start of one. Every block passes here, so here it stops when they are too many. */
    private void line() {
        if (out.length() > scope.longest()) {
            throw new SideTooLargeException();
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
