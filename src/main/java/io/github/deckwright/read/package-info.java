/**
 * Markdown to cards. A document goes up one way, each floor calls only those below it: {@code text}, {@code source}, {@code vault}, {@code
 * outline}, {@code quiz}, {@code weigh} with {@code gate} (which all but {@code text} may ask), the kinds of {@code style}, which do not know each
 * other, {@code finish}; here is the way through them. What it gives has no node of a parser in it.
 */
@NullMarked
package io.github.deckwright.read;

import org.jspecify.annotations.NullMarked;
