/**
 * From what styles propose to what becomes a card. Knows what a proposal is worth, and not how it was found.
 */
@NullMarked
package io.github.deckwright.read.weigh;

import org.jspecify.annotations.NullMarked;
