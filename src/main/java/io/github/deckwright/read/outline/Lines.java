package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document, from which passages are cut. Lines are counted from 1, columns from 0. */
public final class Lines {
    private final List<String> lines;

    Lines(List<String> lines) {
        this.lines = lines;
    }

    int count() {
        return lines.size();
    }

    String get(int line) {
        return lines.get(line - 1);
    }

    /** Cuts a stretch out and takes away what the containers of {@code within} put in front of its lines. */
    Passage cut(Span span, @Nullable Block within) {
        List<Passage.Line> cut = new ArrayList<>();
        int last = Math.min(span.toLine(), count());
        for (int number = Math.max(1, span.fromLine()); number <= last; number++) {
            String line = get(number);
            boolean first = number == span.fromLine();
            int start = first ? Math.min(span.fromColumn(), line.length()) : 0;
            int end = number == span.toLine() ? Math.min(span.toColumn(), line.length()) : line.length();
            if (number == span.toLine() && span.toColumn() == 0) {
                break;
            }
            start = Math.max(start, contentStart(line, number, within));
            cut.add(new Passage.Line(
                    number, Math.min(start, line.length()) + 1, start < end ? line.substring(start, end) : ""));
        }
        return new Passage(cut);
    }

    /** Where the content of a container begins in a line; a lazy or outdented line loses only what it has. */
    private static int contentStart(String line, int number, @Nullable Block within) {
        if (within == null) {
            return 0;
        }
        Margin margin = new Margin(line);
        enter(margin, number, within);
        return margin.end();
    }

    private static void enter(Margin margin, int number, Block within) {
        Block around = within.parentOrNull();
        if (around != null) {
            enter(margin, number, around);
        }
        if (within.is(Block.Kind.QUOTE)) {
            margin.takeQuoteMark();
        } else if (within.is(Block.Kind.ITEM)) {
            margin.takeIndent(within.indent(), number == within.firstLine());
        }
    }
}
