package io.github.deckwright.importing;

import java.util.List;

/** The tag that headings above a card make, as far as one can tell from them. */
final class ContextTag {
    private ContextTag() {}

    static String of(List<String> headings) {
        StringBuilder tag = new StringBuilder();
        for (String heading : headings) {
            String level = heading.replace("::", ":")
                    .strip()
                    .replaceAll("[\\s\\p{Z}]+", "_")
                    .replaceAll("^[:_]+|[:_]+$", "");
            tag.append(tag.isEmpty() || level.isEmpty() ? "" : "::").append(level);
        }
        return tag.toString();
    }
}
