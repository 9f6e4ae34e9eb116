package io.github.deckwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders outside of which nothing is read: the repository around each source, else the source's folder. */
final class MediaRoots {
    private final List<Path> roots = new ArrayList<>();

    MediaRoots(List<Path> sources) {
        for (Path source : sources) {
            Path absolute = source.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            Path folder = Files.isDirectory(absolute) || parent == null ? absolute : parent;
            roots.add(real(repository(folder)));
        }
    }

    /** The root that a document lies in; of several the outermost. */
    Optional<Path> around(Path document) {
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

    private static Path repository(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return path;
            }
        }
        return folder;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
