/**
 * What one text says: numbers, labels, words of a meaning, signs, tags and ids. Knows neither documents nor blocks nor styles.
 */
@NullMarked
package io.github.deckwright.read.text;

import org.jspecify.annotations.NullMarked;
