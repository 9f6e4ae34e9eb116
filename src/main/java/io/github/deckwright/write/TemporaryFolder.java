package io.github.deckwright.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder for files that nobody keeps, as the system names it. That it is missing or locked is nothing that a user expects, so each
 * problem names the folder and how to choose another one.
 */
public final class TemporaryFolder {
    private static final String PROPERTY = "java.io.tmpdir";
    private static final String PREFIX = "deckwright-";

    private TemporaryFolder() {}

    /**
     * Makes an empty file in it.
     *
     * @throws IOException that says what is wrong with the folder and what to do
     */
    public static Path file(String suffix) throws IOException {
        try {
            return Files.createTempFile(path(), PREFIX, suffix);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /**
     * Makes a folder in it.
     *
     * @throws IOException as {@link #file}
     */
    public static Path folder() throws IOException {
        try {
            return Files.createTempDirectory(path(), PREFIX);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /**
     * Makes sure that it can be written, for libraries that do so by themselves.
     *
     * @throws IOException as {@link #file}
     */
    public static void check() throws IOException {
        Files.deleteIfExists(file(".check"));
    }

    private static Path path() {
        return Path.of(System.getProperty(PROPERTY, ""));
    }

    private static IOException problem(IOException cause) {
        String reason = OutputProblem.reason(cause);
        boolean there = Files.isDirectory(path());
        FileSystemException problem = new FileSystemException(
                path().toString(),
                null,
                (there ? "the temporary folder cannot be written: " + reason : "there is no such temporary folder")
                        + "; choose another one, as in JAVA_OPTS=-D" + PROPERTY + "=FOLDER");
        problem.initCause(cause);
        return problem;
    }
}
