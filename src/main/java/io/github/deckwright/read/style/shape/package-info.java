/**
 * Questions known by their place and shape: headings, bold lines, list items, summaries, rows, with answers below or behind a label.
 */
@NullMarked
package io.github.deckwright.read.style.shape;

import org.jspecify.annotations.NullMarked;
