package io.github.deckwright.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/** The folder of the user for what may be lost: never one of a repository, whose author would decide what is found in it. */
public final class UserCache {
    private UserCache() {}

    /**
     * The folder, which there may not be yet: that of the system property {@code deckwright.cache}, else the one where the system has
     * such folders.
     *
     * @throws IOException when the user has no home
     */
    public static Path folder() throws IOException {
        String chosen = System.getProperty("deckwright.cache");
        if (chosen != null) {
            return Path.of(chosen);
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        if (!home.isAbsolute()) {
            throw new IOException("no home");
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String folder = system.contains("mac") ? "Library/Caches" : system.contains("win") ? "AppData/Local" : ".cache";
        return home.resolve(folder).resolve("deckwright");
    }

    /** Makes a folder in it, for its owner alone. */
    public static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (hasPermissions(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Whether nobody but its owner can have put something else there. */
    public static boolean isPrivate(Path path) throws IOException {
        if (!hasPermissions(path)) {
            return true;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
