/**
 * The file of a ledger: where it is, who holds it, how it is read, replaced and mended by hand. Must not know the cards of a build, nor how
 * they are matched.
 */
@NullMarked
package io.github.deckwright.identity.disk;

import org.jspecify.annotations.NullMarked;
