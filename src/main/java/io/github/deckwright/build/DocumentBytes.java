package io.github.deckwright.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The bytes of documents: of those that are no files as they came, of all others from disk.
 *
 * @param inputs documents that are no files, by the place where they would be
 */
record DocumentBytes(Map<Path, BuildRequest.Input> inputs) {

    byte[] of(Path document) throws IOException {
        BuildRequest.Input input = inputs.get(document);
        return input != null ? input.bytes() : Files.readAllBytes(document);
    }

    /** Of a document, or of a piece of it that was cut off. */
    byte[] of(Portion part) throws IOException {
        return part.piece().isPresent()
                ? part.piece().get().bytes()
                : of(part.file().path());
    }

    InputStream open(Path document) throws IOException {
        BuildRequest.Input input = inputs.get(document);
        return input != null ? new ByteArrayInputStream(input.bytes()) : Files.newInputStream(document);
    }

    long size(Path document) throws IOException {
        BuildRequest.Input input = inputs.get(document);
        return input != null ? input.bytes().length : Files.size(document);
    }
}
