package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.compare.CardDiff;
import io.github.deckwright.compare.DiffJson;
import io.github.deckwright.compare.DiffMarkdown;
import io.github.deckwright.compare.DiffRequest;
import io.github.deckwright.compare.DiffText;
import io.github.deckwright.config.SourceUrl;
import io.github.deckwright.model.Severity;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code deckwright diff}. */
final class DiffCommand implements Command {
    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(new Arguments("diff")
                .positional("REVISION|OLD-LEDGER|SOURCE", "0..*")
                .value("text|markdown|json", "--format")
                .value("URL", "--source-url"));
    }

    @Override
    public int run(Given given) throws IOException {
        String format = given.choice("--format", List.of("text", "markdown", "json"));
        Optional<String> address = given.value("--source-url")
                .map(url -> SourceUrl.of(url)
                        .orElseThrow(() ->
                                new UsageException("--source-url is no address; give one that begins with https://")));
        Report printer = terminal.report();
        boolean[] problems = new boolean[1];
        CardDiff diff = Deckwright.diff(
                new DiffRequest(
                        terminal.directory(),
                        given.positional(),
                        given.value("--ledger").map(file -> PathOption.of("--ledger", file)),
                        path -> ShownPath.of(terminal.directory(), path),
                        terminal.clock().instant()),
                found -> {
                    // a build tells the rest
                    if (found.severity() == Severity.ERROR) {
                        problems[0] = true;
                        printer.report(found);
                    }
                });
        switch (format) {
            case "json" -> terminal.out().print(DiffJson.of(diff));
            case "markdown" -> terminal.out().print(DiffMarkdown.of(diff, address));
            default -> DiffText.lines(diff).forEach(line -> terminal.out().print(SafeText.whole(line) + "\n"));
        }
        return problems[0] ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
