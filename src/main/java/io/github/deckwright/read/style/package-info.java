/** One class for each way in which documents mark their questions. */
@NullMarked
package io.github.deckwright.read.style;

import org.jspecify.annotations.NullMarked;
