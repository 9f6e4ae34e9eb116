package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text that shows when it is touched, as forums and chats write it: {@code >! 42 !<}, and {@code ||42||}. */
final class Spoiler {
    private static final String QUOTED = ">!";
    private static final String QUOTE_END = "!<";
    private static final String BARS = "||";

    private Spoiler() {}

    static boolean opensIn(String text) {
        return text.startsWith(QUOTED) || text.startsWith(BARS);
    }

    /** The spoiler that begins in a line, which holds nothing else; empty when none does. */
    static Optional<Fold> at(List<Passage.Line> lines, int from) {
        String text = lines.get(from).text().strip();
        return text.startsWith(QUOTED)
                ? Optional.of(quoted(lines, from))
                : text.startsWith(BARS) ? barred(lines, from) : Optional.empty();
    }

    private static Fold quoted(List<Passage.Line> lines, int from) {
        List<Passage.Line> inside = new ArrayList<>();
        int end = from;
        while (end < lines.size() && lines.get(end).text().stripLeading().startsWith(">")) {
            Passage.Line line = lines.get(end++);
            int mark = line.text().indexOf('>') + 1;
            inside.add(
                    line.text().startsWith("\t", mark)
                            ? QuoteMark.behind(line)
                            : line.from(line.text().startsWith("!", mark) ? mark + 1 : mark));
        }
        int last = inside.size() - 1;
        String text = inside.get(last).text();
        if (text.stripTrailing().endsWith(QUOTE_END)) {
            inside.set(last, inside.get(last).part(0, text.lastIndexOf(QUOTE_END)));
        }
        return fold(inside, end);
    }

    private static Optional<Fold> barred(List<Passage.Line> lines, int from) {
        List<Passage.Line> inside = new ArrayList<>();
        int end = from;
        for (int close = -1; close < 0; end++) {
            if (end == lines.size() || lines.get(end).isBlank()) {
                return Optional.empty();
            }
            Passage.Line line = lines.get(end);
            int open = end == from ? line.text().indexOf(BARS) + BARS.length() : 0;
            close = line.text().indexOf(BARS, open);
            boolean whole =
                    close < 0 || line.text().substring(close + BARS.length()).isBlank();
            if (!whole || close == open) {
                return Optional.empty();
            }
            inside.add(line.part(open, close < 0 ? line.text().length() : close));
        }
        return Optional.of(fold(inside, end));
    }

    private static Fold fold(List<Passage.Line> inside, int end) {
        List<Passage.Line> stripped = new ArrayList<>();
        for (Passage.Line line : inside) {
            boolean space = line.text().startsWith(" ") && !line.text().startsWith("  ");
            stripped.add((space ? line.from(1) : line).stripTrailing());
        }
        return new Fold(Fold.Form.SPOILER, "", true, Passage.EMPTY, new Passage(stripped).trimmed(), end);
    }
}
