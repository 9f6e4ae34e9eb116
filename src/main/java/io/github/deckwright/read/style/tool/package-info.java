/**
 * Marks that people type for one of the tools they come from: each style proposes what its reader makes of whole lines ({@code MarkedCards}).
 */
@NullMarked
package io.github.deckwright.read.style.tool;

import org.jspecify.annotations.NullMarked;
