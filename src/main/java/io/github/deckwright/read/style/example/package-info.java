/**
 * Cards that look as an example of the author shows, and the examples that a document could be read by.
 */
@NullMarked
package io.github.deckwright.read.style.example;

import org.jspecify.annotations.NullMarked;
