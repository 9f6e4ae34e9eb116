package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths given on the command line. */
final class PathOption {
    private PathOption() {}

    /** One path, as given. */
    static Path of(String option, String text) {
        if (text.isBlank()) {
            throw new UsageException(option + " is empty; give a path, or leave the option out");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw UsageException.noPath(option + " " + text);
        }
    }

    /** Several paths, each of which may be a list as on a class path; from the working directory. */
    static List<Path> list(Terminal terminal, String option, List<String> lists) {
        List<Path> paths = new ArrayList<>();
        for (String list : lists) {
            for (String entry : list.split(File.pathSeparator, -1)) {
                if (!entry.isEmpty()) {
                    paths.add(terminal.directory().resolve(of(option, entry)));
                }
            }
        }
        return paths;
    }
}
