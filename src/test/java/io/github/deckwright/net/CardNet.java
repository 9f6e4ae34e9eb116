package io.github.deckwright.net;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.Source;
import io.github.deckwright.build.Sources;
import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads the documents of a folder as a build of it does, so that what one commit makes of them can be compared with what another one
 * makes. Needs the product and its libraries alone, no Maven:
 *
 * <pre>
 * javac -cp CLASSES:LIBRARIES -d target/net/classes src/test/java/io/github/deckwright/net/{CardNet,NetDocument}.java
 * java -cp target/net/classes:CLASSES:LIBRARIES io.github.deckwright.net.CardNet FOLDER…
 * diff ../other/target/net/FOLDER.cards target/net/FOLDER.cards
 * </pre>
 *
 * <p>A folder whose name is followed by {@code /*} holds projects: each folder in it is built by itself.
 */
final class CardNet {
    private static final String EACH = "/*";
    private static final Path OUT = Path.of("target", "net");

    /** As the readers of a build: how deep a document may be nested depends on it. */
    private static final long STACK = 8L << 20;

    private static final int THREADS = 2;

    private CardNet() {}

    /** Writes the cards of folders in full, each to a file named after the folder. */
    public static void main(String... folders) throws IOException {
        for (String folder : folders) {
            write(name(folder), of(folder));
        }
    }

    /** The last name of a folder. */
    static String name(String folder) {
        return String.valueOf(path(folder).getFileName());
    }

    /** Writes documents in full below {@code target}. */
    static void write(String name, List<NetDocument> documents) throws IOException {
        Files.createDirectories(OUT);
        List<String> lines = documents.stream()
                .flatMap(document -> document.lines().stream())
                .toList();
        Files.write(OUT.resolve(name + ".cards"), lines);
    }

    /** The documents of a folder, or of each folder in it, in the order of their names. */
    static List<NetDocument> of(String folder) throws IOException {
        List<Callable<NetDocument>> work = new ArrayList<>();
        if (folder.endsWith(EACH)) {
            try (Stream<Path> projects = Files.list(path(folder))) {
                for (Path project : projects.filter(Files::isDirectory).sorted().toList()) {
                    work.addAll(build(project, project.getFileName() + "/"));
                }
            }
        } else {
            work.addAll(build(path(folder), ""));
        }
        return inOrder(work);
    }

    /** One document; what goes wrong is a line. */
    static NetDocument read(
            String name, SourceFile file, byte[] bytes, DocumentSettings settings, Neighbours neighbours) {
        List<Diagnostic> findings = new ArrayList<>();
        try {
            Optional<Document> document = DocumentReader.read(file, bytes, settings, neighbours, findings::add);
            return document.map(read -> NetDocument.of(name, read))
                    .orElseGet(() -> NetDocument.leftOut(name, errors(findings)));
        } catch (RuntimeException | StackOverflowError bug) {
            return NetDocument.leftOut(name, List.of(bug.getClass().getSimpleName()));
        }
    }

    private static Path path(String folder) {
        String plain = folder.endsWith(EACH) ? folder.substring(0, folder.length() - EACH.length()) : folder;
        return Path.of(plain).toAbsolutePath().normalize();
    }

    private static List<String> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static List<Callable<NetDocument>> build(Path folder, String prefix) throws IOException {
        List<Callable<NetDocument>> work = new ArrayList<>();
        List<Source> sources = Source.of(folder, List.of(folder.toString()));
        ProjectConfig config;
        try {
            config = Sources.config(folder, sources, DocumentReader.styles());
        } catch (UsageException e) {
            return List.of(() -> NetDocument.leftOut(prefix + ProjectConfig.FILE_NAME, List.of("configuration")));
        }
        List<SourceFile> files = Sources.documents(sources, config, finding -> {});
        Neighbours neighbours = Sources.neighbours(folder, sources);
        for (SourceFile file : files) {
            work.add(() -> read(
                    prefix + file.name(),
                    file,
                    Files.readAllBytes(file.path()),
                    config.settings(file.path()),
                    neighbours));
        }
        return work;
    }

    private static List<NetDocument> inOrder(List<Callable<NetDocument>> work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "card-net", STACK));
        try {
            List<NetDocument> documents = new ArrayList<>();
            for (Future<NetDocument> future : pool.invokeAll(work)) {
                documents.add(future.get());
            }
            return documents;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException unreadable ? unreadable : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        } finally {
            pool.shutdownNow();
        }
    }
}
