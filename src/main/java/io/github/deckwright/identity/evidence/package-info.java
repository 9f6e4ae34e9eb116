/**
 * How much two cards have in common, and whether that makes them one; all numbers that decide it. Must not know which cards compete, nor any
 * order of steps.
 */
@NullMarked
package io.github.deckwright.identity.evidence;

import org.jspecify.annotations.NullMarked;
