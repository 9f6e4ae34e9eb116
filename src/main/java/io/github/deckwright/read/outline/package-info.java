/**
 * One document taken apart once: blocks, headings, sections, folds (details, callouts, blocks of site generators, quotes as one value),
 * boilerplate. {@code Outline.at} tells what stands at a line. Knows no styles and no cards.
 */
@NullMarked
package io.github.deckwright.read.outline;

import org.jspecify.annotations.NullMarked;
