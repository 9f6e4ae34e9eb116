package io.github.deckwright.read.text;

/** Titles that part a list in the order of letters: {@code A}, {@code [B]}, {@code C–E}, {@code 0-9}, {@code #}. */
public final class IndexLetter {
    private IndexLetter() {}

    /** Whether a title is one letter, or two with a dash between, or signs alone. */
    public static boolean is(String title) {
        int letters = 0;
        boolean dash = false;
        for (int i = 0; i < title.length() && letters <= 2; i += Character.charCount(title.codePointAt(i))) {
            letters += Character.isLetterOrDigit(title.codePointAt(i)) ? 1 : 0;
            dash |= letters == 1 && Signs.DASHES.indexOf(title.charAt(i)) >= 0;
        }
        return !title.isBlank() && (letters <= 1 || (letters == 2 && dash));
    }
}
