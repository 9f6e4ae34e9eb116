package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.BitSet;
import java.util.List;

/**
 * Rules without a blank line above, in documents whose headings have signs in front. To CommonMark such a rule makes a heading of the
 * text that it stands below, which cuts the answer off there.
 */
final class TightRules {
    /** No rule is indented more. */
    private static final int INDENT = 3;

    private final List<String> lines;
    private final int firstLine;

    private TightRules(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** The numbers of the lines of all such rules at or below a line, counted from 1; none where one underlines a title. */
    static BitSet in(List<String> lines, int firstLine) {
        TightRules rules = new TightRules(lines, firstLine);
        BitSet found = new BitSet();
        if (!rules.mayBe()) {
            return found;
        }
        Fences fences = new Fences();
        boolean titled = false;
        for (int number = firstLine; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (fences.holds(line)) {
                continue;
            }
            titled |= Markers.headingLevel(line) > 0;
            if (rules.isTight(number)) {
                if (!rules.isBelowText(number)) {
                    return new BitSet();
                }
                found.set(number);
            }
        }
        return titled ? found : new BitSet();
    }

    /** Spares most documents the look at code and headings. */
    private boolean mayBe() {
        int number = firstLine;
        while (number <= lines.size() && !isTight(number)) {
            number++;
        }
        return number <= lines.size();
    }

    private boolean isTight(int number) {
        String line = lines.get(number - 1);
        int start = Run.space(line, 0);
        return start <= INDENT
                && start < line.length()
                && line.charAt(start) == '-'
                && Run.isAll('-', line.strip(), 3)
                && number > firstLine
                && isParagraph(lines.get(number - 2));
    }

    private static boolean isParagraph(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && Markers.headingLevel(line) == 0
                && Markers.bulletEnd(text) == 0
                && !Markers.isRule("-*_=", text, 0)
                && "|><".indexOf(text.charAt(0)) < 0;
    }

    /** Whether the text above is no title: it stands right below a heading, has several lines, or ends like a sentence, and does not ask. */
    private boolean isBelowText(int number) {
        String above = number - 3 >= firstLine - 1 ? lines.get(number - 3) : "";
        String text = lines.get(number - 2).strip();
        boolean ends = Signs.SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !Signs.endAsking(text) && (ends || !(above.isBlank() || above.startsWith(":::")));
    }
}
