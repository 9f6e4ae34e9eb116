package io.github.deckwright.report;

import java.nio.file.Path;

/** Paths as the user reads them: relative to the working directory unless that is the longer way. */
public final class ShownPath {
    private ShownPath() {}

    /** The path of a file, seen from the working directory. */
    public static String of(Path directory, Path path) {
        Path absolute = directory.resolve(path).toAbsolutePath().normalize();
        Path here = directory.toAbsolutePath().normalize();
        String full = absolute.toString();
        if (absolute.equals(here)) {
            return ".";
        }
        if (!java.util.Objects.equals(absolute.getRoot(), here.getRoot())) {
            return full;
        }
        String relative = here.relativize(absolute).toString();
        return (relative.length() <= full.length() ? relative : full).replace('\\', '/');
    }
}
