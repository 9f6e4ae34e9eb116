/**
 * The list of styles, the ways in which documents mark their questions. A style is a class that is called like it; the kinds do not know each
 * other.
 */
@NullMarked
package io.github.deckwright.read.style;

import org.jspecify.annotations.NullMarked;
