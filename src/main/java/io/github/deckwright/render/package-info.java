/** Passages to HTML and to plain text. */
@NullMarked
package io.github.deckwright.render;

import org.jspecify.annotations.NullMarked;
