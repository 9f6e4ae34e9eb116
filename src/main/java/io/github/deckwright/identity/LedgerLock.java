package io.github.deckwright.identity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two builds from writing one ledger: a lock on a file beside it, which is gone afterwards. */
final class LedgerLock implements Closeable {
    private static final int ATTEMPTS = 20;

    private final Path path;
    private final FileChannel channel;

    private LedgerLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param name of the ledger in messages
     * @throws IOException when somebody else holds it
     */
    static LedgerLock on(Path ledger, String name) throws IOException {
        Path path = ledger.resolveSibling("." + ledger.getFileName() + ".lock");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (tryLock(channel) == null) {
                channel.close();
                break;
            }
            if (isAt(path, channel)) {
                return new LedgerLock(path, channel);
            }
            channel.close();
        }
        throw new IOException(name + ": ledger in use by another build; wait until it has ended, then build again");
    }

    /** Locks a byte that is not there: on some systems a locked byte cannot be read. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /** Whether the open file is the one at the path: its last holder may have removed it after it was opened here. */
    private static boolean isAt(Path path, FileChannel channel) throws IOException {
        String mark = ProcessHandle.current().pid() + " " + System.nanoTime();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(path, StandardCharsets.US_ASCII).equals(mark);
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
        }
    }
}
