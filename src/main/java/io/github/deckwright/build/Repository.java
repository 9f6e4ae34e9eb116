package io.github.deckwright.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The version-controlled folder around a source: the border of what belongs to a project. */
public final class Repository {
    private Repository() {}

    /** The root of the repository that a folder lies in. */
    public static Optional<Path> root(Path folder) {
        for (Path path = folder.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** A folder and those above it up to the repository's root; outside a repository the folder alone. */
    public static List<Path> upwards(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        return upwards(start, root(start).orElse(start));
    }

    /** A folder and those above it up to another one, which is one of them. */
    static List<Path> upwards(Path folder, Path top) {
        List<Path> folders = new ArrayList<>();
        for (Path path = folder; path != null && path.startsWith(top); path = path.getParent()) {
            folders.add(path);
        }
        return folders;
    }
}
