package io.github.deckwright.read.text.gap;

/**
 * A deletion as an author wrote it.
 *
 * @param start of its opening mark
 * @param textStart of what is hidden
 * @param textEnd of what is hidden; the hint, when there is one, stands between here and {@code end}
 * @param end after its closing mark
 * @param number that the author gave; 0 for none
 * @param hint on one line; may be empty
 * @param explicit whether the mark cannot be anything else, so that it may stand inside another deletion
 */
record Gap(int start, int textStart, int textEnd, int end, int number, String hint, boolean explicit) {

    Gap withNumber(int other) {
        return new Gap(start, textStart, textEnd, end, other, hint, explicit);
    }
}
