package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.LedgerCare;
import io.github.deckwright.identity.LedgerPlace;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.util.List;

/** {@code deckwright ledger}. */
final class LedgerCommand implements Command {
    private final Terminal terminal;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(
                new Arguments("ledger").flag("--check").flag("--repair").pair("OLD NEW", "--join"));
    }

    @Override
    public int run(Given given) throws IOException {
        List<String> join = given.values("--join");
        boolean repair = given.has("--repair");
        if ((given.has("--check") ? 1 : 0) + (repair ? 1 : 0) + join.size() / 2 != 1) {
            throw new UsageException("give one of --check, --repair and --join OLD NEW; see deckwright ledger --help");
        }
        LedgerLocation location = new LedgerLocation(terminal, given);
        LedgerPlace place = location.place();
        String name = location.name(place);
        LedgerCare care = new LedgerCare(place, name);
        if (!join.isEmpty()) {
            care.join(join.get(0), join.get(1));
            return done(List.of(), name + ": " + join.get(0) + " goes on as what was " + join.get(1) + ".");
        }
        List<Diagnostic> findings = repair ? care.repair() : care.check();
        return done(findings, name + (repair ? " is repaired." : " is sound."));
    }

    private int done(List<Diagnostic> findings, String success) {
        Report printer = terminal.report();
        findings.forEach(printer::report);
        if (findings.isEmpty()) {
            terminal.out().print(SafeText.line(success) + "\n");
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
