/** A deck that exists becomes documents: what a package holds as Markdown that builds the same cards. */
@NullMarked
package io.github.deckwright.importing;

import org.jspecify.annotations.NullMarked;
