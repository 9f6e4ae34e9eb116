package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.LedgerCare;
import io.github.deckwright.identity.LedgerPlace;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deckwright ledger}. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--join", arity = "2", paramLabel = "GUID")
    private @Nullable List<String> join;

    @Mixin
    private final LedgerLocation location;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
        location = new LedgerLocation(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if ((check ? 1 : 0) + (repair ? 1 : 0) + (join == null ? 0 : 1) != 1) {
            throw new UsageException("give one of --check, --repair and --join OLD NEW; see deckwright ledger --help");
        }
        LedgerPlace place = location.place();
        String name = location.name(place);
        LedgerCare care = new LedgerCare(place, name);
        if (join != null) {
            care.join(join.get(0), join.get(1));
            return done(List.of(), name + ": " + join.get(0) + " goes on as what was " + join.get(1) + ".");
        }
        List<Diagnostic> findings = repair ? care.repair() : care.check();
        return done(findings, name + (repair ? " is repaired." : " is sound."));
    }

    private int done(List<Diagnostic> findings, String success) {
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal);
        findings.forEach(printer::report);
        if (findings.isEmpty()) {
            terminal.out().print(SafeText.line(success) + "\n");
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
