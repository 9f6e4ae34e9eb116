package io.github.deckwright.write;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What builds have open when the process is told to end. Safe for threads. */
public final class Abandoned {
    static final Set<Workplace> OPEN = ConcurrentHashMap.newKeySet();

    private Abandoned() {}

    /** Removes what nobody sees yet, and waits until what is being shown is shown. */
    public static void clean() {
        OPEN.forEach(Workplace::clean);
    }
}
