package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Judging;
import io.github.deckwright.model.Severity;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code deckwright check}: reads, identifies and judges, and writes nothing but the baseline when it is told to. */
final class CheckCommand implements Command {
    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = new Arguments("check").flag("--write-baseline");
        return Messages.declare(SummaryOption.declare(FindingOptions.declare(SourceOptions.declare(arguments))));
    }

    @Override
    public int run(Given given) throws IOException {
        Messages messages = new Messages(terminal, given);
        return messages.during(sink -> {
            SummaryOption result = new SummaryOption(terminal, given, messages.toOut());
            Judging judging = new FindingOptions(given).judging(true);
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            BuildReport report = Deckwright.build(request(given), judging, finding -> {
                counts.merge(finding.severity(), 1, Integer::sum);
                sink.report(finding);
            });
            result.write(report);
            if (!messages.quiet()) {
                PrintStream out = messages.toOut() || result.isOut() ? terminal.err() : terminal.out();
                out.print(SafeText.whole(line(report, judging, counts)) + "\n");
            }
            return ExitCode.of(report.outcome());
        });
    }

    private BuildRequest request(Given given) throws IOException {
        if (given.has("--no-ledger") && given.value("--ledger").isPresent()) {
            throw new UsageException("--no-ledger excludes --ledger; leave one out");
        }
        return new SourceOptions(terminal, given)
                .request()
                .target(new BuildRequest.Nowhere())
                .build();
    }

    private String line(BuildReport report, Judging judging, Map<Severity, Integer> counts) {
        int left = report.leftOut().size();
        String documents =
                Counted.of(report.documents().size(), "document") + (left == 0 ? "" : " (" + left + " left out)");
        List<String> found = new ArrayList<>();
        counts.forEach((severity, count) -> found.add(Counted.of(count, severity.word())));
        String findings = found.isEmpty() ? "nothing found" : String.join(", ", found);
        int known = report.known().count();
        String baseline = ShownPath.of(terminal.directory(), report.known().baseline());
        String rest = judging.learns()
                ? "; " + Counted.of(known, "finding") + " written to " + baseline
                : known == 0 ? "" : "; " + known + " known in " + baseline;
        return "Checked " + Counted.of(report.cards(), "card") + " from " + documents + ": " + findings + rest;
    }
}
