package io.github.deckwright.read.outline;

/**
 * What containers put in front of a line, taken away from the outermost to the innermost. Columns are counted from the start of the line:
 * a tab reaches to the next multiple of four of the line, of which the outer container may have wanted only a part.
 */
final class Margin {
    private static final int TAB = 4;
    private static final int WIDEST_INDENT_OF_QUOTE = 3;

    private final String line;
    private int at;
    private int column;

    /** The column where the content of the last container begins; {@link #column} is behind it when a tab crosses it. */
    private int content;

    Margin(String line) {
        this.line = line;
    }

    /** The index of the first character that no container took. */
    int end() {
        return at;
    }

    /**
     * Takes the indentation of a list item.
     *
     * @param columns how far its content stands from the content around it
     * @param marked whether its marker stands in this line, which is then taken too
     */
    void takeIndent(int columns, boolean marked) {
        content += columns;
        while (at < line.length() && column < content) {
            char c = line.charAt(at);
            if (c != ' ' && c != '\t' && !marked) {
                break;
            }
            step();
        }
    }

    /** Takes {@code >} and the space behind it; a line without the mark keeps all it has. */
    void takeQuoteMark() {
        int mark = at;
        while (mark < line.length() && line.charAt(mark) == ' ' && mark - at < WIDEST_INDENT_OF_QUOTE) {
            mark++;
        }
        if (mark >= line.length() || line.charAt(mark) != '>') {
            return;
        }
        while (at <= mark) {
            step();
        }
        content = column;
        if (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            step();
            content++;
        }
    }

    /** What stands behind the margin, where the part of a tab that the last container did not want is spaces. */
    String indented(String behind) {
        String indented = QuoteMark.indented(behind, 0, column, content);
        return indented.isEmpty() ? behind : indented;
    }

    private void step() {
        column += line.charAt(at) == '\t' ? TAB - column % TAB : 1;
        at++;
    }
}
