/** The seam between cards and files: the writer interface, the list of formats, outputs that appear whole or not at all. */
@NullMarked
package io.github.deckwright.write;

import org.jspecify.annotations.NullMarked;
