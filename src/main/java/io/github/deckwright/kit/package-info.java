/** What tests any writer of decks: for those who make a format of their own, and for the formats that Deckwright brings. */
@NullMarked
package io.github.deckwright.kit;

import org.jspecify.annotations.NullMarked;
