/**
 * Which card of a build is which line of a ledger: steps, the surest evidence first, and who is a candidate, a rival, a sibling. Must not know
 * guids to give or findings to tell.
 */
@NullMarked
package io.github.deckwright.identity.match;

import org.jspecify.annotations.NullMarked;
