/**
 * From the bytes of a document to its lines, and what lies beside it: decoding, front matter, names of neighbouring documents. Knows nothing of
 * Markdown.
 */
@NullMarked
package io.github.deckwright.read.source;

import org.jspecify.annotations.NullMarked;
