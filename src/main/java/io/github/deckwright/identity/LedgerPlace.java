package io.github.deckwright.identity;

import io.github.deckwright.UsageException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the ledger of some sources is, without regard to the working directory.
 *
 * @param file absolute
 */
public record LedgerPlace(Path file) {
    /** What a ledger is called. */
    public static final String NAME = "deckwright.ledger";

    private static final String CONFIG = "deckwright.toml";

    /**
     * Finds the ledger: for each source the nearest one from its folder upwards to the root of the repository, outside a repository
     * in that folder only. None yet: beside the configuration, else in the folder that the sources have in common.
     *
     * @param sources existing files and folders, absolute
     * @param config file of the project, absolute; when empty, the nearest one is looked for
     * @throws UsageException when there are two
     */
    public static LedgerPlace find(List<Path> sources, Optional<Path> config) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        boolean without = false;
        for (Path source : sources) {
            Path nearest = upwards(folder(source), NAME);
            without |= nearest == null;
            if (nearest != null) {
                found.add(nearest);
            }
        }
        if (without || sources.isEmpty()) {
            Path usual = usual(sources, config);
            if (found.isEmpty() || Files.exists(usual)) {
                found.add(usual);
            }
        }
        Path file = found.iterator().next();
        for (Path other : found) {
            refuseSecond(file, other);
        }
        for (Path source : sources) {
            refuseBelow(file, source);
        }
        return new LedgerPlace(file);
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
        return Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC);
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

    private static Path folder(Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null ? absolute : parent;
    }

    private static Path usual(List<Path> sources, Optional<Path> config) {
        Path common = null;
        for (Path source : sources) {
            Path folder = folder(source);
            while (common != null && !folder.startsWith(common)) {
                common = common.getParent();
            }
            common = common == null ? folder : common;
        }
        Path folder = common == null ? Path.of("").toAbsolutePath() : common;
        Path beside = config.orElseGet(() -> upwardsOr(folder, CONFIG, folder.resolve(CONFIG)));
        return beside.toAbsolutePath().normalize().resolveSibling(NAME);
    }

    private static Path upwardsOr(Path folder, String name, Path otherwise) {
        Path found = upwards(folder, name);
        return found == null ? otherwise : found;
    }

    /** The nearest file of a name from a folder upwards to the root of its repository; without a repository in the folder itself. */
    private static @Nullable Path upwards(Path folder, String name) {
        Path top = repository(folder);
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return at.resolve(name);
            }
            if (top == null || at.equals(top)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Path repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return null;
    }

    private static void refuseSecond(Path one, Path other) {
        if (!one.equals(other)) {
            throw new UsageException("two ledgers for one build: " + one + " and " + other
                    + "; build the sources of each on their own, or choose one with --ledger");
        }
    }

    /** A second ledger inside a source belongs to another project, whose cards must not be issued again. */
    private static void refuseBelow(Path file, Path source) throws IOException {
        Path top = source.toAbsolutePath().normalize();
        if (!Files.isDirectory(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean skipped = !folder.equals(top) && (name.startsWith(".") || name.equals("node_modules"));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (String.valueOf(path.getFileName()).equals(NAME)) {
                    refuseSecond(file, path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
