package io.github.deckwright.model;

/**
 * A card as writers see it.
 *
 * @param guid identifies the card for ever; unique in a build; {@code [A-Za-z0-9]}
 * @param created when the project first saw the card, in milliseconds since 1970; unique in a build
 * @param modified when its content last changed, in seconds since 1970
 * @param deck with {@code ::} between levels
 */
public record RenderedCard(String guid, long created, long modified, String deck, CardContent content) {}
