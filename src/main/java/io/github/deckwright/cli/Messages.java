package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.config.Nearest;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which messages are printed and how; shared by all commands that report findings. */
final class Messages {
    private final Terminal terminal;

    @Option(names = "--report", paramLabel = "text|json")
    private String report = "text";

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    Messages(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Work that reports findings and ends in an exit code. */
    @FunctionalInterface
    interface Work {
        int run(DiagnosticSink sink) throws IOException;
    }

    boolean json() {
        return choice("--report", report, List.of("text", "json")).equals("json");
    }

    boolean quiet() {
        return quiet;
    }

    /** Runs work. What stops it is printed like a finding, so that a reader of JSON sees it too. */
    int during(Work work) throws IOException {
        DiagnosticSink printer = report.equals("json") ? new DiagnosticJson(terminal) : new DiagnosticPrinter(terminal);
        DiagnosticSink sink = quiet ? DiagnosticSink.errorsOnly(printer) : printer;
        int code;
        try {
            if (quiet && verbose) {
                throw new UsageException("-v and -q exclude each other; leave one out");
            }
            json();
            code = work.run(sink);
        } catch (BrokenPipeException e) {
            return ExitCode.DONE;
        } catch (IOException | RuntimeException | Error e) {
            code = ExitCode.of(e);
            sink.report(Failure.of(e));
            if (verbose && code == ExitCode.BUG) {
                e.printStackTrace(terminal.err());
            }
        }
        sink.finish();
        return code;
    }

    /** A value that must be one of some words. */
    static String choice(String option, String value, List<String> words) {
        if (!words.contains(value)) {
            throw new UsageException(option + " cannot be \"" + value + "\"; " + Nearest.remedy(value, words));
        }
        return value;
    }
}
