package io.github.deckwright.identity.disk;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for ledgers: upwards from a source, and below it, where there must be no other. */
final class LedgerSearch {
    private static final String NAME = Ledger.FILE_NAME;
    private static final String CONFIG = "deckwright.toml";
    private static final String VAULT = ".obsidian";

    private LedgerSearch() {}

    /** The ledger of sources; see {@link LedgerPlace#find}. */
    static Path of(List<Path> sources, Optional<Path> config) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        boolean without = false;
        for (Path source : sources) {
            Path nearest = nearest(source);
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
            for (Path other : below(source)) {
                refuseSecond(file, other);
            }
        }
        return file;
    }

    /** The ledger that is meant in a working directory; see {@link LedgerPlace#near}. */
    static Path near(Path directory, Path usualSource) throws IOException {
        for (Path start : List.of(usualSource, directory)) {
            Path nearest = Files.isDirectory(start) ? nearest(start) : null;
            if (nearest != null) {
                return nearest;
            }
        }
        List<Path> below = below(directory);
        if (below.size() > 1) {
            throw new UsageException("there are several ledgers here: " + below.get(0) + " and " + below.get(1)
                    + "; say which one with --ledger");
        }
        return below.isEmpty()
                ? usual(List.of(Files.isDirectory(usualSource) ? usualSource : directory), Optional.empty())
                : below.get(0);
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
        return config.or(() -> config(folder))
                .map(file -> file.toAbsolutePath().normalize())
                .orElse(folder.resolve(CONFIG))
                .resolveSibling(NAME);
    }

    /** The nearest configuration from a folder upwards to the root of its repository; without one in the folder itself. */
    private static Optional<Path> config(Path folder) {
        Path top = Optional.ofNullable(repository(folder)).orElse(folder);
        for (Path at = folder; at != null && at.startsWith(top); at = at.getParent()) {
            if (Files.exists(at.resolve(CONFIG))) {
                return Optional.of(at.resolve(CONFIG));
            }
        }
        return Optional.empty();
    }

    /**
     * The nearest ledger from a source's folder upwards, to the root of its repository. Without a repository there is no border, and
     * one further up must have to do with the source: a stray ledger must not capture strangers.
     */
    private static @Nullable Path nearest(Path source) {
        Path folder = folder(source);
        Path top = repository(folder);
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.exists(file) && (top != null || at.equals(folder) || belongs(file, source, folder))) {
                return file;
            }
            if (at.equals(top)) {
                return null;
            }
        }
        return null;
    }

    private static boolean belongs(Path ledger, Path source, Path folder) {
        return Files.exists(ledger.resolveSibling(CONFIG)) || isInVault(ledger) || records(ledger, source, folder);
    }

    private static boolean isInVault(Path file) {
        for (Path at = file.getParent(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(VAULT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a ledger knows the source, something in it, or a document beside it. */
    private static boolean records(Path ledger, Path source, Path folder) {
        LedgerPlace place = new LedgerPlace(ledger);
        String name = place.name(source);
        String beside = place.name(folder) + "/";
        boolean isFolder = Files.isDirectory(source);
        for (String document : documents(ledger)) {
            boolean inFolder = document.startsWith(beside);
            if (document.equals(name) || (inFolder && (isFolder || document.indexOf('/', beside.length()) < 0))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> documents(Path ledger) {
        try {
            return LedgerReader.documents(Files.readString(ledger));
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private static @Nullable Path repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return null;
    }

    /** A second ledger, also one inside a source, belongs to another project, whose cards must not be issued again. */
    private static void refuseSecond(Path one, Path other) {
        if (one.equals(other)) {
            return;
        }
        if (!Files.exists(one)) {
            throw new UsageException("the sources hold a project of its own, with the ledger " + other
                    + "; build that one on its own, or choose a ledger with --ledger");
        }
        throw new UsageException("two ledgers for one build: " + one + " and " + other
                + "; build the sources of each on their own, or choose one with --ledger");
    }

    /** All ledgers in a folder and below it. */
    private static List<Path> below(Path source) throws IOException {
        Path top = source.toAbsolutePath().normalize();
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(top)) {
            return found;
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
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
