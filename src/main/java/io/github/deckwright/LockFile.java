package io.github.deckwright;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing the same at once: a lock on a file beside it, which is gone afterwards. The system lets go of the lock
 * when the process ends, however it ends.
 *
 * <p>It would also let go as soon as this process closes any second descriptor of the file. So the file is opened once: builds of one
 * process exclude each other before they open it, and nobody reads it back.
 */
public final class LockFile implements Closeable {
    private static final int ATTEMPTS = 20;

    /** How often two different files must have the same size to be taken for one. */
    private static final int MARKS = 3;

    /** Sizes to choose a mark from: a block of any file system, so that it costs one write. */
    private static final int SIZES = 4096;

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** Those of {@link #HELD_HERE} that are locked, not only tried. */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    /** Held while a file that exists already is not in {@link #LOCKED} yet. */
    private static final ReentrantLock TAKING = new ReentrantLock();

    private static final int PATIENCE_SECONDS = 2;

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param path of the file, its real one, by which alone two builds know that they mean the same
     * @return empty when somebody else holds it
     * @throws IOException when there can be no such file, or no lock on it
     */
    public static Optional<LockFile> take(Path path) throws IOException {
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        Optional<LockFile> lock = Optional.empty();
        TAKING.lock();
        try {
            lock = locked(path);
            lock.ifPresent(held -> LOCKED.add(path));
            return lock;
        } finally {
            TAKING.unlock();
            if (lock.isEmpty()) {
                HELD_HERE.remove(path);
            }
        }
    }

    private static Optional<LockFile> locked(Path path) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            boolean taken = false;
            try {
                if (tryLock(channel) == null) {
                    break;
                }
                taken = isAt(path, channel);
                if (taken) {
                    return Optional.of(new LockFile(path, channel));
                }
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    /** Locks a byte that is not there: on some systems a locked byte cannot be read. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /**
     * Whether the open file is the one at the path: its last holder may have removed it after it was opened here. Told by the size,
     * the one property of an open file that the path shows too without opening it again.
     */
    private static boolean isAt(Path path, FileChannel channel) throws IOException {
        try {
            for (int i = 0; i < MARKS; i++) {
                int size = 1 + Math.floorMod(31 * ProcessHandle.current().pid() + System.nanoTime(), SIZES);
                channel.truncate(0);
                channel.write(ByteBuffer.allocate(size), 0);
                if (Files.size(path) != size) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException removed) {
            return false;
        } catch (IOException full) {
            removeEmpty(path, channel);
            throw full;
        }
    }

    /** Takes a file back that could not be marked, as on a full disk; one of a size is that of another holder by now. */
    private static void removeEmpty(Path path, FileChannel channel) throws IOException {
        channel.truncate(0);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) == 0) {
            Files.delete(path);
        }
    }

    /** Removes the files of all locks of this process, which is about to end: no other lock can be taken from then on. */
    public static void abandonAll() {
        boolean isLast = false;
        try {
            isLast = TAKING.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (!isLast) {
            return; // a disk that does not answer must not keep the process
        }
        for (Path path : LOCKED) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException inTheWay) {
                // the next build takes it as it is
            }
        }
    }

    @Override
    public void close() throws IOException {
        LOCKED.remove(path);
        try {
            Files.deleteIfExists(path);
        } finally {
            channel.close();
            HELD_HERE.remove(path);
        }
    }
}
