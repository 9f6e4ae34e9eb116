package io.github.deckwright.model;

/** An option of a multiple-choice card. */
public record RenderedChoice(Rendered content, boolean correct) {}
