package io.github.deckwright.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A folder that nobody keeps: it goes when this is closed or the process is told to end, unless it was moved away before. */
public final class DraftFolder implements Closeable {
    private final Path path;
    private final Runnable removal = this::remove;

    /** @param path of a folder that exists */
    public DraftFolder(Path path) {
        this.path = path;
        Abandoned.add(removal);
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        Abandoned.forget(removal);
    }

    private void remove() {
        try {
            FolderRemoval.of(path);
        } catch (IOException e) {
            // moved to where it is kept, or what is left of it is the system's to clear
        }
    }
}
