package io.github.deckwright.identity.ledger;

/**
 * A document that has, or had, cards.
 *
 * @param path relative to the ledger, with {@code /}
 * @param deck of its cards, with {@code ::} between levels
 * @param rest what a later version of Deckwright wrote behind that
 */
public record LedgerDocument(String path, String deck, String rest) {}
