package io.github.deckwright.cli;

/** Numbers of things in sentences. */
final class Counted {
    private Counted() {}

    /** As in {@code 1 card} and {@code 2 cards}. */
    static String of(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
