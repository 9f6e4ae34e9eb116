package io.github.deckwright.cli;

import io.github.deckwright.identity.DiffText;
import io.github.deckwright.identity.Ledger;
import io.github.deckwright.identity.LedgerDiff;
import io.github.deckwright.identity.LedgerRevision;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
                .positional("OLD-LEDGER|GIT-REVISION", "0..1")
                .value("text|markdown|json", "--format"));
    }

    @Override
    public int run(Given given) throws IOException {
        String format = given.choice("--format", List.of("text", "markdown", "json"));
        String old = given.positional().isEmpty() ? "HEAD" : given.positional().get(0);
        LedgerLocation location = new LedgerLocation(terminal, given);
        Ledger now = location.read();
        Ledger before = new LedgerRevision(location.place()).read(old, path(old));
        LedgerDiff diff = LedgerDiff.of(before, now);
        if (format.equals("json")) {
            terminal.out().print(DiffJson.of(diff));
            return ExitCode.DONE;
        }
        String shown = format.equals("markdown") ? DiffText.markdown(diff) : DiffText.text(diff);
        for (String line : (Iterable<String>) shown.lines()::iterator) {
            terminal.out().print(SafeText.path(line) + "\n");
        }
        return ExitCode.DONE;
    }

    private Optional<Path> path(String old) {
        try {
            return Optional.of(terminal.directory().resolve(old));
        } catch (InvalidPathException revision) {
            return Optional.empty();
        }
    }
}
