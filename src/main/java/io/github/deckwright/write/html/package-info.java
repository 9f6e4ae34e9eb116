/** A page to look at, search, study and print the cards. */
@NullMarked
package io.github.deckwright.write.html;

import org.jspecify.annotations.NullMarked;
