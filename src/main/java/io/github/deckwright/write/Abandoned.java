package io.github.deckwright.write;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What builds have open when the process is told to end. Safe for threads. */
public final class Abandoned {
    static final Set<Workplace> OPEN = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> OTHERS = ConcurrentHashMap.newKeySet();

    private static boolean watched;
    private static volatile boolean ending;

    private Abandoned() {}

    /** Makes a workplace. */
    interface Opening {
        Workplace open() throws IOException;
    }

    /**
     * Makes a workplace that {@link #clean} knows.
     *
     * @throws IOException when it cannot be made, or the process is ending, so that nothing would remove it
     */
    static Workplace opened(Opening opening) throws IOException {
        synchronized (OPEN) {
            if (ending || !watch()) {
                throw new IOException("the process is ending");
            }
            Workplace place = opening.open();
            OPEN.add(place);
            return place;
        }
    }

    /** Cleans when the process ends; false when it is ending now. */
    private static boolean watch() {
        if (!watched) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(Abandoned::clean, "deckwright-cleaner"));
                watched = true;
            } catch (IllegalStateException e) {
                return false;
            }
        }
        return true;
    }

    /** Takes a way to remove something that no build keeps. */
    public static void add(Runnable removal) {
        OTHERS.add(removal);
    }

    /** Forgets it: what it removes is gone. */
    public static void forget(Runnable removal) {
        OTHERS.remove(removal);
    }

    /** Whether the process was told to end, so that what a build works on goes from under it. */
    public static boolean isEnding() {
        return ending;
    }

    /** Removes what nobody sees yet, and waits until what is being shown is shown. */
    public static void clean() {
        synchronized (OPEN) {
            ending = true;
        }
        OPEN.forEach(Workplace::clean);
        OTHERS.forEach(Runnable::run);
    }
}
