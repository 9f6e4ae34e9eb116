package io.github.deckwright;

import io.github.deckwright.build.Build;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Cards;
import io.github.deckwright.build.CardsInMemory;
import io.github.deckwright.build.Judging;
import io.github.deckwright.build.Progress;
import io.github.deckwright.build.Source;
import io.github.deckwright.build.Sources;
import io.github.deckwright.compare.CardDiff;
import io.github.deckwright.compare.DiffRequest;
import io.github.deckwright.compare.Differences;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The way in for programs that use Deckwright as a library; the command line uses it too. */
public final class Deckwright {
    private Deckwright() {}

    /**
     * Reads the cards of a document or a folder, as a build of it would; nothing is written.
     *
     * @param source file or folder; its configuration, ledger and images are found as a build finds them
     * @throws UsageException when there is no such source, or the configuration or a ledger says something that cannot be
     * @throws IOException when something cannot be read
     */
    public static Cards cards(Path source) throws IOException {
        Path absolute = source.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return CardsInMemory.of(BuildRequest.in(parent == null ? absolute : parent)
                .source(absolute.toString())
                .build());
    }

    /**
     * Reads the cards of a text. Nothing else is read: no configuration, no ledger, no other document; images are reported as refused.
     *
     * @param markdown a document, its front matter included
     */
    public static Cards cards(String markdown) {
        try {
            return CardsInMemory.of(markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Builds decks.
     *
     * @param request as {@code BuildRequest.in(directory).source("notes").formats("apkg").build()}
     * @return what was done; findings about the content are not told, but how it ended is
     * @throws UsageException when the request, the configuration or a ledger asks for something that cannot be; nothing was changed
     * @throws IOException when something cannot be read or written; nothing was changed
     */
    public static BuildReport build(BuildRequest request) throws IOException {
        return build(request, untold -> {});
    }

    /**
     * Builds decks, and tells findings as they come.
     *
     * @param diagnostics takes findings about the content while the build runs; it goes on
     * @throws UsageException when the request, the configuration or a ledger asks for something that cannot be; nothing was changed
     * @throws IOException when something cannot be read or written; nothing was changed
     */
    public static BuildReport build(BuildRequest request, Diagnostics diagnostics) throws IOException {
        return Build.run(request, diagnostics);
    }

    /**
     * Says what became of the cards since an earlier state.
     *
     * @param diagnostics takes findings about the present documents
     * @throws UsageException when there is no such state, or it cannot be told what the sources are
     * @throws IOException when something cannot be read
     */
    public static CardDiff diff(DiffRequest request, Diagnostics diagnostics) throws IOException {
        return Differences.find(request, diagnostics);
    }

    /**
     * Builds decks, or only reads and judges the sources, with a judgement of its own about findings.
     *
     * @see #build(BuildRequest, Diagnostics)
     */
    public static BuildReport build(BuildRequest request, Judging judging, Diagnostics diagnostics) throws IOException {
        return Build.run(request, judging, diagnostics, Progress.NONE);
    }

    /** The same, for somebody who wants to know how far it is. */
    public static BuildReport build(BuildRequest request, Judging judging, Diagnostics diagnostics, Progress progress)
            throws IOException {
        return Build.run(request, judging, diagnostics, progress);
    }

    /**
     * Says how documents are read by a build of them, one after the other.
     *
     * @param directory the working directory
     * @param sources documents and folders, from it
     * @param diagnostics takes findings about the content
     * @param use takes each document that is read; one that must be left out was reported as an error
     * @return how many documents there are, those left out included
     * @throws UsageException when there is no such source, or the configuration asks for something that cannot be
     * @throws IOException when a document cannot be read
     */
    public static int explain(
            Path directory, List<String> sources, Diagnostics diagnostics, BiConsumer<SourceFile, Explanation> use)
            throws IOException {
        List<Source> given = Source.of(directory, sources);
        ProjectConfig config = Sources.config(directory, given, DocumentReader.styles());
        Neighbours neighbours = Sources.neighbours(directory, given);
        List<SourceFile> documents = Sources.documents(given, config, diagnostics);
        for (SourceFile file : documents) {
            byte[] bytes = Files.readAllBytes(file.path());
            DocumentReader.explain(file, bytes, config.settings(file.path()), neighbours, diagnostics)
                    .ifPresent(seen -> use.accept(file, seen));
        }
        return documents.size();
    }

    /**
     * Says how a document is read by a build of its folder.
     *
     * @param directory the working directory
     * @param document from it
     * @param diagnostics takes findings about the content
     * @return empty when the document must be left out, which was reported as an error
     * @throws UsageException when there is no such document, or the configuration asks for something that cannot be
     * @throws IOException when it cannot be read
     */
    public static Optional<Explanation> explain(Path directory, String document, Diagnostics diagnostics)
            throws IOException {
        List<Source> sources = Source.of(directory, List.of(document));
        if (sources.get(0).isFolder()) {
            throw new UsageException(document + " is a folder; name one document in it");
        }
        ProjectConfig config = Sources.config(directory, sources, DocumentReader.styles());
        Path path = sources.get(0).path();
        SourceFile file = new SourceFile(path, document);
        byte[] bytes = Files.readAllBytes(path);
        return DocumentReader.explain(
                file, bytes, config.settings(path), Sources.neighbours(directory, sources), diagnostics);
    }
}
