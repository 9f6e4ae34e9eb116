package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Severity;
import io.github.deckwright.report.GroupedFindings;
import io.github.deckwright.report.JsonReport;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Which messages are printed and how; shared by all commands that report findings. */
final class Messages {
    private final Terminal terminal;
    private final Given given;

    Messages(Terminal terminal, Given given) {
        this.terminal = terminal;
        this.given = given;
    }

    /** Takes the options that {@link Messages} understands. */
    static Arguments declare(Arguments arguments) {
        return arguments
                .value("text|json", "--report")
                .flag("-v", "--verbose")
                .flag("-q", "--quiet")
                .flag("-h", "--help");
    }

    /** Work that reports findings and ends in an exit code. */
    @FunctionalInterface
    interface Work {
        int run(Report sink) throws IOException;
    }

    boolean json() {
        return given.choice("--report", List.of("text", "json")).equals("json");
    }

    boolean quiet() {
        return given.has("--quiet");
    }

    /** Runs work. What stops it is printed like a finding, so that a reader of JSON sees it too. */
    int during(Work work) throws IOException {
        boolean json = given.value("--report").orElse("text").equals("json");
        Report sink = sink(json);
        int code;
        try {
            if (quiet() && given.has("--verbose")) {
                throw new UsageException("-v and -q exclude each other; leave one out");
            }
            json();
            code = work.run(sink);
        } catch (BrokenPipeException e) {
            return ExitCode.DONE;
        } catch (IOException | RuntimeException | Error e) {
            code = ExitCode.of(e);
            sink.report(Failure.of(e));
            if (given.has("--verbose") && code == ExitCode.BUG) {
                printTrace(e);
            }
        }
        sink.finish();
        terminal.flush();
        return code;
    }

    private Report sink(boolean json) {
        Report printer = json ? JsonReport.array(terminal.out(), terminal.directory()) : terminal.report();
        if (!json && !given.has("--verbose")) {
            printer = new GroupedFindings(printer, path -> ShownPath.of(terminal.directory(), path));
        }
        if (!quiet()) {
            return printer;
        }
        // what keeps the work from being done is said in any case
        Severity failOn = given.knows("--fail-on") ? new FindingOptions(given).failOn() : Severity.OFF;
        return Report.atLeast(failOn == Severity.OFF ? Severity.ERROR : failOn, printer);
    }

    /** What an exception says may be text of a document, so its lines are made safe like all others. */
    private void printTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> terminal.err().print(SafeText.whole(line) + "\n"));
    }
}
