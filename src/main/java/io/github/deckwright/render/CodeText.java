package io.github.deckwright.render;

/** A block of code as every output shows it. */
final class CodeText {
    private CodeText() {}

    /** Without the last line end; a TAB is four columns, since eight fill a phone and Quizlet takes a TAB for the end of a term. */
    static String of(String literal) {
        String code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        return CleanText.of(code).replace("\t", "    ");
    }
}
