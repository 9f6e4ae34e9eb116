/** One JSON object a card and line: the cards for other programs, and for tests. */
@NullMarked
package io.github.deckwright.write.jsonl;

import org.jspecify.annotations.NullMarked;
