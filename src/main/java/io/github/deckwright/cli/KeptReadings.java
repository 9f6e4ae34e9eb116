package io.github.deckwright.cli;

import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.write.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Where the program keeps what it made of documents: for the jar that runs, since nothing else tells one state of it from another. */
final class KeptReadings {
    private KeptReadings() {}

    /** The place; empty when the program does not run from one jar, or the user has no home. */
    static Optional<BuildRequest.Cache> place() {
        try {
            Path jar = Path.of(System.getProperty("java.class.path", ""));
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            if (!file.isRegularFile()) {
                return Optional.empty();
            }
            String program = Version.number() + " " + file.size() + " "
                    + file.lastModifiedTime().toMillis() + " " + System.getProperty("java.version");
            return Optional.of(new BuildRequest.Cache(UserCache.folder().resolve("readings"), program));
        } catch (IOException | InvalidPathException nowhere) {
            return Optional.empty();
        }
    }
}
