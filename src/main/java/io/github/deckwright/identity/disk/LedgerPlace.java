package io.github.deckwright.identity.disk;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.Nfc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the ledger of some sources is, without regard to the working directory.
 *
 * @param file absolute
 */
public record LedgerPlace(Path file) {
    /**
     * Finds the ledger: for each source the nearest one from its folder upwards to the root of the repository; outside a repository the
     * nearest one that records the source or something beside it, or that lies beside a configuration or in a vault, else the one of that
     * folder only. None yet: beside the configuration, else in the folder that the sources have in common.
     *
     * @param sources existing files and folders, absolute
     * @param config file of the project, absolute; when empty, the nearest one is looked for
     * @throws io.github.deckwright.UsageException when there are two
     */
    public static LedgerPlace find(List<Path> sources, Optional<Path> config) throws IOException {
        return new LedgerPlace(LedgerSearch.of(sources, config));
    }

    /**
     * The ledger that a command about ledgers means when none is named: that of the usual source if it is there, else the one found
     * upwards from the working directory as for a source, else the only one below it.
     *
     * @throws io.github.deckwright.UsageException when there are several below
     */
    public static LedgerPlace near(Path directory, Path usualSource) throws IOException {
        return new LedgerPlace(LedgerSearch.near(directory, usualSource));
    }

    /** A ledger that the user chose. */
    public static LedgerPlace chosen(Path file) {
        return new LedgerPlace(file.toAbsolutePath().normalize());
    }

    /** The name of a document in the ledger: its path from the ledger's folder, with {@code /}. */
    public String name(Path document) {
        Path absolute = document.toAbsolutePath().normalize();
        Path folder = folder();
        boolean together = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
        String path = (together ? folder.relativize(absolute) : absolute).toString();
        return Nfc.of(path.replace('\\', '/'));
    }

    /**
     * What a build covers: the documents that it read without error, and those that the ledger records and that are not there any
     * more. A document that exists and was not read is neither.
     *
     * @param read names of documents, as {@link #name} gives them
     */
    public Coverage coverage(Ledger ledger, Collection<Path> sources, Collection<String> read) {
        Set<String> vanished = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (String path : ledger.documents().keySet()) {
            if (!read.contains(path) && hasVanished(path, read)) {
                (isBelow(path, sources) ? vanished : elsewhere).add(path);
            }
        }
        return new Coverage(new TreeSet<>(read), vanished, elsewhere);
    }

    private boolean hasVanished(String path, Collection<String> read) {
        try {
            Path document = folder().resolve(path);
            return !Files.exists(document) || isReadUnderOtherCase(path, document, read);
        } catch (InvalidPathException otherSystem) {
            return false;
        }
    }

    private boolean isBelow(String path, Collection<Path> sources) {
        Path document = folder().resolve(path).normalize();
        return sources.stream()
                .anyMatch(source -> document.startsWith(source.toAbsolutePath().normalize()));
    }

    /** On systems that ignore upper and lower case a document that was renamed in nothing else seems to be there still. */
    private boolean isReadUnderOtherCase(String path, Path document, Collection<String> read) {
        try {
            for (String name : read) {
                if (name.equalsIgnoreCase(path) && Files.isSameFile(document, folder().resolve(name))) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
