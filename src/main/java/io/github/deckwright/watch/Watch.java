package io.github.deckwright.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes of files. The system's events only say when to look; what changed is told by looking, so lost events, renames and
 * folders that go and come again are all the same, and what no event tells of is seen a little later. Not safe for use by several threads.
 */
public final class Watch implements Closeable {
    /** A save is often several events; so long nothing must happen before it counts. An author does not notice it, an editor needs less. */
    private static final int QUIET_MILLIS = 25;

    /** At the latest after so long it is looked again, for file systems without events. */
    private static final int RECHECK_MILLIS = 2000;

    private final Set<Path> roots;
    private final Set<Path> without;
    private final WatchService events = FileSystems.getDefault().newWatchService();
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private FileStates last;
    private boolean told;

    /**
     * Begins to watch.
     *
     * @param roots folders, with all below, and files; absolute. They may go and come
     * @param without folders whose contents do not matter
     */
    public Watch(Set<Path> roots, Set<Path> without) throws IOException {
        this.roots = new HashSet<>(roots);
        this.without = Set.copyOf(without);
        last = FileStates.of(this.roots, this.without);
        register();
    }

    /** Watches further files, such as pictures outside the sources. */
    public void also(Set<Path> files) {
        Set<Path> fresh = new HashSet<>(files);
        fresh.removeAll(last.files().keySet());
        if (roots.addAll(fresh)) {
            Map<Path, FileStates.Look> all = new HashMap<>(last.files());
            FileStates now = FileStates.of(fresh, without);
            all.putAll(now.files());
            Set<Path> folders = new HashSet<>(last.folders());
            folders.addAll(now.folders());
            last = new FileStates(all, folders);
            register();
        }
    }

    /** Waits until something changed, at most so long; the answer is empty when nothing did. */
    public Changes await(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Changes changes = new Changes(Set.of(), Set.of());
        while (changes.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return changes;
            }
            WatchKey key = told
                    ? events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)
                    : events.poll(Math.min(left, RECHECK_MILLIS), TimeUnit.MILLISECONDS);
            told = false;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            FileStates now = FileStates.of(roots, without);
            changes = now.since(last);
            last = now;
            register();
        }
        return changes;
    }

    /** Whether no event has come since the last change; it does not wait. */
    public boolean isQuiet() {
        for (WatchKey key = events.poll(); key != null; key = events.poll()) {
            key.pollEvents();
            key.reset();
            told = true;
        }
        return !told;
    }

    /** Asks the system for events in all folders that are there. */
    private void register() {
        keys.values().removeIf(key -> !key.isValid());
        keys.keySet().retainAll(last.folders());
        for (Path folder : last.folders()) {
            if (!keys.containsKey(folder)) {
                try {
                    keys.put(
                            folder,
                            folder.register(
                                    events,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
                } catch (IOException tooMany) {
                    // it is gone, or the system has no more watches: the regular look sees it
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
