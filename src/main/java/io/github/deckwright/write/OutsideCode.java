package io.github.deckwright.write;

import java.util.function.UnaryOperator;

/** Markdown line by line, with an eye on what is code. */
public final class OutsideCode {
    private OutsideCode() {}

    /**
     * Rewrites the lines of a text.
     *
     * @param text rewrites a line outside of fenced code
     * @param code rewrites a line of fenced code; the fences themselves count as such
     */
    public static String lines(String markdown, UnaryOperator<String> text, UnaryOperator<String> code) {
        StringBuilder out = new StringBuilder(markdown.length() + 16);
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            String stripped = line.strip();
            boolean marks = stripped.startsWith("```") || stripped.startsWith("~~~");
            boolean inside = !fence.isEmpty();
            if (marks && !inside) {
                fence = stripped.substring(0, 3);
            } else if (inside && stripped.startsWith(fence)) {
                fence = "";
            }
            out.append(inside || marks ? code.apply(line) : text.apply(line)).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }
}
