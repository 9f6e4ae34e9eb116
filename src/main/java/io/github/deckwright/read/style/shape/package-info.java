/**
 * Questions known by their place and shape: headings, bold lines, list items, summaries, rows, with answers below or behind a label. Questions of
 * one shape are a series ({@code SeriesStyle}): places that begin alike ({@code Begins}), each with a lead into its answer ({@code Lead}), weighed
 * together ({@code SeriesGate}). The label they share is read from the document, so it needs no language.
 */
@NullMarked
package io.github.deckwright.read.style.shape;

import org.jspecify.annotations.NullMarked;
