/**
 * What one text says: numbers, labels, words of a meaning, recurring prefixes, signs, fences, tags and ids. Knows neither documents nor blocks nor
 * styles. A line's label is read by {@code Label} in all its meanings at once; {@code OptionLabel} reads those of options, {@code Opening},
 * {@code Prefix} and {@code Speaker} those that are labels only because they recur, {@code Title} what numbers or labels a title.
 */
@NullMarked
package io.github.deckwright.read.text;

import org.jspecify.annotations.NullMarked;
