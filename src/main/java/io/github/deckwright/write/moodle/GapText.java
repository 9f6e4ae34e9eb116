package io.github.deckwright.write.moodle;

import io.github.deckwright.model.Cloze;
import java.util.List;

/** The text of a cloze card with Moodle's own gaps in it. */
final class GapText {
    private GapText() {}

    /**
     * Puts a gap where each outermost deletion is.
     *
     * @param marked HTML with deletions
     * @param accepted what each gap takes, as plain text
     */
    static String of(String marked, List<String> accepted) {
        StringBuilder out = new StringBuilder(marked.length() + 32);
        int depth = 0;
        int gap = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == Cloze.OPEN && depth++ == 0) {
                out.append("{1:SHORTANSWER:=")
                        .append(answer(accepted.get(gap++)))
                        .append('}');
            } else if (c == Cloze.CLOSE) {
                depth--;
            } else if (depth == 0) {
                out.append(c == '{' ? "&#123;" : String.valueOf(c)); // no gap that the author did not mean
            }
        }
        return out.toString();
    }

    private static String answer(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '~', '}', '#', '=', '/', '"' -> out.append('\\').append(c);
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
