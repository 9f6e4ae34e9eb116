package io.github.deckwright.model;

import java.util.Comparator;

/**
 * A media file of a card, by both its names.
 *
 * @param name in the package and in the card's HTML: {@code [a-z0-9._-]}, made of the content
 * @param written the address by which the author's Markdown or HTML refers to it, character references decoded
 */
public record CardMedia(String name, String written) implements Comparable<CardMedia> {
    private static final Comparator<CardMedia> ORDER =
            Comparator.comparing(CardMedia::name).thenComparing(CardMedia::written);

    @Override
    public int compareTo(CardMedia other) {
        return ORDER.compare(this, other);
    }
}
