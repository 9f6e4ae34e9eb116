package io.github.deckwright.read;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;

/**
 * A sentence that follows a list without a blank line: CommonMark makes it part of the last item ("lazy continuation"), which its
 * author rarely meant. A wrapped item looks alike; only a line that starts like a sentence, after items of one line each, is reported.
 */
final class LazyLine {
    private LazyLine() {}

    static void report(SourceFile file, Passage passage, Diagnostics diagnostics) {
        int items = 0;
        boolean inFence = false;
        for (Passage.Line line : passage.lines()) {
            String text = line.text();
            String ink = text.strip();
            if (ink.startsWith("```") || ink.startsWith("~~~")) {
                inFence = !inFence;
                items = 0;
            } else if (inFence || ink.isEmpty()) {
                items = 0;
            } else if (isItem(ink)) {
                items++;
            } else {
                boolean unindented = !Character.isWhitespace(text.charAt(0));
                if (items > 1 && unindented && startsSentence(ink)) {
                    diagnostics.report(Diagnostic.warning(
                            "lazy-continuation",
                            new Place(file, line.number(), line.column()),
                            "this line joins the last item of the list above it",
                            "put a blank line before it, or indent it if it belongs to the item"));
                }
                items = 0;
            }
        }
    }

    private static boolean isItem(String ink) {
        int i = 0;
        while (i < ink.length() && i < 9 && Character.isDigit(ink.charAt(i))) {
            i++;
        }
        char mark = i < ink.length() ? ink.charAt(i) : 0;
        boolean marked = i > 0 ? mark == '.' || mark == ')' : mark == '-' || mark == '*' || mark == '+';
        return marked && i + 1 < ink.length() && ink.charAt(i + 1) == ' ';
    }

    private static boolean startsSentence(String ink) {
        return Character.isUpperCase(ink.codePointAt(0)) && ink.indexOf(' ') > 0;
    }
}
