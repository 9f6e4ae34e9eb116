package io.github.deckwright.write;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What builds have open when the process is told to end. Safe for threads. */
public final class Abandoned {
    static final Set<Workplace> OPEN = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> OTHERS = ConcurrentHashMap.newKeySet();

    private Abandoned() {}

    /** Takes a way to remove something that no build keeps. */
    public static void add(Runnable removal) {
        OTHERS.add(removal);
    }

    /** Forgets it: what it removes is gone. */
    public static void forget(Runnable removal) {
        OTHERS.remove(removal);
    }

    /** Removes what nobody sees yet, and waits until what is being shown is shown. */
    public static void clean() {
        OPEN.forEach(Workplace::clean);
        OTHERS.forEach(Runnable::run);
    }
}
