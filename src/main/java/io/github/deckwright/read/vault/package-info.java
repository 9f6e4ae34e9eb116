/**
 * What programs for notes understand beside Markdown: links by name, comments, notes in notes. A document's lines pass through it once, before the
 * outline, and what they say is Markdown then. Knows no styles and no cards.
 */
@NullMarked
package io.github.deckwright.read.vault;

import org.jspecify.annotations.NullMarked;
