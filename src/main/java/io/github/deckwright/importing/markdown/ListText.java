package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A list, its items indented by the width of their markers. */
final class ListText {
    private final Blocks blocks;

    ListText(Blocks blocks) {
        this.blocks = blocks;
    }

    /**
     * The Markdown of a list.
     *
     * @param again whether a list of the same kind stands right above, with which it must not become one
     */
    String of(Element list, boolean again) {
        boolean ordered = list.normalName().equals("ol");
        int number = ordered && list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        List<List<String>> items = new ArrayList<>();
        List<String> markers = new ArrayList<>();
        boolean loose = false;
        for (Element item : list.children()) {
            if (!item.normalName().equals("li")) {
                continue; // white space, or what no list holds
            }
            List<String> parts = new ArrayList<>(blocks.of(item));
            boolean task = item.hasClass("task") && !parts.isEmpty();
            if (task) {
                parts.set(0, parts.get(0).replaceFirst("^☑ ?", "[x] ").replaceFirst("^☐ ?", "[ ] "));
            }
            loose |= item.children().stream()
                            .anyMatch(child -> child.normalName().equals("p"))
                    || (!blocks.manner().own() && paragraphs(parts) > 1);
            items.add(parts);
            markers.add(ordered ? number++ + (again ? ")" : ".") : again ? "*" : "-");
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String text = String.join(loose ? "\n\n" : "\n", items.get(i));
            String indent = " ".repeat(markers.get(i).length() + 1);
            out.append(i == 0 ? "" : loose ? "\n\n" : "\n").append(markers.get(i));
            if (!text.isEmpty()) {
                out.append(' ').append(text.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", ""));
            }
        }
        return out.toString();
    }

    /** Parts of an item that are no list: two of them need a blank line. */
    private static int paragraphs(List<String> parts) {
        return (int) parts.stream()
                .filter(part -> !part.matches("(?s)\\A([-*]|\\d+[.)]) .*"))
                .count();
    }
}
