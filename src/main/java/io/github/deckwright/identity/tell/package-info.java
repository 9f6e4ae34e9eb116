/**
 * What the author is told of a decision, and asked: cards that may come from others, rewordings, suggestions. Nothing here decides who gets a
 * history.
 */
@NullMarked
package io.github.deckwright.identity.tell;

import org.jspecify.annotations.NullMarked;
