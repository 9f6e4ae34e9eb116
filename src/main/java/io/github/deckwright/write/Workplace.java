package io.github.deckwright.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A hidden folder for the files of one build. A lock in it, which the system lets go when the process ends, however it ends, tells a
 * build that runs from one that was killed; what the latter began to show is shown by the next one, and the rest is removed.
 */
final class Workplace implements Closeable {
    private static final String PREFIX = ".deckwright-";
    private static final String ASIDE = "-done";
    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 1000;

    private final Path folder;
    private final FileChannel lock;
    private int count;
    private boolean gone;

    private Workplace(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A workplace in the output folder, so that files can be moved into place in one step. */
    static Workplace beside(Target target) throws IOException {
        try {
            target.make();
            clearUp(target);
            return Abandoned.opened(() -> in(target.folder()));
        } catch (IOException e) {
            throw OutputProblem.of(target.shown(""), e);
        }
    }

    /** A workplace for what goes elsewhere. */
    static Workplace temporary() throws IOException {
        return Abandoned.opened(() -> {
            Path folder = TemporaryFolder.folder();
            return new Workplace(
                    folder,
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        });
    }

    private static Workplace in(Path parent) throws IOException {
        long process = ProcessHandle.current().pid();
        for (int i = 0; i < ATTEMPTS; i++) {
            Path folder = parent.resolve(PREFIX + process + "-" + i);
            try {
                Files.createDirectory(folder);
                FileChannel lock =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (locked(lock) && Files.exists(folder.resolve(LOCK))) {
                    return new Workplace(folder, lock);
                }
                lock.close();
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                // it belongs to another build, or another build took it for a leftover just now
            }
        }
        throw new IOException("too many builds at once");
    }

    private static boolean locked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // a file system without locks: what a killed build leaves there stays
            return true;
        }
    }

    /** Finishes what killed builds began to show in a folder, and removes what they left there. */
    static void clearUp(Target target) throws IOException {
        if (!others(target).isEmpty()) {
            try (FolderLock lock = FolderLock.on(target)) {
                clearUp(target, lock);
            }
        }
    }

    /** The same by whoever holds the lock of the folder. */
    static void clearUp(Target target, FolderLock held) throws IOException {
        for (Path folder : others(target)) {
            clearUp(folder, target);
        }
    }

    private static List<Path> others(Target target) throws IOException {
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(target.folder(), PREFIX + "*")) {
            for (Path folder : folders) {
                if (Outputs.isRealFolder(folder) && !isOpenHere(folder)) {
                    others.add(folder);
                }
            }
        }
        return others;
    }

    /** Whether it belongs to a build of this process, whose lock would be lost if the file were opened and closed again. */
    private static boolean isOpenHere(Path folder) {
        return Abandoned.OPEN.stream()
                .anyMatch(
                        open -> String.valueOf(open.folder.getFileName()).equals(String.valueOf(folder.getFileName())));
    }

    private static void clearUp(Path folder, Target target) {
        Path file = folder.resolve(LOCK);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            deleteQuietly(folder);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Plan.finish(folder, target);
                deleteAll(folder);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // it is in use, or it is not ours to judge
        }
    }

    /** A plan for what is in it. */
    Plan plan() {
        return new Plan(folder);
    }

    /** A fresh path in it. */
    Path file() {
        return folder.resolve(Integer.toString(count++));
    }

    /** Does something that the end of the process waits for. */
    synchronized void undisturbed(Outputs.Work work) throws IOException {
        work.run();
    }

    synchronized void clean() {
        if (!gone) {
            gone = true;
            deleteAll(aside());
        }
    }

    /** The folder under another name, so that no thread that still writes makes a file while those that it holds are deleted. */
    private Path aside() {
        try {
            return Files.move(
                    folder, folder.resolveSibling(folder.getFileName() + ASIDE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return folder; // some systems move no folder with an open file
        }
    }

    @Override
    public void close() throws IOException {
        clean();
        Abandoned.OPEN.remove(this);
        lock.close();
    }

    /** The lock goes last: what is left without one, by a kill in between, would be nobody's for ever. */
    private static void deleteAll(Path folder) {
        boolean all = true;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                all &= file.endsWith(LOCK) || deleteQuietly(file);
            }
        } catch (IOException e) {
            all = false; // the next build tries again
        }
        if (all) {
            deleteQuietly(folder.resolve(LOCK));
            deleteQuietly(folder);
        }
    }

    private static boolean deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
            return true;
        } catch (IOException e) {
            return false; // the next build tries again
        }
    }
}
