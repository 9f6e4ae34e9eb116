package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;

/**
 * A card as programs get it.
 *
 * @param guid identifies the card for ever, when it is that of a ledger; unique among cards that were read together; {@code [A-Za-z0-9]}
 * @param deck with {@code ::} between levels
 * @param content what is on the card; deletions are written as jsonl has them, <code>{{c1::text::hint}}</code>
 */
public record DeckCard(String guid, String deck, CardContent content) {}
