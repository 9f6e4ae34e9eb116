package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Judging;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.write.Formats;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code deckwright build}. */
final class BuildCommand implements Command {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = new Arguments("build")
                .value("DIR|FILE|-", "-o", "--output")
                .values("FORMATS", "-t", "--to")
                .values("FORMAT.NAME=VALUE", "-O", "--option")
                .flag("--frozen")
                .flag("--no-cache")
                .flag("--watch")
                .value("sanitize|escape", "--raw-html")
                .values("PATH", "--plugin-path");
        return Messages.declare(SummaryOption.declare(FindingOptions.declare(SourceOptions.declare(arguments))));
    }

    @Override
    public int run(Given given) throws IOException {
        return given.has("--watch") ? watching(given) : build(given, Summary::lines);
    }

    private int build(Given given, Function<Summary, List<String>> told) throws IOException {
        Messages messages = new Messages(terminal, given);
        return messages.during(sink -> {
            boolean streams =
                    given.value("--output").filter(STANDARD_OUTPUT::equals).isPresent();
            SummaryOption result = new SummaryOption(terminal, given, streams || messages.toOut());
            FindingOptions findings = new FindingOptions(given);
            BuildRequest request = request(given, messages, result);
            BuildReport report = build(request, findings.judging(false), sink, messages);
            terminal.results().flush();
            if (messages.inFull()) {
                report.rewordings().forEach(sink::report);
            }
            sink.suggestions(report.suggestions());
            result.write(report);
            GithubOutput.append(terminal, report);
            Summary summary = new Summary(report, terminal.directory());
            Optional<Diagnostic> refusal = summary.refusal(findings);
            refusal.ifPresent(sink::report);
            if (refusal.isEmpty() && !messages.quiet()) {
                print(
                        told.apply(summary),
                        streams || messages.toOut() || result.isOut() ? terminal.err() : terminal.out());
            }
            return ExitCode.of(report.outcome());
        });
    }

    private BuildReport build(BuildRequest request, Judging judging, Report sink, Messages messages)
            throws IOException {
        try (ProgressLine progress = ProgressLine.of(terminal, messages.quiet())) {
            return Deckwright.build(
                    request,
                    judging,
                    finding -> {
                        progress.hide();
                        sink.report(finding);
                    },
                    progress);
        }
    }

    private int watching(Given given) throws IOException {
        for (String option : List.of("--frozen", "--report")) {
            if (given.has(option)) {
                throw new UsageException("--watch excludes " + option + "; leave one out");
            }
        }
        if (ProgressLine.isSet(terminal, "CI")) {
            throw new UsageException("--watch waits for edits, and in CI nobody edits; leave it out");
        }
        Messages messages = new Messages(terminal, given);
        BuildRequest request = request(given, messages, new SummaryOption(terminal, given, false));
        if ((!(request.target() instanceof BuildRequest.Folder) && !(request.target() instanceof BuildRequest.OneFile))
                || request.input().isPresent()) {
            throw new UsageException("--watch needs files to watch and to write; leave out -");
        }
        build(given, Summary::lines);
        terminal.flush();
        return WatchLoop.follow(terminal, request, () -> {
            build(given, summary -> List.of(summary.oneLine()));
            terminal.flush();
        });
    }

    private static void print(List<String> lines, PrintStream out) {
        for (String line : lines) {
            out.print(SafeText.whole(line) + "\n");
        }
    }

    private BuildRequest request(Given given, Messages messages, SummaryOption result) throws IOException {
        boolean withoutLedger = given.has("--no-ledger");
        boolean frozen = given.has("--frozen");
        if (withoutLedger && (given.value("--ledger").isPresent() || frozen)) {
            throw new UsageException("--no-ledger excludes " + (frozen ? "--frozen" : "--ledger") + "; leave one out");
        }
        BuildRequest.Builder request = new SourceOptions(terminal, given).request();
        options(given.values("--option")).forEach(request::option);
        if (!given.has("--no-cache")) {
            KeptReadings.place().ifPresent(request::cache);
        }
        return request.target(target(given, messages, result))
                .formats(formats(given))
                .frozen(frozen)
                .escapeRawHtml(given.choice("--raw-html", List.of("sanitize", "escape"))
                        .equals("escape"))
                .pluginPath(PathOption.list(terminal, "--plugin-path", given.values("--plugin-path")))
                .build();
    }

    private BuildRequest.Target target(Given given, Messages messages, SummaryOption result) {
        String output = given.value("--output").orElse(BuildRequest.DEFAULT_TARGET.toString());
        if (!output.equals(STANDARD_OUTPUT)) {
            Path path = PathOption.of("--output", output);
            if (!isFolder(output)) {
                Formats.nearestFile(output).ifPresent(name -> {
                    throw new UsageException("no format's files end as " + ShellWord.of(output) + " does; did you mean "
                            + ShellWord.of(name) + "? For a folder of that name write " + ShellWord.of(output + "/"));
                });
            }
            return isFile(output) ? new BuildRequest.OneFile(path) : new BuildRequest.Folder(path);
        }
        if (messages.toOut()) {
            throw new UsageException(
                    "-o - and --report " + messages.format() + " both write to standard output; choose one of them");
        }
        return new BuildRequest.Stream(result.watched(terminal.results()));
    }

    /** Whether an output is one file: by the suffix of a format, unless a folder of that name is there. */
    private boolean isFile(String output) {
        return !isFolder(output) && Formats.of(output).isPresent();
    }

    private boolean isFolder(String output) {
        return output.endsWith("/")
                || output.endsWith("\\")
                || Files.isDirectory(terminal.directory().resolve(output));
    }

    private List<String> formats(Given options) {
        List<String> given = options.values("--to");
        Optional<String> output = options.value("--output").filter(this::isFile);
        if (given.isEmpty() && output.isPresent()) {
            return List.of(Formats.of(output.get()).orElseThrow().name());
        }
        if (given.isEmpty()) {
            return BuildRequest.DEFAULT_FORMATS;
        }
        List<String> names = new ArrayList<>();
        for (String list : given) {
            for (String format : list.split(",", -1)) {
                String trimmed = format.strip();
                if (trimmed.isEmpty()) {
                    throw new UsageException("--to " + list + " names a format without a name; see deckwright formats");
                }
                if (!names.contains(trimmed)) {
                    names.add(trimmed);
                }
            }
        }
        return names;
    }

    private static Map<String, String> options(List<String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : given) {
            int equals = option.indexOf('=');
            if (equals < 0 || option.lastIndexOf('.', equals) < 1) {
                throw new UsageException(
                        "-O " + option + " is incomplete; write -O FORMAT.NAME=VALUE, as in -O csv.dialect=excel");
            }
            values.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }
}
