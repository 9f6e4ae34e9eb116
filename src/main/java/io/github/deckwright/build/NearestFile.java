package io.github.deckwright.build;

import io.github.deckwright.Nearest;
import io.github.deckwright.ShellWord;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the file or folder that somebody most likely meant. */
public final class NearestFile {
    /** Entries of a folder that are compared; more are no help to a person, and take time. */
    private static final int MOST = 10_000;

    private NearestFile() {}

    /** A question such as {@code did you mean notes.md?}, or what to do when no name is near. */
    public static String remedy(Path directory, String missing) {
        return to(directory, missing)
                .map(near -> "did you mean " + ShellWord.of(near) + "?")
                .orElse("check the name");
    }

    /**
     * The path that exists and differs least from a missing one: its first wrong name is replaced by the nearest one beside it.
     *
     * @param directory that the missing path starts from
     */
    public static Optional<String> to(Path directory, String missing) {
        Path wanted = Path.of(missing);
        Path good = wanted.isAbsolute() ? wanted.getRoot() : Path.of("");
        for (int i = 0; i < wanted.getNameCount(); i++) {
            Path next = good.resolve(wanted.getName(i));
            if (!Files.exists(directory.resolve(next))) {
                return near(directory.resolve(good), String.valueOf(wanted.getName(i)))
                        .map(good::resolve)
                        .map(found -> found.resolve(next.relativize(wanted)).normalize())
                        .filter(found -> Files.exists(directory.resolve(found)))
                        .map(found -> found.toString().replace('\\', '/'));
            }
            good = next;
        }
        return Optional.empty();
    }

    private static Optional<String> near(Path folder, String wrong) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (names.size() == MOST) {
                    break;
                }
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        names.sort(null);
        return Nearest.to(wrong, names);
    }
}
