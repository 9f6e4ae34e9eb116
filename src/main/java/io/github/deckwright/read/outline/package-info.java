/**
 * One document taken apart once: blocks, headings, sections, what is folded, boilerplate. Knows no styles and no cards.
 */
@NullMarked
package io.github.deckwright.read.outline;

import org.jspecify.annotations.NullMarked;
