package io.github.deckwright.write.quizlet;

/**
 * What stands between the two sides of a card and between cards.
 *
 * @param term between term and definition
 * @param card between cards
 */
record Separators(String term, String card) {
    /** Quizlet's standard. */
    static final Separators SIMPLE = new Separators("\t", "\n");

    /** What Quizlet itself proposes where a side has several lines. */
    static final Separators MULTILINE = new Separators("\t", "\n\n");

    /** A separator as the user types it, here and in Quizlet. */
    static String parse(String typed) {
        String separator = typed.replace("\\t", "\t").replace("\\n", "\n");
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("at least one character; \\t is a tab, \\n a new line");
        }
        return separator;
    }

    /** Whether the naive splitter finds both sides again, and the end of the card. */
    boolean separate(Pair pair) {
        String row = pair.term() + term + pair.definition();
        return row.indexOf(term) == pair.term().length()
                && row.indexOf(term, pair.term().length() + 1) < 0
                && (row + card).indexOf(card) == row.length();
    }

    /** What to choose in Quizlet's import dialog. */
    String clicks() {
        return "between term and definition: " + choice(term, "\t", "Tab") + ", between cards: "
                + choice(card, "\n", "New line");
    }

    private static String choice(String separator, String standard, String name) {
        return separator.equals(standard)
                ? name
                : "Custom, " + separator.replace("\t", "\\t").replace("\n", "\\n");
    }
}
