package io.github.deckwright.write;

import java.util.Optional;

/** How a format writes what a cloze card hides. */
@FunctionalInterface
public interface DeletionForm {
    /** A gap to fill in: {@code _____}. */
    DeletionForm BLANK = (number, text, hint) -> "_____";

    /** What is hidden, as if it were not. */
    DeletionForm FILLED = (number, text, hint) -> text;

    /**
     * Writes one deletion.
     *
     * @param number of the deletion; those with one number are hidden together
     * @param text what it hides, of the form of the part: Markdown, HTML or plain text; deletions inside are written already
     * @param hint what is shown in its place; of the same form
     */
    String write(int number, String text, Optional<String> hint);
}
