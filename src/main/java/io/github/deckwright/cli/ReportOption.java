package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.Repository;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.Suggestion;
import io.github.deckwright.report.GithubReport;
import io.github.deckwright.report.GitlabReport;
import io.github.deckwright.report.JsonReport;
import io.github.deckwright.report.JunitReport;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SarifReport;
import io.github.deckwright.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options {@code --report} and {@code --report-file}: findings in the form that some program reads. */
final class ReportOption {
    static final String TEXT = "text";
    private static final String GITHUB = "github";
    private static final List<String> FORMATS = List.of(TEXT, "json", "jsonl", GITHUB, "sarif", "gitlab", "junit");

    /** What a file's suffix says about its format when nothing else does. */
    private static final Map<String, String> BY_SUFFIX =
            Map.of("json", "json", "jsonl", "jsonl", "sarif", "sarif", "xml", "junit", "txt", TEXT);

    private final Terminal terminal;
    private final Given given;

    ReportOption(Terminal terminal, Given given) {
        this.terminal = terminal;
        this.given = given;
    }

    /** Takes the options that this class understands. */
    static Arguments declare(Arguments arguments) {
        return arguments.value(String.join("|", FORMATS), "--report").value("FILE", "--report-file");
    }

    /** The format that was asked for. */
    String format() {
        Optional<String> file = given.value("--report-file");
        if (given.value("--report").isEmpty() && file.isPresent()) {
            String suffix = file.get().substring(file.get().lastIndexOf('.') + 1);
            return Optional.ofNullable(BY_SUFFIX.get(suffix))
                    .orElseThrow(() -> new UsageException("--report-file " + file.get()
                            + " does not say which format it takes; name one of " + String.join(", ", FORMATS)
                            + " with --report"));
        }
        return given.choice("--report", FORMATS);
    }

    /** Whether the report goes to standard output. */
    boolean isOut() {
        return given.value("--report-file").isEmpty() && !format().equals(TEXT);
    }

    /** What goes to standard output instead of text on standard error. */
    Report out() throws IOException {
        return of(format(), terminal.out());
    }

    /** What goes to a file besides. */
    Optional<Report> file() throws IOException {
        Optional<String> name = given.value("--report-file");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        ResultFile file = new ResultFile(terminal, "--report-file", name.get());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Report report = of(format(), print);
        return Optional.of(new Report() {
            @Override
            public void report(Diagnostic diagnostic) {
                report.report(diagnostic);
            }

            @Override
            public void suggestions(List<Suggestion> found) {
                report.suggestions(found);
            }

            @Override
            public void finish() throws IOException {
                report.finish();
                print.flush();
                file.write(bytes.toString(StandardCharsets.UTF_8));
            }
        });
    }

    /** Annotations besides text, on GitHub's runners, unless the user says which report is wanted there. */
    Optional<Report> annotations() throws IOException {
        boolean onGithub =
                terminal.environment().getOrDefault("GITHUB_ACTIONS", "").equals("true");
        boolean chosen = given.value("--report").isPresent()
                && given.value("--report-file").isEmpty();
        return onGithub && !chosen ? Optional.of(of(GITHUB, terminal.err())) : Optional.empty();
    }

    private Report of(String format, PrintStream out) throws IOException {
        Path directory = terminal.directory();
        Path root = Repository.root(directory).orElse(directory);
        return switch (format) {
            case "json" -> JsonReport.array(out, directory);
            case "jsonl" -> JsonReport.lines(out, directory);
            case GITHUB -> new GithubReport(out, root, jobSummary());
            case "sarif" -> new SarifReport(out, root, Version.number());
            case "gitlab" -> new GitlabReport(out, root);
            case "junit" -> new JunitReport(out, root, failOn());
            default -> new TextReport(out, directory, false, false);
        };
    }

    private Severity failOn() {
        Severity level = given.knows("--fail-on") ? new FindingOptions(given).failOn() : Severity.OFF;
        return level == Severity.OFF ? Severity.ERROR : level;
    }

    private Optional<Path> jobSummary() {
        String file = terminal.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(terminal.directory().resolve(PathOption.of("GITHUB_STEP_SUMMARY", file)));
    }
}
