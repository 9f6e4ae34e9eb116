package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** A table as GitHub's Markdown has it: a head, rows as long as it, running text in every cell. */
final class TableText {
    private TableText() {}

    /** The table; empty when it is none of that kind. */
    static Optional<String> of(Element table, Function<Element, String> cell) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "thead", "tbody", "tfoot" -> rows.addAll(part.children());
                case "colgroup" -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (rows.isEmpty() || !isHead(rows.get(0)) || !rows.stream().allMatch(row -> fits(row, rows.get(0)))) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "|" : "\n|");
            rows.get(i)
                    .children()
                    .forEach(one -> out.append(' ').append(cell.apply(one)).append(" |"));
            if (i == 0) {
                out.append("\n|");
                rows.get(0)
                        .children()
                        .forEach(one -> out.append(' ').append(rule(one)).append(" |"));
            }
        }
        return Optional.of(out.toString());
    }

    private static boolean isHead(Element row) {
        return row.childrenSize() > 0
                && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static boolean fits(Element row, Element head) {
        return row.childrenSize() == head.childrenSize()
                && row.children().stream()
                        .allMatch(cell -> !cell.hasAttr("colspan")
                                && !cell.hasAttr("rowspan")
                                && (row.equals(head) || cell.normalName().equals("td"))
                                && cell.children().stream().noneMatch(Element::isBlock));
    }

    private static String rule(Element cell) {
        return switch (cell.attr("align")) {
            case "left" -> ":--";
            case "right" -> "--:";
            case "center" -> ":-:";
            default -> "---";
        };
    }
}
