package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Severity;
import io.github.deckwright.report.GroupedFindings;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import io.github.deckwright.write.Abandoned;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which messages are printed and how; shared by all commands that report findings. */
final class Messages {
    private final Terminal terminal;
    private final Given given;
    private final ReportOption report;

    Messages(Terminal terminal, Given given) {
        this.terminal = terminal;
        this.given = given;
        this.report = new ReportOption(terminal, given);
    }

    /** Takes the options that {@link Messages} understands. */
    static Arguments declare(Arguments arguments) {
        return ReportOption.declare(arguments)
                .flag("-v", "--verbose")
                .flag("-q", "--quiet")
                .flag("-h", "--help");
    }

    /** Work that reports findings and ends in an exit code. */
    @FunctionalInterface
    interface Work {
        int run(Report sink) throws IOException;
    }

    /** Whether findings go to standard output. */
    boolean toOut() {
        return report.isOut();
    }

    /** The form in which findings are wanted. */
    String format() {
        return report.format();
    }

    /** Whether all that is known about a run is wanted. */
    boolean inFull() {
        return given.has("--verbose") || !report.format().equals(ReportOption.TEXT);
    }

    boolean quiet() {
        return given.has("--quiet");
    }

    /** Runs work. What stops it is printed like a finding, so that a reader of JSON sees it too. */
    int during(Work work) throws IOException {
        Report sink = sink();
        int code;
        @Nullable Throwable stopped = null;
        try {
            if (quiet() && given.has("--verbose")) {
                throw new UsageException("-v and -q exclude each other; leave one out");
            }
            code = work.run(sink);
        } catch (BrokenPipeException e) {
            return ExitCode.DONE;
        } catch (IOException | RuntimeException | Error e) {
            if (Abandoned.isEnding()) {
                return ExitCode.INTERRUPTED; // that its drafts are gone is no fault of the folder
            }
            code = ExitCode.of(e);
            stopped = e;
            sink.report(Failure.of(e));
            if (given.has("--verbose") && code == ExitCode.BUG) {
                printTrace(e);
            }
        }
        try {
            sink.finish();
            terminal.flush();
        } catch (IOException e) {
            if (e != stopped) {
                throw e; // what stopped the run was told already
            }
        }
        return code;
    }

    private Report sink() throws IOException {
        List<Report> reports = new ArrayList<>();
        reports.add(quietened(report.isOut() ? report.out() : text()));
        report.annotations().map(this::quietened).ifPresent(reports::add);
        report.file().ifPresent(reports::add);
        return Report.all(reports);
    }

    private Report text() {
        return given.has("--verbose")
                ? terminal.report()
                : new GroupedFindings(terminal.report(), path -> ShownPath.of(terminal.directory(), path));
    }

    private Report quietened(Report loud) {
        if (!quiet()) {
            return loud;
        }
        // what keeps the work from being done is said in any case
        Severity failOn = given.knows("--fail-on") ? new FindingOptions(given).failOn() : Severity.OFF;
        return Report.atLeast(failOn == Severity.OFF ? Severity.ERROR : failOn, loud);
    }

    /** What an exception says may be text of a document, so its lines are made safe like all others. */
    private void printTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> terminal.err().print(SafeText.whole(line) + "\n"));
    }
}
