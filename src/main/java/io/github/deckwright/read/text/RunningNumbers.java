package io.github.deckwright.read.text;

/** Counts numbers that run on: each is the one after the number before it, or begins anew at 1. */
public final class RunningNumbers {
    private int before;
    private int count;

    /** @param number -1 where there is none */
    public void add(int number) {
        count += number >= 0 && (number == before + 1 || number == 1) ? 1 : 0;
        before = number;
    }

    public int count() {
        return count;
    }
}
