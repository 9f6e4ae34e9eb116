package io.github.deckwright.render;

import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Tables as HTML, in a box of their own so that a wide one scrolls and not the card. */
final class HtmlTable {
    private HtmlTable() {}

    static void append(StringBuilder out, TableBlock table, HtmlView view) {
        out.append("<div class=\"table\"><table>\n");
        each(out, table, view);
        out.append("</table></div>\n");
    }

    private static void each(StringBuilder out, Node parent, HtmlView view) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableHead head) {
                part(out, "thead", head, view);
            } else if (node instanceof TableBody body) {
                part(out, "tbody", body, view);
            } else if (node instanceof TableRow row) {
                part(out, "tr", row, view);
            } else if (node instanceof TableCell cell) {
                cell(out, cell, view);
            }
        }
    }

    private static void part(StringBuilder out, String name, Node node, HtmlView view) {
        out.append('<').append(name).append('>');
        each(out, node, view);
        out.append("</").append(name).append(">\n");
    }

    private static void cell(StringBuilder out, TableCell cell, HtmlView view) {
        String name = cell.isHeader() ? "th" : "td";
        out.append('<').append(name);
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment != null) {
            out.append(" align=\"")
                    .append(alignment.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        out.append('>');
        view.inside(cell);
        out.append("</").append(name).append('>');
    }
}
