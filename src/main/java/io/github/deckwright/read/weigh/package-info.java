/**
 * From what styles propose to what becomes a card: what a proposal is worth beside others, what lies inside an answer. Knows of a style its traits,
 * and neither its name nor how it found anything.
 */
@NullMarked
package io.github.deckwright.read.weigh;

import org.jspecify.annotations.NullMarked;
