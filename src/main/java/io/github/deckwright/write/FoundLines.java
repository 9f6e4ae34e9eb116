package io.github.deckwright.write;

import io.github.deckwright.model.Place;
import java.util.Optional;
import java.util.TreeSet;

/** The places of one kind of finding in one document, for a message that names them together. */
public final class FoundLines {
    private static final int SHOWN = 8;

    private final TreeSet<Integer> numbers = new TreeSet<>();
    private Optional<Place> first = Optional.empty();
    private int count;

    /** Adds a place; one line may be added several times. */
    public void add(Place place) {
        count++;
        first = first.isPresent() ? first : Optional.of(place);
        numbers.add(place.line());
    }

    /** How often a place was added. */
    public int count() {
        return count;
    }

    /** The place that was added first. */
    public Optional<Place> first() {
        return first;
    }

    /** The lines, such as {@code lines 3, 9 and 4 more}. */
    public String shown() {
        StringBuilder shown = new StringBuilder(numbers.size() == 1 ? "line " : "lines ");
        int left = SHOWN;
        for (int number : numbers) {
            if (left-- == 0) {
                return shown.append(" and ")
                        .append(numbers.size() - SHOWN)
                        .append(" more")
                        .toString();
            }
            shown.append(left == SHOWN - 1 ? "" : ", ").append(number);
        }
        return shown.toString();
    }
}
