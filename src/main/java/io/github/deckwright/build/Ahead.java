package io.github.deckwright.build;

/**
 * Does on a second core what a build will need: loading word lists, SQLite and libraries takes longer than reading a small document.
 * Nothing depends on it. Who needs something before it is there waits for it, as Java lets one thread initialize a class.
 */
final class Ahead {
    private Ahead() {}

    /** Begins to load something; what goes wrong is left for who needs it. */
    static void load(Runnable what) {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(what, "deckwright-ahead");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, problem) -> {});
            thread.start();
        }
    }
}
