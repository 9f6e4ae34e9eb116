package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import java.util.SortedSet;

/**
 * The answer to options.
 *
 * @param right places of the right ones, from 0
 * @param explanation blank when there is none
 * @param endLine the first line behind all that belongs to the answer
 */
public record FoundAnswer(SortedSet<Integer> right, Passage explanation, int endLine) {}
