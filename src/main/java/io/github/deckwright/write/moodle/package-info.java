/** Moodle's own XML for questions, which carries images and code. */
@NullMarked
package io.github.deckwright.write.moodle;

import org.jspecify.annotations.NullMarked;
