/**
 * Which card is which, across edits: the one decision over a whole project, and what it makes of every card. Knows the rooms below it and
 * nothing of documents, files or notes that others made; the rooms: {@code cores}, {@code wording}, {@code print}, {@code ledger},
 * {@code disk}, {@code history}, {@code evidence}, {@code match}, {@code tell}, then this one, then {@code adopting}. Each calls only those
 * before it.
 */
@NullMarked
package io.github.deckwright.identity;

import org.jspecify.annotations.NullMarked;
