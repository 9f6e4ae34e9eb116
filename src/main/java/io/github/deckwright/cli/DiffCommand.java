package io.github.deckwright.cli;

import io.github.deckwright.identity.DiffText;
import io.github.deckwright.identity.Ledger;
import io.github.deckwright.identity.LedgerDiff;
import io.github.deckwright.identity.LedgerRevision;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckwright diff}. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "OLD-LEDGER|GIT-REVISION")
    private String old = "HEAD";

    @Option(names = "--format", paramLabel = "text|markdown|json")
    private String format = "text";

    @Mixin
    private final LedgerLocation location;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
        location = new LedgerLocation(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Messages.choice("--format", format, List.of("text", "markdown", "json"));
        Ledger now = location.read();
        Ledger before = new LedgerRevision(location.place()).read(old, path());
        LedgerDiff diff = LedgerDiff.of(before, now);
        String shown = switch (format) {
            case "markdown" -> DiffText.markdown(diff);
            case "json" -> DiffText.json(diff);
            default -> DiffText.text(diff);
        };
        for (String line : (Iterable<String>) shown.lines()::iterator) {
            terminal.out().print(SafeText.path(line) + "\n");
        }
        return ExitCode.DONE;
    }

    private Optional<Path> path() {
        try {
            return Optional.of(terminal.directory().resolve(old));
        } catch (InvalidPathException revision) {
            return Optional.empty();
        }
    }
}
