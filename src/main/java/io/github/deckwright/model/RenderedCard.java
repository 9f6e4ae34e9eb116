package io.github.deckwright.model;

import java.util.Optional;

/**
 * A card as writers see it.
 *
 * @param guid identifies the card for ever; unique in a build; {@code [A-Za-z0-9]}, or any text that another tool gave a card which was
 *     adopted
 * @param created when the project first saw the card, in milliseconds since 1970; unique in a build
 * @param modified when its content last changed, in seconds since 1970
 * @param deck with {@code ::} between levels
 * @param adopted the note type that it has in Anki, when that is not ours
 */
public record RenderedCard(
        String guid, long created, long modified, String deck, CardContent content, Optional<AdoptedNote> adopted) {

    /** A card of our own. */
    public RenderedCard(String guid, long created, long modified, String deck, CardContent content) {
        this(guid, created, modified, deck, content, Optional.empty());
    }
}
