package io.github.deckwright.identity;

/**
 * A document that has, or had, cards.
 *
 * @param path relative to the ledger, with {@code /}
 * @param deck of its cards, with {@code ::} between levels
 * @param rest what a later version of Deckwright wrote behind that
 */
record LedgerDocument(String path, String deck, String rest) {}
