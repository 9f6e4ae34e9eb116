/** Decks for Mochi, whose cards are Markdown as the documents are. */
@NullMarked
package io.github.deckwright.write.mochi;

import org.jspecify.annotations.NullMarked;
