package io.github.deckwright.model;

/**
 * Something that plain text cannot carry.
 *
 * @param what the thing as a user would name it, in the singular: {@code image}, {@code formula}, {@code sound}, {@code video}
 */
public record Loss(String what, Place place) {}
