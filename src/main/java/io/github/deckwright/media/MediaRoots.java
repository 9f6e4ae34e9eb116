package io.github.deckwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders outside of which nothing is read: the repository around each source, else the project or vault around it, else the folder
 * that all sources have in common.
 */
public final class MediaRoots {
    private final List<Path> roots = new ArrayList<>();

    /** The roots of a build of files and folders. */
    public MediaRoots(List<Path> sources) {
        List<Path> folders = sources.stream().map(MediaRoots::folder).toList();
        for (Path folder : folders) {
            roots.add(real(marked(folder, ".git")
                    .or(() -> marked(folder, "deckwright.toml", ".obsidian", "logseq/config.edn"))
                    .orElseGet(() -> common(folder, folders))));
        }
    }

    private static Path folder(Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null ? absolute : parent;
    }

    /** The part of a folder's path that others share; the folder itself when that is the whole file system. */
    private static Path common(Path folder, List<Path> others) {
        Path common = folder;
        for (Path other : others) {
            while (common != null && !other.startsWith(common)) {
                common = common.getParent();
            }
        }
        return common == null || common.getNameCount() == 0 ? folder : common;
    }

    /** The root that a document lies in; of several the outermost. */
    public Optional<Path> around(Path document) {
        Path real = real(document.toAbsolutePath().normalize());
        Optional<Path> outermost = Optional.empty();
        for (Path root : roots) {
            boolean wider =
                    outermost.isEmpty() || root.getNameCount() < outermost.get().getNameCount();
            if (real.startsWith(root) && wider) {
                outermost = Optional.of(root);
            }
        }
        return outermost;
    }

    /** The nearest folder upwards that holds one of some files. */
    private static Optional<Path> marked(Path folder, String... marks) {
        for (Path path = folder; path != null; path = path.getParent()) {
            for (String mark : marks) {
                if (Files.exists(path.resolve(mark))) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
