package io.github.deckwright.identity;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing one ledger: a lock on a file beside it, which is gone afterwards. The system lets go of the lock when
 * the process ends, however it ends.
 *
 * <p>It would also let go as soon as this process closes any second descriptor of the file. So the file is opened once: builds of one
 * process exclude each other before they open it, and nobody reads it back.
 */
final class LedgerLock implements Closeable {
    private static final int ATTEMPTS = 20;

    /** How often two different files must have the same size to be taken for one. */
    private static final int MARKS = 3;

    /** Sizes to choose a mark from: a block of any file system, so that it costs one write. */
    private static final int SIZES = 4096;

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private LedgerLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param ledger its real path, by which alone two builds know that they mean one file
     * @param name of the ledger in messages
     * @throws IOException when somebody else holds it
     */
    static LedgerLock on(Path ledger, String name) throws IOException {
        Path path = ledger.resolveSibling("." + ledger.getFileName() + ".lock");
        if (!HELD_HERE.add(path)) {
            throw inUse(name);
        }
        LedgerLock lock = null;
        try {
            lock = take(path, name);
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(path);
            }
        }
    }

    private static LedgerLock take(Path path, String name) throws IOException {
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
                    return new LedgerLock(path, channel);
                }
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        }
        throw inUse(name);
    }

    private static IOException inUse(String name) {
        return LedgerProblem.of(name, "ledger in use by another build; wait until it has ended, then build again");
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
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            channel.close();
            HELD_HERE.remove(path);
        }
    }
}
