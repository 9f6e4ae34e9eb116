package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.SilentLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document, from which passages are cut. Lines are counted from 1, columns from 0. */
public final class Lines {
    private final List<String> written;
    private final List<String> lines;

    /** Takes all lines as they are. */
    Lines(List<String> lines) {
        this.written = lines;
        this.lines = new ArrayList<>(lines);
    }

    /** Takes the lines of a document without what decorates it. */
    Lines(List<String> written, int firstLine) {
        this.written = written;
        this.lines = Decoration.blanked(written, firstLine);
    }

    List<String> all() {
        return lines;
    }

    /** A line as its author wrote it. */
    String written(int line) {
        return written.get(line - 1);
    }

    /** What is parsed: nothing of the front matter, a table drawn with dashes as if it were a paragraph, a rule with signs that underline nothing. */
    String text(int firstLine, BitSet tables) {
        BitSet rules = TightRules.in(lines, firstLine);
        int length = lines.size();
        for (String line : lines) {
            length += line.length();
        }
        StringBuilder text = new StringBuilder(length).append("\n".repeat(firstLine - 1));
        for (int i = firstLine - 1; i < lines.size(); i++) {
            String line = rules.get(i + 1) ? lines.get(i).replace('-', '*') : lines.get(i);
            text.append(i == firstLine - 1 ? "" : "\n").append(tables.get(i + 1) ? "x" : line);
        }
        return text.toString();
    }

    /** Takes the marks off a heading, for all who read its line. */
    void bare(int heading, int column) {
        lines.set(heading - 1, HeadingMarks.off(get(heading), column));
    }

    int count() {
        return lines.size();
    }

    String get(int line) {
        return lines.get(line - 1);
    }

    /** Whether nothing shows from a line on, up to before another one. */
    boolean areSilent(int line, int endLine) {
        int at = line - 1;
        while (at < endLine - 1) {
            int next = SilentLines.after(lines, at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
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
            Margin margin = margin(line, number, within);
            start = Math.max(start, margin.end());
            String text = start < end ? line.substring(start, end) : "";
            if (start == margin.end() && within != null && within.is(Block.Kind.QUOTE)) {
                text = margin.indented(text);
            }
            cut.add(new Passage.Line(number, Math.min(start, line.length()) + 1, text));
        }
        return new Passage(cut);
    }

    /** What a container puts in front of a line; a lazy or outdented line loses only what it has. */
    private static Margin margin(String line, int number, @Nullable Block within) {
        Margin margin = new Margin(line);
        if (within != null) {
            enter(margin, number, within);
        }
        return margin;
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
