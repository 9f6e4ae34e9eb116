package io.github.deckwright.render.highlight;

import io.github.deckwright.model.Cloze;
import java.util.ArrayList;
import java.util.List;

/**
 * Code without the marks of cloze deletions, and where they were: a lexer must not see them, and they must not end up inside an element.
 *
 * @param places in {@code code}, ascending, of the marks of the same index
 */
record ClozeMarks(String code, List<Integer> places, List<String> marks) {

    static ClozeMarks cut(String text) {
        if (next(text, 0) == text.length()) {
            return new ClozeMarks(text, List.of(), List.of());
        }
        StringBuilder code = new StringBuilder(text.length());
        List<Integer> places = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int mark = next(text, at);
            code.append(text, at, mark);
            at = end(text, mark);
            if (mark < at) {
                places.add(code.length());
                marks.add(text.substring(mark, at));
            }
        }
        return new ClozeMarks(code.toString(), places, marks);
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) < Cloze.OPEN || text.charAt(i) > Cloze.CLOSE)) {
            i++;
        }
        return i;
    }

    /** Where what starts at a mark ends: the number and the hint are no code either. */
    private static int end(String text, int mark) {
        if (mark == text.length()) {
            return mark;
        }
        int end = mark + 1;
        if (text.charAt(mark) == Cloze.OPEN) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end < text.length() && text.charAt(end) == Cloze.SEPARATOR ? end + 1 : end;
        }
        if (text.charAt(mark) == Cloze.HINT) {
            end = next(text, end);
            return end < text.length() && text.charAt(end) == Cloze.CLOSE ? end + 1 : end;
        }
        return end;
    }
}
