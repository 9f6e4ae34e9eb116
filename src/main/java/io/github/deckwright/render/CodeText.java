package io.github.deckwright.render;

/** A block of code as every output shows it. */
final class CodeText {
    private CodeText() {}

    /**
     * Without the last line end, and without blanks at the ends of lines, which nobody sees. A TAB is four columns, since eight fill a
     * phone and Quizlet takes a TAB for the end of a term.
     */
    static String of(String literal) {
        StringBuilder code = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\n') {
                trimLine(code);
            }
            code.append(c == '\t' ? "    " : String.valueOf(c));
        }
        if (!code.isEmpty() && code.charAt(code.length() - 1) == '\n') {
            code.setLength(code.length() - 1);
        }
        return CleanText.of(code.toString());
    }

    private static void trimLine(StringBuilder code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == ' ') {
            end--;
        }
        code.setLength(end);
    }
}
