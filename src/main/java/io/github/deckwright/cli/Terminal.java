package io.github.deckwright.cli;

import io.github.deckwright.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What surrounds a run of the command line, so that a test can stand in for it. */
final class Terminal {
    /** Set by the launcher, which can tell whether messages go to a terminal; Java cannot for one stream. */
    static final String ON_TERMINAL = "deckwright.terminal";

    private final Path directory;
    private final OutputStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Clock clock;
    private final boolean colours;
    private final InputStream in;
    private final boolean interactive;
    private final boolean watched;

    /**
     * @param directory the working directory
     * @param out takes results
     * @param err takes messages
     * @param colours whether messages are coloured
     */
    Terminal(
            Path directory,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Clock clock,
            boolean colours) {
        this.directory = directory;
        this.results = new BufferedOutputStream(new StandardOutput(out), 8192);
        this.out = new PrintStream(results, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(new BufferedOutputStream(err, 8192), false, StandardCharsets.UTF_8);
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.colours = colours;
        this.in = InputStream.nullInputStream();
        this.interactive = false;
        this.watched = false;
    }

    /** A terminal that standard input is given to; closing it is not its business. */
    Terminal(Terminal other, InputStream in, boolean interactive) {
        this(other, in, interactive, other.watched);
    }

    /** @param watched whether messages go to a terminal, where somebody sees them as they come */
    Terminal(Terminal other, InputStream in, boolean interactive, boolean watched) {
        this.watched = watched;
        this.directory = other.directory;
        this.results = other.results;
        this.out = other.out;
        this.err = other.err;
        this.environment = other.environment;
        this.clock = other.clock;
        this.colours = other.colours;
        this.in = in;
        this.interactive = interactive;
    }

    /** Whether somebody sits there who can be asked: standard input and output both are a terminal. */
    boolean isInteractive() {
        return interactive;
    }

    /** Whether messages go to a terminal. */
    boolean isTerminal() {
        return watched;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    Path directory() {
        return directory;
    }

    /** Standard output for bytes; says when it cannot be written. */
    OutputStream results() {
        return results;
    }

    /** Standard output for text; {@link #flush} says whether it could be written. */
    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Map<String, String> environment() {
        return environment;
    }

    Clock clock() {
        return clock;
    }

    /** Takes findings for the eyes of the user. */
    TextReport report() {
        return new TextReport(err, directory, colours, watched);
    }

    boolean colours() {
        return colours;
    }

    /** Writes what is held back; a broken pipe and a full device are told here at the latest. */
    void flush() throws IOException {
        err.flush();
        out.flush();
        results.flush();
    }

    /** Whether colours are wanted on a stream: {@code NO_COLOR} forbids, {@code FORCE_COLOR} forces, else a terminal gets them. */
    static boolean wantsColours(Map<String, String> environment, boolean isTerminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("FORCE_COLOR", environment.getOrDefault("CLICOLOR_FORCE", ""));
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return isTerminal && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
