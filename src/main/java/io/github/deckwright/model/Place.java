package io.github.deckwright.model;

/**
 * A position in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Place(SourceFile file, int line, int column) {}
