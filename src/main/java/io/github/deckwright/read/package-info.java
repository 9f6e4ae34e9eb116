/** Markdown to cards: decoding, the outline of a document, the choice of a style. */
@NullMarked
package io.github.deckwright.read;

import org.jspecify.annotations.NullMarked;
