/**
 * What is kept of one card: comparable text, fingerprints, sketches, guids, and the sighting that holds them. Must not know that there was a
 * build before, nor compare two cards otherwise than by equality.
 */
@NullMarked
package io.github.deckwright.identity.print;

import org.jspecify.annotations.NullMarked;
