package io.github.deckwright.render;

/** A block of code as every output shows it. */
final class CodeText {
    private CodeText() {}

    /**
     * Without the last line end, and without blanks at the ends of lines, which nobody sees. A TAB is four columns, since eight fill a
     * phone and Quizlet takes a TAB for the end of a term.
     */
    static String of(String literal) {
        String spaced = literal.replace("\t", "    ");
        StringBuilder code = new StringBuilder(spaced.length());
        int start = 0;
        for (int end = spaced.indexOf('\n'); end >= 0; end = spaced.indexOf('\n', start)) {
            code.append(spaced.substring(start, end));
            trimLine(code);
            code.append('\n');
            start = end + 1;
        }
        code.append(spaced.substring(start));
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
