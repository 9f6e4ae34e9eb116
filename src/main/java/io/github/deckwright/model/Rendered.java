package io.github.deckwright.model;

import java.util.List;

/**
 * A part of a card in the three forms that writers choose from.
 *
 * @param markdown the source text
 * @param html what Anki shows; safe, in normal form C, without control characters but TAB and line feed
 * @param text plain text; lines end with a line feed
 * @param losses what {@code text} could not carry
 */
public record Rendered(String markdown, String html, String text, List<Loss> losses) {

    public Rendered {
        losses = List.copyOf(losses);
    }
}
