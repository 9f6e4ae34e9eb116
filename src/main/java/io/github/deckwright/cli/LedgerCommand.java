package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.disk.LedgerCare;
import io.github.deckwright.identity.disk.LedgerPlace;
import io.github.deckwright.identity.tell.Suggestions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code deckwright ledger}. */
final class LedgerCommand implements Command {
    private final Terminal terminal;

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(new Arguments("ledger")
                .flag("--check")
                .flag("--repair")
                .flag("--suggestions")
                .value("NUMBERS|all", "--join-suggested")
                .pair("OLD NEW", "--join"));
    }

    @Override
    public int run(Given given) throws IOException {
        List<String> join = given.values("--join");
        Optional<String> accepted = given.value("--join-suggested");
        List<String> wanted = Stream.of("--check", "--repair", "--suggestions")
                .filter(given::has)
                .toList();
        if (wanted.size() + (accepted.isPresent() ? 1 : 0) + join.size() / 2 != 1) {
            throw new UsageException("give one of --check, --repair, --suggestions, --join-suggested NUMBERS and"
                    + " --join OLD NEW; see deckwright ledger --help");
        }
        LedgerLocation location = new LedgerLocation(terminal, given);
        LedgerPlace place = location.place();
        String name = location.name(place);
        LedgerCare care = new LedgerCare(place, name);
        if (!join.isEmpty()) {
            care.join(join.get(0), join.get(1));
            return done(List.of(), name + ": " + join.get(0) + " goes on as what was " + join.get(1) + ".");
        }
        if (accepted.isPresent() || wanted.contains("--suggestions")) {
            SuggestionList list = new SuggestionList(terminal, Suggestions.in(location.read()), care, name);
            return accepted.isPresent() ? list.join(accepted.get()) : list.show();
        }
        boolean repair = wanted.contains("--repair");
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
