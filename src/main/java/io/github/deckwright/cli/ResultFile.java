package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.WholeFile;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that the user named for the results of a run: it appears whole or not at all. A link that a repository of strangers put there is
 * replaced, not followed, unless it leads to a device or a pipe.
 */
final class ResultFile {
    private final Path path;
    private final String shown;

    /**
     * Takes the name of a file.
     *
     * @param option that named it
     * @throws UsageException when its folder does not exist, before any work was done in vain
     */
    ResultFile(Terminal terminal, String option, String name) {
        path = terminal.directory()
                .resolve(PathOption.of(option, name))
                .toAbsolutePath()
                .normalize();
        shown = ShownPath.of(terminal.directory(), path);
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(
                    "there is no folder for " + option + " " + name + "; make it, or name another file");
        }
        if (Files.isDirectory(path)) {
            throw new UsageException(option + " " + name + " is a folder; name a file");
        }
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes);
                return;
            }
            WholeFile.replace(path, bytes);
        } catch (IOException e) {
            FileSystemException problem = new FileSystemException(shown, null, "cannot be written; name another file");
            problem.initCause(e);
            throw problem;
        }
    }
}
