/** Colours code while building, so that cards need no script. */
@NullMarked
package io.github.deckwright.render.highlight;

import org.jspecify.annotations.NullMarked;
