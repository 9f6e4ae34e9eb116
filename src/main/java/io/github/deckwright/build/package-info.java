/** The way of the data from sources to files, once through. */
@NullMarked
package io.github.deckwright.build;

import org.jspecify.annotations.NullMarked;
