/** Files that cards show or play: found, judged, named by their content. */
@NullMarked
package io.github.deckwright.media;

import org.jspecify.annotations.NullMarked;
