/** What surrounds questions: the blocks, headings, hidden answers and boilerplate of one document, found once for all styles. */
@NullMarked
package io.github.deckwright.read.outline;

import org.jspecify.annotations.NullMarked;
