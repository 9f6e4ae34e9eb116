/**
 * Cards in the front matter.
 */
@NullMarked
package io.github.deckwright.read.style.matter;

import org.jspecify.annotations.NullMarked;
