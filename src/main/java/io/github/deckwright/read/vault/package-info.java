/** What programs for notes understand beside Markdown, written in Markdown before anything else looks at a document. */
@NullMarked
package io.github.deckwright.read.vault;

import org.jspecify.annotations.NullMarked;
