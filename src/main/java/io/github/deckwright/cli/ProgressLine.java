package io.github.deckwright.cli;

import io.github.deckwright.build.Progress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a long build is: on a terminal by one line of standard error, which is gone at the end; in CI by a line every ten seconds;
 * elsewhere not at all. A build of less than a second says nothing. Safe for threads.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int FIRST_MILLIS = 1000;
    private static final int NEXT_MILLIS = 100;
    private static final int CI_MILLIS = 10_000;
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean ci;
    private final @Nullable Thread thread;
    private Stage stage = Stage.READING;
    private int documents;
    private int of;
    private int cards;
    private boolean shown;
    private boolean ended;

    private ProgressLine(Terminal terminal, boolean wanted, boolean ci) {
        this.terminal = terminal;
        this.ci = ci;
        thread = wanted || ci ? new Thread(this::tell, "deckwright-progress") : null;
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** @param quiet whether nothing but errors is said */
    static ProgressLine of(Terminal terminal, boolean quiet) {
        boolean ci = !quiet && isSet(terminal, "CI");
        boolean wanted = !quiet
                && !ci
                && terminal.isTerminal()
                && !terminal.environment().getOrDefault("TERM", "").equals("dumb");
        return new ProgressLine(terminal, wanted, ci);
    }

    static boolean isSet(Terminal terminal, String variable) {
        String value = terminal.environment().getOrDefault(variable, "");
        return !value.isEmpty() && !value.equals("false") && !value.equals("0");
    }

    @Override
    public synchronized void stage(Stage next) {
        stage = next;
    }

    @Override
    public synchronized void read(int read, int all, int found) {
        documents = read;
        of = all;
        cards = found;
    }

    private synchronized void tell() {
        try {
            for (long pause = ci ? CI_MILLIS : FIRST_MILLIS; !ended; pause = ci ? CI_MILLIS : NEXT_MILLIS) {
                wait(pause);
                if (!ended) {
                    terminal.err().print(ci ? "deckwright: " + line() + "\n" : ERASE + line());
                    terminal.err().flush();
                    shown = !ci;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        String read = String.format(Locale.ROOT, "%d of %d documents, %d cards", documents, of, cards);
        return switch (stage) {
            case READING -> of == 0 ? "looking for documents" : "reading: " + read;
            case MATCHING -> "matching with the ledger: " + read;
            case WRITING -> "writing: " + read;
        };
    }

    /** Takes the line away, before something else is printed. */
    synchronized void hide() {
        if (shown) {
            terminal.err().print(ERASE);
            // standard output may reach the same terminal next
            terminal.err().flush();
            shown = false;
        }
    }

    @Override
    public synchronized void close() {
        ended = true;
        hide();
        notifyAll();
    }
}
