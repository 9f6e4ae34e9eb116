package io.github.deckwright.cli;

import io.github.deckwright.LockFile;
import io.github.deckwright.write.Abandoned;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the program begins. */
public final class Main {
    /** Set by the launcher: somebody sits at standard input and output, and can be asked. */
    private static final String INTERACTIVE = "deckwright.interactive";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Terminal terminal = new Terminal(
                new Terminal(
                        Path.of(""),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        environment,
                        Clock.systemUTC(),
                        Terminal.wantsColours(environment, Boolean.getBoolean(Terminal.ON_TERMINAL))),
                // a bare file stream seeks, which a pipe cannot
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                Boolean.getBoolean(INTERACTIVE),
                Boolean.getBoolean(Terminal.ON_TERMINAL));
        AtomicBoolean running = new AtomicBoolean(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (running.get()) {
                end();
            }
        }));
        int code = Commands.run(terminal, args);
        running.set(code == ExitCode.INTERRUPTED);
        System.exit(code);
    }

    /** Ends an interrupted run: whatever the signal was, it has one exit code. */
    private static void end() {
        Abandoned.clean();
        LockFile.abandonAll();
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }
}
