/**
 * Gaps in a text: the marks of a cloze deletion in all their ways of writing. Knows one text at a time.
 */
@NullMarked
package io.github.deckwright.read.text.gap;

import org.jspecify.annotations.NullMarked;
