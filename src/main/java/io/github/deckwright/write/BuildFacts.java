package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.Diagnostics;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What all writers of a build are told; {@link WriteContext} says what each part means.
 *
 * @param media finds a media file by its name
 * @param diagnostics takes findings of writers
 * @param advice takes sentences for the user
 */
public record BuildFacts(
        String name,
        long buildTime,
        int documents,
        long cards,
        List<String> emptyDocuments,
        Function<String, MediaFile> media,
        Diagnostics diagnostics,
        Consumer<String> advice) {

    public BuildFacts {
        emptyDocuments = List.copyOf(emptyDocuments);
    }
}
