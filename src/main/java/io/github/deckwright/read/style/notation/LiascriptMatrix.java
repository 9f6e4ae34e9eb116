package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix of a course: {@code [ [hot] (cold) ]} above rows {@code [ (X) ( ) ] tea}.
 *
 * @param endLine the line behind it
 * @param asked the columns, and what is to be sorted into them
 * @param told the same with the columns that are right
 */
record LiascriptMatrix(int endLine, Passage asked, Passage told) {

    /**
     * A line of it.
     *
     * @param cells without their brackets
     * @param behind index of what follows them
     */
    private record Row(List<String> cells, int behind) {}

    /** Reads the matrix whose head stands in a line. */
    static Optional<LiascriptMatrix> at(SourceLines lines, int number) {
        Optional<Row> head = row(lines.text(number));
        if (head.isEmpty() || head.get().cells().stream().allMatch(LiascriptMatrix::isBox)) {
            return Optional.empty();
        }
        List<String> columns = head.get().cells();
        List<Passage.Line> asked = new ArrayList<>();
        List<Passage.Line> told = new ArrayList<>();
        asked.add(lines.line(number).with(String.join(" / ", columns)));
        asked.add(lines.line(number).with(""));
        int end = number + 1;
        for (Optional<Row> row = row(lines.text(end)); isRow(row, columns); row = row(lines.text(++end))) {
            Passage.Line line = lines.line(end);
            String words = line.text().substring(row.get().behind()).strip();
            List<String> right = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                boolean marked = !row.get().cells().get(i).isBlank();
                right.addAll(marked ? List.of(columns.get(i)) : List.of());
            }
            asked.add(line.with("- " + words));
            told.add(line.with("- " + words + ": " + String.join(", ", right)));
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new LiascriptMatrix(end, new Passage(asked), new Passage(told)));
    }

    private static boolean isRow(Optional<Row> row, List<String> columns) {
        return row.isPresent()
                && row.get().cells().size() == columns.size()
                && row.get().cells().stream().allMatch(LiascriptMatrix::isBox);
    }

    private static boolean isBox(String cell) {
        return cell.isBlank() || cell.strip().equalsIgnoreCase("x");
    }

    /** The cells of a line in brackets; empty when it is none. */
    private static Optional<Row> row(String text) {
        int at = Markers.contentStart(text);
        if (!text.startsWith("[ ", at)) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        at = Run.space(text, at + 1);
        while (at < text.length() && "[(".indexOf(text.charAt(at)) >= 0) {
            int close = text.indexOf(text.charAt(at) == '[' ? ']' : ')', at);
            if (close < 0) {
                return Optional.empty();
            }
            cells.add(text.substring(at + 1, close));
            at = Run.space(text, close + 1);
        }
        boolean closed = !cells.isEmpty() && text.startsWith("]", at);
        return closed ? Optional.of(new Row(cells, at + 1)) : Optional.empty();
    }
}
