package io.github.deckwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Where the program begins. */
public final class Main {
    /** Set by the launcher, which can tell whether messages go to a terminal; Java cannot for one stream. */
    private static final String ON_TERMINAL = "deckwright.terminal";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Terminal terminal = new Terminal(
                Path.of(""),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                Clock.systemUTC(),
                Terminal.wantsColours(environment, Boolean.getBoolean(ON_TERMINAL)));
        System.exit(Commands.run(terminal, args));
    }
}
