/**
 * Questions that are written in HTML: lists of terms, lists, tables and paragraphs become the blocks of Markdown that all other rooms know, with the
 * lines where they stood. A document's lines pass through it once, before anything else looks at them. Knows no styles and no cards.
 */
@NullMarked
package io.github.deckwright.read.markup;

import org.jspecify.annotations.NullMarked;
