/** Delimited text: for spreadsheets and other programs, and in the form that Anki's own text import understands. */
@NullMarked
package io.github.deckwright.write.csv;

import org.jspecify.annotations.NullMarked;
