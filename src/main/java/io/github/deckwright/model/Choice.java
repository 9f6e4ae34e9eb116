package io.github.deckwright.model;

/** An option of a multiple-choice card, without its letter or number. */
public record Choice(Passage content, boolean correct) {}
