/**
 * Marks that people type for one of the tools they come from.
 */
@NullMarked
package io.github.deckwright.read.style.tool;

import org.jspecify.annotations.NullMarked;
