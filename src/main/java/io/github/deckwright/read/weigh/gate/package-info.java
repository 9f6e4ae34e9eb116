/**
 * How much is enough: the shares, counts and weights by which anything is decided, in one table. Knows numbers only, neither documents nor
 * what is counted, so that every floor may ask it.
 */
@NullMarked
package io.github.deckwright.read.weigh.gate;

import org.jspecify.annotations.NullMarked;
