/** What the rooms hand to each other: passages, cards, diagnostics. Records without I/O. */
@NullMarked
package io.github.deckwright.model;

import org.jspecify.annotations.NullMarked;
