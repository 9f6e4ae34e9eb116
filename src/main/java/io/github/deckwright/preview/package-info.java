/** The page of all cards, served on this machine while one writes. */
@NullMarked
package io.github.deckwright.preview;

import org.jspecify.annotations.NullMarked;
