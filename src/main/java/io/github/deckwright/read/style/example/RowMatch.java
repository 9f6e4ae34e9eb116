package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.config.CardPattern.Literal;
import io.github.deckwright.config.CardPattern.Piece;
import io.github.deckwright.config.CardPattern.Row;
import io.github.deckwright.config.CardPattern.Slot;
import io.github.deckwright.model.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line that looks like one of an example.
 *
 * @param parts what stands in its slots, without the spaces around; blank where nothing does
 */
record RowMatch(Map<Field, Passage.Line> parts) {
    /** Signs behind which authors forget the space. */
    private static final String CLOSED = ":：>)]";

    /** Compares a line with one of an example. Takes time that grows with the line, not with what could stand where. */
    static Optional<RowMatch> of(Row row, Passage.Line line) {
        String text = line.text();
        int end = text.stripTrailing().length();
        int at = text.length() - text.stripLeading().length();
        List<Piece> pieces = row.pieces();
        Map<Field, Passage.Line> parts = new EnumMap<>(Field.class);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            if (pieces.get(i) instanceof Literal literal) {
                int next = endOf(literal.text(), text, at, end);
                if (next < 0 || (last && next < end)) {
                    return Optional.empty();
                }
                at = next;
                continue;
            }
            Field field = ((Slot) pieces.get(i)).field();
            int next =
                    last ? end : startOf(((Literal) pieces.get(i + 1)).text(), text, at, end, i + 2 == pieces.size());
            if (next < 0 || !fits(field, text.substring(Math.min(at, next), next), last)) {
                return Optional.empty();
            }
            parts.put(field, part(line, Math.min(at, next), next));
            at = next;
        }
        return Optional.of(new RowMatch(parts));
    }

    /** A number is one; what has an end in the line is not empty, what may go on below may begin there. */
    private static boolean fits(Field field, String text, boolean open) {
        String value = text.strip();
        if (field == Field.NUMBER) {
            return !value.isEmpty()
                    && Character.isDigit(value.charAt(0))
                    && value.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        }
        return open || field == Field.ANYTHING || !value.isEmpty();
    }

    private static Passage.Line part(Passage.Line line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return line.part(start, end);
    }

    /** Where a literal begins; -1 when nowhere. */
    private static int startOf(String literal, String text, int from, int end, boolean last) {
        for (int at = from; at < end; at++) {
            int behind = endOf(literal, text, at, end);
            if (behind >= 0 && (!last || behind == end)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the text goes on behind a literal; -1 when it does not stand there. */
    private static int endOf(String literal, String text, int from, int end) {
        int at = from;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == ' ' || c == '\t') {
                boolean inner = i + 1 < literal.length();
                if (inner && (literal.charAt(i + 1) == ' ' || literal.charAt(i + 1) == '\t')) {
                    continue;
                }
                int ink = at;
                while (ink < end && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
                    ink++;
                }
                boolean spared = !inner && (at >= end || (at > from && CLOSED.indexOf(text.charAt(at - 1)) >= 0));
                if (ink == at && !spared) {
                    return -1;
                }
                at = ink;
            } else if (at < end && text.charAt(at) == c) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }
}
