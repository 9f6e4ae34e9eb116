/**
 * The list of styles, the ways in which documents mark their questions.
 */
@NullMarked
package io.github.deckwright.read.style;

import org.jspecify.annotations.NullMarked;
