package io.github.deckwright.adopt;

import io.github.deckwright.build.BuildRequest;
import java.nio.file.Path;

/**
 * What is to be adopted.
 *
 * @param sources of which sources, name, ledger and moment count
 * @param old the deck, a package or text that Anki exported
 * @param shown the name of that in messages
 * @param dryRun whether nothing is written
 */
public record AdoptRequest(BuildRequest sources, Path old, String shown, Way way, boolean dryRun) {}
