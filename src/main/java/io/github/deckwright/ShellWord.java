package io.github.deckwright;

/** A word as it is typed into a shell, for commands that messages print. */
public final class ShellWord {
    /** What every shell takes as it is, beside letters and digits. */
    private static final String PLAIN = "-_./:,@%+=^";

    /** What a shell still obeys between double quotes. */
    private static final String OBEYED = "\"$`\\!";

    private ShellWord() {}

    /** The word, in quotes where it needs them. */
    public static String of(String word) {
        if (!word.isEmpty() && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
            return word;
        }
        if (word.chars().noneMatch(c -> OBEYED.indexOf(c) >= 0)) {
            return '"' + word + '"';
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
