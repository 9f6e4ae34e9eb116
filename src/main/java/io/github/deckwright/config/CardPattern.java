package io.github.deckwright.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card as the author shows it by an example: {@code **{question}**} and below it {@code > {answer}}. Names in braces are places for
 * parts of a card; all else stands in the document as it stands here.
 *
 * @param written as the author wrote it, lines separated by {@code \n}
 * @param rows its lines, none of them blank
 */
public record CardPattern(String written, List<Row> rows) {

    /** What a place in an example is for. */
    public enum Field {
        QUESTION("question"),
        ANSWER("answer"),
        HINT("hint"),
        EXPLANATION("explanation"),
        TAGS("tags"),
        /** A number, counted or not. */
        NUMBER("n"),
        /** Anything, left out. */
        ANYTHING("_");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        static Optional<Field> named(String word) {
            for (Field field : values()) {
                if (field.word.equals(word)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /** A piece of a line. */
    public sealed interface Piece {}

    /** Text that stands in the document as it stands here; a run of spaces stands for any such run. */
    public record Literal(String text) implements Piece {}

    /** A place for a part of a card. */
    public record Slot(Field field) implements Piece {}

    /**
     * A line of an example. No two slots follow each other.
     *
     * @param apart whether a blank line stands above it
     * @param indented whether it stands further in than the first one
     * @param pieces at least one
     */
    public record Row(boolean apart, boolean indented, List<Piece> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }

        /** Whether nothing but a slot stands in it. */
        public boolean isOpen() {
            return pieces.size() == 1 && pieces.get(0) instanceof Slot;
        }

        /** Whether anything in it tells it from other lines. */
        public boolean isMarked() {
            return pieces.stream()
                    .anyMatch(piece ->
                            piece instanceof Literal literal && !literal.text().isBlank());
        }

        /** Whether it holds no part of a card. */
        public boolean isWordless() {
            return pieces.stream().allMatch(Literal.class::isInstance);
        }
    }

    /** Why a text is no example, as what to do about it. */
    @SuppressWarnings("serial") // never leaves the process
    public static final class Unfit extends Exception {
        Unfit(String remedy) {
            super(remedy);
        }

        /** What the author should write instead. */
        public String remedy() {
            return String.valueOf(getMessage());
        }
    }

    /** Longer ones than any card that somebody would describe. */
    private static final int MOST_CHARACTERS = 500;

    private static final int LONGEST_NAME = 16;

    public CardPattern {
        rows = List.copyOf(rows);
    }

    /**
     * Reads an example.
     *
     * @throws Unfit when it cannot tell cards from other text
     */
    public static CardPattern of(String written) throws Unfit {
        if (written.length() > MOST_CHARACTERS) {
            throw new Unfit("write an example of at most " + MOST_CHARACTERS + " characters");
        }
        List<Row> rows = new ArrayList<>();
        boolean apart = false;
        for (String line : written.split("\n", -1)) {
            if (line.isBlank()) {
                apart = !rows.isEmpty();
            } else {
                boolean indented = !rows.isEmpty() && Character.isWhitespace(line.charAt(0));
                rows.add(new Row(apart, indented, pieces(line.stripTrailing())));
                apart = false;
            }
        }
        CardPattern pattern = new CardPattern(written, rows);
        pattern.check();
        return pattern;
    }

    private void check() throws Unfit {
        for (Field field : Field.values()) {
            long times = rows.stream()
                    .flatMap(row -> row.pieces().stream())
                    .filter(piece -> piece.equals(new Slot(field)))
                    .count();
            boolean needed = field == Field.QUESTION || field == Field.ANSWER;
            if (needed && times == 0) {
                throw new Unfit("show both {question} and {answer}, as in \"**{question}**\\n> {answer}\"");
            }
            if (times > 1 && field != Field.ANYTHING && field != Field.NUMBER) {
                throw new Unfit("write {" + field.word + "} once");
            }
        }
        boolean above = rows.get(0).isOpen() && rows.size() > 1;
        if (!rows.get(above ? 1 : 0).isMarked()) {
            throw new Unfit(
                    "show what marks a question or its answer, such as ** around the question or a line between them");
        }
    }

    private static List<Piece> pieces(String line) throws Unfit {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            Optional<String> name = nameAt(line, at);
            if (name.isEmpty()) {
                literal.append(line.charAt(at));
                continue;
            }
            String word = name.get();
            Field field = Field.named(word)
                    .orElseThrow(() -> new Unfit("{" + word
                            + "} is no part of a card; write {question}, {answer}, {hint}, {explanation}, {tags},"
                            + " {n} for a number or {_} for anything"));
            addLiteral(pieces, literal);
            if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Slot) {
                throw new Unfit("write something between {" + word + "} and what stands before it");
            }
            pieces.add(new Slot(field));
            at += word.length() + 1;
        }
        addLiteral(pieces, literal);
        return pieces;
    }

    /** The name in braces that begins at a place; other braces are text. */
    private static Optional<String> nameAt(String line, int at) {
        if (line.charAt(at) != '{') {
            return Optional.empty();
        }
        int close = line.indexOf('}', at);
        if (close <= at + 1 || close - at - 1 > LONGEST_NAME) {
            return Optional.empty();
        }
        String name = line.substring(at + 1, close);
        boolean word = name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_');
        return word ? Optional.of(name) : Optional.empty();
    }

    private static void addLiteral(List<Piece> pieces, StringBuilder literal) {
        String text = pieces.isEmpty() ? literal.toString().stripLeading() : literal.toString();
        if (!text.isEmpty()) {
            pieces.add(new Literal(text));
        }
        literal.setLength(0);
    }
}
