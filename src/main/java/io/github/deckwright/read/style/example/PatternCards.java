package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.config.CardPattern.Literal;
import io.github.deckwright.config.CardPattern.Row;
import io.github.deckwright.config.CardPattern.Slot;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.QuoteMark;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what looks like an example. A card begins where its first line fits and ends before the next one, before a heading that is not
 * deeper, with the list item that it stands in, or where an example ends that closes its last slot. Each line is compared at most twice
 * with each line of the example.
 */
final class PatternCards {
    private final SourceLines lines;
    private final List<Row> rows;

    /** Whether the example shows code or a comment: otherwise nothing in one is a mark. */
    private final boolean inCode;

    /** The level of the shallowest heading in the example; 7 for none. */
    private final int level;

    /** Where the lines of the example begin that only end it: the last card of a document often lacks them. */
    private final int closing;

    private final List<PatternCard> cards = new ArrayList<>();

    private PatternCards(SourceLines lines, CardPattern pattern) {
        this.lines = lines;
        this.rows = pattern.rows();
        String start = start(rows.get(0));
        this.inCode = Fences.isOne(start) || start.startsWith("<!--");
        int shallowest = 7;
        for (Row row : rows) {
            int own = Markers.headingLevel(start(row) + " ");
            shallowest = own > 0 ? Math.min(shallowest, own) : shallowest;
        }
        this.level = shallowest;
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).isWordless()) {
            last--;
        }
        this.closing = last;
    }

    /** The cards by each of several examples; where one begins, the one before ends. */
    static List<List<PatternCard>> find(SourceLines lines, List<CardPattern> patterns) {
        List<PatternCards> all = patterns.stream()
                .map(pattern -> new PatternCards(lines, pattern))
                .toList();
        List<List<Integer>> begins = all.stream().map(PatternCards::begins).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(lines.count() + 1));
        begins.forEach(borders::addAll);
        for (int i = 0; i < all.size(); i++) {
            for (int begin : begins.get(i)) {
                all.get(i).card(begin, Objects.requireNonNull(borders.higher(begin)));
            }
        }
        return all.stream().map(found -> List.copyOf(found.cards)).toList();
    }

    /** The text that a line of the example begins with, without spaces at its end; empty when it begins with a slot. */
    private static String start(Row row) {
        return row.pieces().get(0) instanceof Literal literal ? literal.text().strip() : "";
    }

    private List<Integer> begins() {
        List<Integer> begins = new ArrayList<>();
        boolean above = rows.get(0).isOpen();
        int floor = lines.firstLine();
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            if (match(rows.get(above ? 1 : 0), number).isEmpty()) {
                continue;
            }
            int begin = above ? blockAbove(number, floor) : number;
            if (begin > 0) {
                begins.add(begin);
                floor = number + 1;
            }
        }
        return begins;
    }

    /** Where the block above a line begins, whose lines all are below a floor; code takes the block above it along; 0 for none. */
    private int blockAbove(int mark, int floor) {
        int first = blockStart(mark, floor);
        boolean code = first > 0 && lines.isLiteral(first);
        int above = code ? blockStart(first, floor) : 0;
        return above > 0 && lines.headingLevel(above) == 0 ? above : first;
    }

    private int blockStart(int below, int floor) {
        int first = lines.textBefore(below - 1);
        while (first > floor && !endsBlock(first, first - 1)) {
            first--;
        }
        return first < floor ? 0 : first;
    }

    private boolean endsBlock(int below, int above) {
        boolean inside = lines.isLiteral(below) && lines.isLiteral(above);
        return (!inside && (lines.isBlank(above) || lines.isRule(above)))
                || lines.headingLevel(below) > 0
                || lines.headingLevel(above) > 0;
    }

    private Optional<RowMatch> match(Row row, int number) {
        return (lines.isLiteral(number) && !inCode) || !mayFit(row, lines.text(number))
                ? Optional.empty()
                : RowMatch.of(row, lines.line(number));
    }

    /** Whether a line is not blank and begins as the one of the example does: most lines do not. */
    private static boolean mayFit(Row row, String text) {
        int ink = 0;
        while (ink < text.length() && Character.isWhitespace(text.charAt(ink))) {
            ink++;
        }
        return ink < text.length()
                && !(row.pieces().get(0) instanceof Literal literal
                        && literal.text().charAt(0) != text.charAt(ink));
    }

    private void card(int begin, int next) {
        Map<Field, List<Passage.Line>> parts = new EnumMap<>(Field.class);
        int at = begin;
        Optional<Field> open = take(rows.get(0), begin, parts).orElse(Optional.empty());
        for (int i = 1; i < rows.size(); i++) {
            int found = lineOf(i, begin, at, next, open.isPresent());
            if (found == 0 && i >= closing) {
                break;
            }
            if (found == 0) {
                return;
            }
            goOn(open, rows.get(i - 1), at + 1, found, parts);
            Optional<Optional<Field>> taken = take(rows.get(i), found, parts);
            if (taken.isEmpty()) {
                return;
            }
            open = taken.get();
            at = found;
        }
        int end = open.isPresent() ? end(begin, at, next) : at + 1;
        goOn(open, rows.get(Math.min(closing, rows.size()) - 1), at + 1, end, parts);
        Map<Field, Passage> passages = new EnumMap<>(Field.class);
        parts.forEach((field, some) -> passages.put(field, unmarked(dedented(some))));
        cards.add(new PatternCard(begin, lines.textBefore(end - 1), passages));
    }

    /** Takes what stands in the slots of a line; the slot that may go on below, if any; nothing when the line does not fit. */
    private Optional<Optional<Field>> take(Row row, int number, Map<Field, List<Passage.Line>> parts) {
        Optional<RowMatch> match = row.isOpen() ? RowMatch.of(row, lines.line(number)) : match(row, number);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        match.get()
                .parts()
                .forEach((field, line) -> parts.computeIfAbsent(field, key -> new ArrayList<>())
                        .add(row.isOpen() ? lines.line(number) : line));
        return Optional.of(
                row.pieces().get(row.pieces().size() - 1) instanceof Slot slot
                        ? Optional.of(slot.field())
                        : Optional.empty());
    }

    /** The line below that fits a line of the example; 0 when none does, or when something stands between that no slot takes. */
    private int lineOf(int index, int begin, int above, int next, boolean open) {
        Row row = rows.get(index);
        for (int number = above + 1; number < next; number++) {
            if (lines.isBlank(number)) {
                continue;
            }
            boolean placed = (!row.apart() || lines.isBlank(number - 1))
                    && (!row.indented() || indentOf(number) > indentOf(begin));
            if (placed && (row.isOpen() || match(row, number).isPresent())) {
                return number;
            }
            if (!open) {
                return 0;
            }
        }
        return 0;
    }

    /** Gives the lines between two that fit to the slot that goes on there. */
    private void goOn(Optional<Field> open, Row row, int from, int to, Map<Field, List<Passage.Line>> parts) {
        if (open.isEmpty()) {
            return;
        }
        boolean quote = start(row).startsWith(">");
        List<Passage.Line> part = parts.computeIfAbsent(open.get(), key -> new ArrayList<>());
        for (int number = from; number < to; number++) {
            Passage.Line line = lines.line(number);
            String text = line.text();
            int mark = text.length() - text.stripLeading().length();
            if (quote && !(mark < text.length() && text.charAt(mark) == '>')) {
                return;
            }
            part.add(quote ? QuoteMark.behind(line) : line);
        }
    }

    /** The line before which the last slot ends. */
    private int end(int begin, int at, int next) {
        int own = lines.headingLevel(begin);
        int deepest = Math.min(level, own > 0 ? own : 7) % 7;
        int indent = Markers.indent(lines.text(begin));
        int below = lines.textAfter(at + 1);
        boolean item = Markers.contentStart(lines.text(begin)) > indent;
        boolean inItem = item && below < next && (rows.size() == 1 || indentOf(lines.textAfter(begin + 1)) > indent);
        for (int number = at + 1; number < next; number++) {
            int heading = lines.headingLevel(number);
            if (heading > 0 && (deepest == 0 || heading <= deepest)) {
                return number;
            }
            boolean outside = inItem && !lines.isBlank(number) && indentOf(number) <= indent;
            if (outside || (rows.size() == 1 && !item && lines.isBlank(number))) {
                return number;
            }
        }
        return next;
    }

    private int indentOf(int number) {
        String text = lines.text(number);
        return text.length() - text.stripLeading().length();
    }

    /** Without the indentation that all lines below the first have in common. */
    private static Passage dedented(List<Passage.Line> part) {
        int common = Integer.MAX_VALUE;
        for (Passage.Line line : part.subList(Math.min(1, part.size()), part.size())) {
            if (!line.isBlank()) {
                common = Math.min(
                        common,
                        line.text().length() - line.text().stripLeading().length());
            }
        }
        List<Passage.Line> dedented = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Passage.Line line = part.get(i);
            int own = line.text().length() - line.text().stripLeading().length();
            dedented.add(
                    i == 0
                            ? line.from(Math.min(own, 3))
                            : line.from(Math.min(common, line.text().length())));
        }
        return new Passage(dedented).trimmed();
    }

    /** A question that is a heading without that the example says so shows its words. */
    private static Passage unmarked(Passage part) {
        int marks =
                part.isBlank() ? 0 : Markers.headingLevel(part.lines().get(0).text());
        if (marks == 0 || part.lines().size() > 1) {
            return part;
        }
        return Passage.of(part.lines().get(0).from(marks + 1)).trimmed();
    }
}
