/** GIFT, the text in which Moodle and its friends take questions. */
@NullMarked
package io.github.deckwright.write.gift;

import org.jspecify.annotations.NullMarked;
