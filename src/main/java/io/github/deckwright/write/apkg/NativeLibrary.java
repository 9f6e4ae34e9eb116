package io.github.deckwright.write.apkg;

import io.github.deckwright.write.TemporaryFolder;
import io.github.deckwright.write.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once into the user's cache folder. Left alone, the driver unpacks and compares it at every start,
 * which takes longer than writing a small deck. Whatever goes wrong here, the driver then does it in its own way, in the temporary folder.
 */
public final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    /** The folder that the driver clears of old libraries at every start. */
    private static final String CLEARED = "org.sqlite.tmpdir";

    /** Prints stack traces of what the driver copes with; what it does not cope with, it throws. Held, or its level would be forgotten. */
    private static final Logger CHATTER = Logger.getLogger("org.sqlite");

    private NativeLibrary() {}

    /**
     * Tells the driver where the library is; to be called before the first connection.
     *
     * @throws IOException when there is no place for the library at all
     */
    public static synchronized void prepare() throws IOException {
        CHATTER.setLevel(Level.OFF);
        if (System.getProperty(PATH) == null && !isUnpacked() && System.getProperty(CLEARED) == null) {
            TemporaryFolder.check();
        }
        load();
    }

    /** Loads it here, where it is known what a failure means: to whoever opens a database it is a database that cannot be opened. */
    private static void load() throws IOException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            String folder = System.getProperty(CLEARED, System.getProperty("java.io.tmpdir", ""));
            FileSystemException problem = new FileSystemException(
                    folder,
                    null,
                    "the library of SQLite cannot be loaded from this folder, perhaps because no program may run there (noexec);"
                            + " choose another one, as in JAVA_OPTS=\"-Ddeckwright.cache=FOLDER -Djava.io.tmpdir=FOLDER\","
                            + " or formats that need no library, as in -t csv,quizlet");
            problem.initCause(e);
            throw problem;
        }
    }

    /** Whether an earlier build has unpacked it. */
    static boolean isKept() {
        try {
            return Files.exists(folder().resolve(LibraryLoaderUtil.getNativeLibName()));
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false; // there is no such folder
        }
    }

    private static Path folder() throws IOException {
        return UserCache.folder().resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform());
    }

    private static boolean isUnpacked() {
        try {
            String name = LibraryLoaderUtil.getNativeLibName();
            Path folder = folder();
            Path library = folder.resolve(name);
            if (!Files.isRegularFile(library, LinkOption.NOFOLLOW_LINKS)) {
                unpack(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, folder, library);
            }
            if (UserCache.isPrivate(folder) && UserCache.isPrivate(library)) {
                System.setProperty(PATH, folder.toString());
                System.setProperty(NAME, name);
                System.setProperty(CLEARED, folder.toString());
                return true;
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // there is no such folder, or it cannot be written
        }
        return false;
    }

    /** The system in our own words: the driver would start a program to learn whether this is a telephone. */
    private static String platform() {
        String system = System.getProperty("os.name", "") + "-" + System.getProperty("os.arch", "");
        String library = Files.exists(Path.of("/etc/alpine-release")) ? "-musl" : "";
        return system.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "") + library;
    }

    private static void unpack(String resource, Path folder, Path library) throws IOException {
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no library for this system");
            }
            UserCache.make(folder);
            Path draft = Files.createTempFile(folder, "library", ".tmp");
            try {
                Files.write(draft, in.readAllBytes());
                Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}
