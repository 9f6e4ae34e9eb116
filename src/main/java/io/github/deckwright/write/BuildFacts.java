package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What all writers of a build are told; {@link WriteContext} says what each part means.
 *
 * @param findings in the documents, up to {@link #MOST_FINDINGS}
 * @param media finds a media file by its name
 * @param diagnostics takes findings of writers
 * @param advice takes sentences for the user
 * @param noteTypes that cards have which were adopted
 */
public record BuildFacts(
        String name,
        long buildTime,
        int documents,
        long cards,
        List<String> emptyDocuments,
        List<Diagnostic> findings,
        Function<String, MediaFile> media,
        Diagnostics diagnostics,
        Consumer<String> advice,
        List<AdoptedType> noteTypes) {

    /** So many findings are kept for formats that show them; nobody reads more, and memory must not grow with them. */
    public static final int MOST_FINDINGS = 10_000;

    public BuildFacts {
        findings = List.copyOf(findings);
        emptyDocuments = List.copyOf(emptyDocuments);
        noteTypes = List.copyOf(noteTypes);
    }
}
