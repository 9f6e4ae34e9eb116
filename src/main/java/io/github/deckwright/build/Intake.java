package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * What a build is going to read, and how.
 *
 * @param study whether all rules about the quality of cards are applied; else only those that the project asks for
 * @param texts whether cards are needed as plain text, too
 * @param kept what is known of earlier builds; empty when every build reads all, or there is so little that looking costs more
 */
record Intake(
        Sources.Found found,
        Neighbours around,
        DocumentBytes bytes,
        boolean study,
        boolean texts,
        Optional<ReadingCache> kept) {

    static Intake of(Project project, BuildRequest request, boolean study, boolean texts, Diagnostics diagnostics)
            throws IOException {
        Sources.Found found = Sources.found(project.sources(), project.config(), diagnostics);
        Neighbours around = project.neighbours(request);
        DocumentBytes bytes = project.bytes(request);
        Optional<ReadingCache> kept = request.cache().isEmpty() || Gathering.isSmall(found.documents(), bytes)
                ? Optional.empty()
                : kept(request.cache().get(), project, List.of(study, texts, request.escapeRawHtml()), around);
        return new Intake(found, around, bytes, study, texts, kept);
    }

    /** What reading depends on, but for the documents, names the entries of the cache. */
    private static Optional<ReadingCache> kept(
            BuildRequest.Cache asked, Project project, List<Boolean> ways, Neighbours around) throws IOException {
        String settings = project.config().file().isPresent()
                ? Files.readString(project.config().file().get())
                : "";
        return ReadingCache.open(
                asked.folder(), List.of(asked.program(), settings, ways.toString()), around::description);
    }
}
