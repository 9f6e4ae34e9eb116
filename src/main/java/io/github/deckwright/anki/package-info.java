/** Reads what Anki exports: packages and notes in plain text, as values. What is read was made by others, so nothing in it is trusted. */
@NullMarked
package io.github.deckwright.anki;

import org.jspecify.annotations.NullMarked;
