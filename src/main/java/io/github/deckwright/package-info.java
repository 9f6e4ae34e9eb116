/** Deckwright: question-and-answer Markdown in, decks out. */
@NullMarked
package io.github.deckwright;

import org.jspecify.annotations.NullMarked;
