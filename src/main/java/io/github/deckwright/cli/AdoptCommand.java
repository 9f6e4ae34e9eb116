package io.github.deckwright.cli;

import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.adopt.Adopt;
import io.github.deckwright.adopt.AdoptJson;
import io.github.deckwright.adopt.AdoptReport;
import io.github.deckwright.adopt.AdoptRequest;
import io.github.deckwright.adopt.AdoptText;
import io.github.deckwright.adopt.Way;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.model.Severity;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code deckwright adopt}. */
final class AdoptCommand implements Command {
    private static final List<String> WAYS = List.of("keep", "ours");

    private final Terminal terminal;

    AdoptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("adopt")
                .positional("OLD SOURCE", "0..*")
                .value("NAME", "--name")
                .value("FILE", "--ledger")
                .value("keep|ours", "--note-type")
                .flag("--dry-run")
                .value("text|json", "--report")
                .flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        List<String> words = given.positional();
        if (words.isEmpty()) {
            throw new UsageException(
                    "name the deck to adopt, a package or text that Anki exported; see deckwright adopt --help");
        }
        String format = given.choice("--report", List.of("text", "json"));
        Path old = terminal.directory().resolve(PathOption.of("OLD", words.get(0)));
        Report printer = terminal.report();
        boolean[] problems = new boolean[1];
        AdoptReport report = Adopt.run(
                new AdoptRequest(
                        request(given, words.subList(1, words.size())),
                        old,
                        words.get(0),
                        way(given),
                        given.has("--dry-run")),
                found -> {
                    // a build tells the rest
                    if (found.severity() == Severity.ERROR) {
                        problems[0] = true;
                        printer.report(found);
                    }
                });
        if (format.equals("json")) {
            terminal.out().print(AdoptJson.of(report, path -> ShownPath.of(terminal.directory(), path)));
        } else {
            new AdoptText(
                            report,
                            path -> ShownPath.of(terminal.directory(), path),
                            given.has("--dry-run"),
                            build(given))
                    .lines()
                    .forEach(line -> terminal.out().print(SafeText.whole(line) + "\n"));
        }
        return problems[0] || (report.matches().isEmpty() && report.known() == 0) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private BuildRequest request(Given given, List<String> sources) {
        BuildRequest.Builder request =
                BuildRequest.in(terminal.directory()).sources(sources).now(new SourceOptions(terminal, given).now());
        given.value("--name").ifPresent(request::name);
        given.value("--ledger").ifPresent(file -> request.ledger(PathOption.of("--ledger", file)));
        return request.build();
    }

    /** The command that builds what was adopted, as it works here. */
    private static String build(Given given) {
        StringBuilder build = new StringBuilder("deckwright build");
        List<String> words = given.positional();
        words.subList(1, words.size()).forEach(source -> build.append(' ').append(ShellWord.of(source)));
        for (String option : List.of("--name", "--ledger")) {
            given.value(option)
                    .ifPresent(value ->
                            build.append(' ').append(option).append(' ').append(ShellWord.of(value)));
        }
        return build.toString();
    }

    private static Way way(Given given) {
        if (given.value("--note-type").isEmpty()) {
            return Way.USUAL;
        }
        return given.choice("--note-type", WAYS).equals("keep") ? Way.KEEP : Way.OURS;
    }
}
