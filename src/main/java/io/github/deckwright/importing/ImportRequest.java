package io.github.deckwright.importing;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What is to be imported.
 *
 * @param old a package that Anki or another tool made
 * @param shown the name of that in messages
 * @param target the folder for the documents, which is made
 * @param shownTarget the name of that in messages
 * @param now the moment of the import
 */
public record ImportRequest(Path old, String shown, Path target, String shownTarget, Instant now) {}
