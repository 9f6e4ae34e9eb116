package io.github.deckwright.read.vault;

import java.util.Optional;

/**
 * What the properties of a block of Logseq say about the card that it is.
 *
 * @param id of the block, the same for ever
 * @param deck with {@code ::} between levels
 */
public record BlockMarks(Optional<String> id, Optional<String> deck) {}
