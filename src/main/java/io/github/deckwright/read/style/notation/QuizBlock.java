package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in {@code <quiz>}: a question, boxes with options, each perhaps with a quote that comments on it, and what explains; or a
 * text with blanks {@code [[word]]}, and below a rule what explains.
 */
final class QuizBlock {
    private final List<Passage.Line> lines;
    private final BitSet code;
    private final Item item;

    private QuizBlock(Item item, List<Passage.Line> lines) {
        this.item = item;
        this.lines = lines;
        this.code = Fences.in(lines);
    }

    /** Reads the lines between the tags, dedented, into a question. */
    static Item of(Item item, List<Passage.Line> lines) {
        QuizBlock block = new QuizBlock(item, lines);
        int option = 0;
        while (option < lines.size() && !block.isOption(option)) {
            option++;
        }
        return option < lines.size() ? block.options(option) : block.blanks();
    }

    private Item options(int first) {
        item.question(part(0, first));
        Passage comments = Passage.EMPTY;
        int at = first;
        while (at < lines.size() && isOption(at)) {
            int next = at + 1;
            while (isWithin(textAt(next), at)) {
                next = textAt(next) + 1;
            }
            String text = lines.get(at).text();
            item.option(content(at, text.indexOf(']') + 1, next), box(text) != ' ');
            int quote = next;
            while (next < lines.size() && lines.get(next).text().startsWith(">")) {
                next++;
            }
            comments = comments.then(comment(quote, next));
            at = textAt(next) < lines.size() && isOption(textAt(next)) ? textAt(next) : next;
        }
        return item.explanation(comments).explanation(behindRule(at));
    }

    /** Whether a text below an option goes on with it. */
    private boolean isWithin(int text, int option) {
        return text < lines.size()
                && !isOption(text)
                && Markers.indent(lines.get(text).text())
                        > Markers.indent(lines.get(option).text());
    }

    /** The first line at or below another one that is not blank. */
    private int textAt(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private Passage content(int first, int column, int end) {
        List<Passage.Line> content = new ArrayList<>();
        content.add(lines.get(first).from(column));
        content.addAll(part(first + 1, end).dedented().lines());
        return new Passage(content);
    }

    /** What a quote right below an option says about it. */
    private Passage comment(int from, int end) {
        List<Passage.Line> told = new ArrayList<>();
        for (Passage.Line line : lines.subList(from, end)) {
            told.add(line.from(line.text().startsWith("> ") ? 2 : 1));
        }
        return Item.words(new Passage(told));
    }

    private Item blanks() {
        int rule = 0;
        while (rule < lines.size() && !isRule(rule)) {
            rule++;
        }
        Optional<Passage> gaps = Gaps.mark(part(0, rule), Set.of(GapSyntax.DOUBLE_BRACKETS));
        if (gaps.isEmpty()) {
            return item.question(part(0, lines.size()));
        }
        return item.question(gaps.get()).gaps().explanation(behindRule(rule));
    }

    private Passage behindRule(int from) {
        int start = textAt(from);
        return part(start < lines.size() && isRule(start) ? start + 1 : start, lines.size());
    }

    private Passage part(int from, int end) {
        return new Passage(List.copyOf(lines.subList(from, end))).trimmed();
    }

    private boolean isRule(int line) {
        return !code.get(line) && Markers.isRule("-_*", lines.get(line).text(), 0);
    }

    private boolean isOption(int line) {
        return !code.get(line) && box(lines.get(line).text()) != 0;
    }

    /** What is in the box that a line begins with, a space when it is empty; 0 when there is none. */
    private static char box(String line) {
        int start = Markers.contentStart(line);
        boolean item = start > Markers.indent(line) && line.startsWith("[", start);
        if (item && line.startsWith("] ", start + 1)) {
            return ' ';
        }
        boolean box = item && line.startsWith("]", start + 2);
        return box && " xX".indexOf(line.charAt(start + 1)) >= 0 ? line.charAt(start + 1) : 0;
    }
}
