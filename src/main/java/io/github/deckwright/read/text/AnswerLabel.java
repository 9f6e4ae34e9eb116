package io.github.deckwright.read.text;

/** Tells lines that announce an answer, such as {@code **Correct answer:** B}, from those that happen to speak of one. */
public final class AnswerLabel {
    private static final int LONGEST = 60;
    private static final int SHORT_LINE = 24;

    /** What an image is called is no label: {@code ![a tree](tree.png)}. */
    private static final String IMAGE = "![";

    private AnswerLabel() {}

    /** Whether a line announces an answer: with a colon, or with hardly anything else in the line. */
    public static boolean startsIn(String line) {
        if (isLongWithoutColon(line) || isAssignment(line)) {
            return false;
        }
        String text = PlainLine.of(line).text().strip();
        int colon = Signs.colon(text);
        if (colon > 0 && says(text.substring(0, colon))) {
            return true;
        }
        int word = text.indexOf(' ');
        boolean letter = word > 0 && word < 3; // a = 1
        return text.length() <= SHORT_LINE && !letter && !text.startsWith(IMAGE) && Words.ANSWER.begins(text);
    }

    /** Whether a text is a label for an answer with hardly a word more in front of its colon. */
    public static boolean isShort(String text) {
        String label = Label.front(text);
        return Words.ANSWER.is(label) || Words.CORRECT.is(label) || Words.KEY.is(label);
    }

    /** {@code a = 1:10} gives a value to a name, whether marked as code or not. */
    private static boolean isAssignment(String line) {
        int equals = line.indexOf('=');
        return equals > 0
                && equals < SHORT_LINE
                && Words.normal(line.substring(0, equals)).length() == 1;
    }

    /** Quickly sorts out most running text. */
    private static boolean isLongWithoutColon(String line) {
        if (line.length() <= SHORT_LINE || Signs.colon(line) >= 0 || line.indexOf('<') >= 0) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < line.length() && letters <= SHORT_LINE; i++) {
            letters += Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
        }
        return letters > SHORT_LINE;
    }

    /** Whether a title says no more than that an answer follows. */
    public static boolean isAll(String title) {
        String plain = PlainLine.of(title).text().strip();
        return plain.isEmpty()
                || Words.ANSWER.is(plain)
                || Words.SHOW.is(plain)
                || Words.KEY.is(plain)
                || Words.EXPLANATION.is(plain);
    }

    /** Whether the text in front of a key says that the answer follows. */
    public static boolean says(String label) {
        String text = label.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (Words.ANSWER.isNamedIn(withoutNumber(text))
                        || Words.CORRECT.occursIn(text)
                        || Signs.TICKS.indexOf(text.charAt(0)) >= 0);
    }

    /** {@code A1} and {@code Answer 1} are labels too. */
    private static String withoutNumber(String text) {
        String normal = Words.normal(text);
        int end = normal.length();
        while (end > 0 && (Character.isDigit(normal.charAt(end - 1)) || normal.charAt(end - 1) == ' ')) {
            end--;
        }
        return normal.substring(0, end);
    }
}
