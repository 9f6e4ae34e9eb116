package io.github.deckwright.cli;

import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.importing.Import;
import io.github.deckwright.importing.ImportFindings;
import io.github.deckwright.importing.ImportReport;
import io.github.deckwright.importing.ImportRequest;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code deckwright import}. */
final class ImportCommand implements Command {
    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("import")
                .positional("OLD", "0..1")
                .value("DIR", "-o", "--output")
                .flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        List<String> words = given.positional();
        String target = given.value("--output").orElse("");
        if (words.isEmpty() || target.isEmpty()) {
            throw new UsageException(
                    "name the package, and with -o the folder for the documents; see deckwright import --help");
        }
        Path folder = terminal.directory().resolve(PathOption.of("-o", target));
        ImportReport report = Import.run(new ImportRequest(
                terminal.directory().resolve(PathOption.of("OLD", words.get(0))),
                words.get(0),
                folder,
                target,
                new SourceOptions(terminal, given).now()));
        Report printer = terminal.report();
        ImportFindings.of(report, folder).forEach(printer::report);
        line("Wrote " + Counted.of(report.cards(), "card") + " of " + Counted.of(report.notes(), "note") + " into "
                + Counted.of(report.documents().size(), "document")
                + (report.media() > 0 ? " and " + Counted.of(report.media(), "media file") : "") + ": " + target);
        line("Edit them, then run deckwright build " + ShellWord.of(target) + "; commit its ledger with them.");
        return ExitCode.DONE;
    }

    private void line(String text) {
        terminal.out().print(SafeText.line(text) + "\n");
    }
}
