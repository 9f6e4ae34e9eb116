package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.write.Formats;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code deckwright build}. */
final class BuildCommand implements Command {
    private static final String STANDARD_OUTPUT = "-";

    /** What standard input is called when nobody says. */
    private static final String STDIN_NAME = "stdin.md";

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return Messages.declare(new Arguments("build")
                .positional("SOURCE", "0..*")
                .value("DIR|FILE|-", "-o", "--output")
                .values("FORMATS", "-t", "--to")
                .values("FORMAT.NAME=VALUE", "-O", "--option")
                .value("NAME", "--name")
                .value("NAME", "--stdin-name")
                .value("FILE", "--ledger")
                .flag("--no-ledger")
                .flag("--frozen")
                .flag("--strict")
                .value("sanitize|escape", "--raw-html")
                .values("PATH", "--plugin-path"));
    }

    @Override
    public int run(Given given) throws IOException {
        Messages messages = new Messages(terminal, given);
        return messages.during(sink -> {
            BuildRequest request = request(given, messages);
            BuildReport report = Deckwright.build(request, sink);
            terminal.results().flush();
            if (given.has("--verbose") || messages.json()) {
                report.rewordings().forEach(sink::report);
            }
            Summary summary = new Summary(report, terminal.directory());
            summary.refusal().ifPresent(sink::report);
            if (summary.refusal().isEmpty() && !messages.quiet()) {
                boolean toError = request.target() instanceof BuildRequest.Stream || messages.json();
                print(summary, toError ? terminal.err() : terminal.out());
            }
            return ExitCode.of(report.outcome());
        });
    }

    private static void print(Summary summary, PrintStream out) {
        for (String line : summary.lines()) {
            out.print(SafeText.whole(line) + "\n");
        }
    }

    private BuildRequest request(Given given, Messages messages) throws IOException {
        Optional<String> ledger = given.value("--ledger");
        boolean withoutLedger = given.has("--no-ledger");
        boolean frozen = given.has("--frozen");
        if (withoutLedger && (ledger.isPresent() || frozen)) {
            throw new UsageException("--no-ledger excludes " + (frozen ? "--frozen" : "--ledger") + "; leave one out");
        }
        return new BuildRequest(
                terminal.directory(),
                given.positional(),
                target(given, messages),
                formats(given),
                options(given.values("--option")),
                given.value("--name").map(BuildCommand::named),
                ledger.map(file -> PathOption.of("--ledger", file)),
                withoutLedger,
                frozen,
                given.has("--strict"),
                given.choice("--raw-html", List.of("sanitize", "escape")).equals("escape"),
                PathOption.list(terminal, "--plugin-path", given.values("--plugin-path")),
                terminal.environment().getOrDefault("CI", ""),
                now(),
                input(given));
    }

    private Optional<BuildRequest.Input> input(Given given) throws IOException {
        Optional<String> name = given.value("--stdin-name");
        if (!given.positional().contains(BuildRequest.STANDARD_INPUT)) {
            if (name.isPresent()) {
                throw new UsageException(
                        "--stdin-name names standard input, which is no source here; add the source -");
            }
            return Optional.empty();
        }
        String called = PathOption.of("--stdin-name", name.orElse(STDIN_NAME)).toString();
        return Optional.of(new BuildRequest.Input(called, terminal.in().readAllBytes()));
    }

    private BuildRequest.Target target(Given given, Messages messages) {
        String output = given.value("--output").orElse("output");
        if (!output.equals(STANDARD_OUTPUT)) {
            Path path = PathOption.of("--output", output);
            return isFile(output) ? new BuildRequest.OneFile(path) : new BuildRequest.Folder(path);
        }
        if (messages.json()) {
            throw new UsageException("-o - and --report json both write to standard output; choose one of them");
        }
        return new BuildRequest.Stream(terminal.results());
    }

    /** Whether an output is one file: by the suffix of a format, unless a folder of that name is there. */
    private boolean isFile(String output) {
        boolean folder = output.endsWith("/")
                || output.endsWith("\\")
                || Files.isDirectory(terminal.directory().resolve(output));
        return !folder && Formats.of(output).isPresent();
    }

    private List<String> formats(Given options) {
        List<String> given = options.values("--to");
        Optional<String> output = options.value("--output").filter(this::isFile);
        if (given.isEmpty() && output.isPresent()) {
            return List.of(Formats.of(output.get()).orElseThrow().name());
        }
        List<String> names = new ArrayList<>();
        for (String list : given.isEmpty() ? List.of("apkg,csv,quizlet") : given) {
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
