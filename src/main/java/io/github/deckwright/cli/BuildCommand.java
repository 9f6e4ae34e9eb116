package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckwright build}. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Parameters(paramLabel = "SOURCE")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|-")
    private String output = "output";

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMATS")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-O", "--option"},
            paramLabel = "FORMAT.NAME=VALUE")
    private List<String> options = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--ledger", paramLabel = "FILE")
    private @Nullable String ledger;

    @Option(names = "--no-ledger")
    private boolean withoutLedger;

    @Option(names = "--frozen")
    private boolean frozen;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--raw-html", paramLabel = "sanitize|escape")
    private String rawHtml = "sanitize";

    @Option(names = "--plugin-path", paramLabel = "PATH")
    private List<String> pluginPath = new ArrayList<>();

    @Mixin
    private final Messages messages;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        return messages.during(sink -> {
            BuildRequest request = request();
            BuildReport report = Deckwright.build(request, sink);
            terminal.results().flush();
            Summary summary = new Summary(report, terminal.directory());
            summary.refusal().ifPresent(sink::report);
            if (summary.refusal().isEmpty() && !messages.quiet()) {
                print(summary, request.target() instanceof BuildRequest.Stream);
            }
            return ExitCode.of(report.outcome());
        });
    }

    private void print(Summary summary, boolean streamed) {
        PrintStream out = streamed || messages.json() ? terminal.err() : terminal.out();
        for (String line : summary.lines()) {
            out.print(SafeText.path(line) + "\n");
        }
    }

    private BuildRequest request() {
        boolean streamed = output.equals(STANDARD_OUTPUT);
        if (streamed && messages.json()) {
            throw new UsageException("-o - and --report json both write to standard output; choose one of them");
        }
        if (withoutLedger && (ledger != null || frozen)) {
            throw new UsageException("--no-ledger excludes " + (frozen ? "--frozen" : "--ledger") + "; leave one out");
        }
        return new BuildRequest(
                terminal.directory(),
                sources,
                streamed
                        ? new BuildRequest.Stream(terminal.results())
                        : new BuildRequest.Folder(PathOption.of("--output", output)),
                formats(),
                options(),
                Optional.ofNullable(name).map(BuildCommand::named),
                Optional.ofNullable(ledger).map(file -> PathOption.of("--ledger", file)),
                withoutLedger,
                frozen,
                strict,
                Messages.choice("--raw-html", rawHtml, List.of("sanitize", "escape"))
                        .equals("escape"),
                PathOption.list(terminal, "--plugin-path", pluginPath),
                now());
    }

    private List<String> formats() {
        List<String> names = new ArrayList<>();
        for (String list : formats.isEmpty() ? List.of("apkg,csv,quizlet") : formats) {
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

    private Map<String, String> options() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 0 || option.lastIndexOf('.', equals) < 1) {
                throw new UsageException(
                        "-O " + option + " is incomplete; write -O FORMAT.NAME=VALUE, as in -O csv.dialect=excel");
            }
            values.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new UsageException("--name is empty; give a name, or leave the option out");
        }
        return name;
    }

    private Instant now() {
        String epoch = terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return terminal.clock().instant();
        }
        try {
            long seconds = Long.parseLong(epoch);
            if (seconds >= 0 && seconds < 253_402_300_800L) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException(
                "SOURCE_DATE_EPOCH=" + epoch + " is no time; give whole seconds since 1970, or unset it");
    }
}
