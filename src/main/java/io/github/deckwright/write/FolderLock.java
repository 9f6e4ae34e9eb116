package io.github.deckwright.write;

import io.github.deckwright.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets builds show their files in one folder one after the other, also builds with different ledgers: from the moment that a build
 * compares its files with those in place until all are in theirs, no other one changes any.
 */
final class FolderLock implements Closeable {
    private static final String NAME = ".deckwright.lock";

    /** Showing takes as long as the disk needs for the bytes; a build that has not ended after so long will not soon. */
    private static final int MOST_SECONDS = 60;

    private static final int PAUSE_MILLIS = 10;

    private final Optional<LockFile> lock;

    private FolderLock(Optional<LockFile> lock) {
        this.lock = lock;
    }

    /**
     * Waits until no other build shows its files there. Where the file system knows no locks, nothing is waited for.
     *
     * @throws IOException when another one does so all the time
     */
    static FolderLock on(Target target) throws IOException {
        Path file = target.folder().toRealPath().resolve(NAME);
        for (int i = 0; i < MOST_SECONDS * 1000 / PAUSE_MILLIS; i++) {
            try {
                Optional<LockFile> lock = LockFile.take(file);
                if (lock.isPresent()) {
                    return new FolderLock(lock);
                }
            } catch (IOException e) {
                return new FolderLock(Optional.empty());
            }
            pause();
        }
        throw OutputProblem.problem(
                target.shown(""), "another build writes its outputs there; wait until it has ended, then build again");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
