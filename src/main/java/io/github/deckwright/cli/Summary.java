package io.github.deckwright.cli;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.build.BuildReport.Output;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.report.ShownPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in one to three lines what a build did: what was written, how many cards, what to do next. */
final class Summary {
    private final BuildReport report;
    private final Path directory;

    Summary(BuildReport report, Path directory) {
        this.report = report;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Why nothing was written although the build came to its end. */
    Optional<Diagnostic> refusal() {
        Counts counts = report.counts();
        return switch (report.outcome()) {
            case DONE, PROBLEMS, BUG -> Optional.empty();
            case REFUSED_BY_STRICT, BUG_UNDER_STRICT ->
                Optional.of(Diagnostic.of(
                        Rule.STRICT,
                        "there are warnings; nothing was written",
                        "mend what they name, or build without --strict"));
            case REFUSED_BY_FROZEN ->
                Optional.of(Diagnostic.of(
                        Rule.FROZEN,
                        "the ledger would change" + inBrackets(changes(counts)) + "; nothing was written",
                        "build without --frozen and commit the ledger with the documents"));
        };
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(first());
        List<String> changes = changes(report.counts());
        if (report.cards() > 0 && !changes.isEmpty()) {
            lines.add(count(report.cards(), "card") + ": " + String.join(", ", changes));
        }
        if (!report.advice().isEmpty()) {
            lines.add("Next: " + String.join(" ", report.advice()));
        }
        return lines;
    }

    private String first() {
        String leftOut = report.documentsLeftOut() == 0 ? "" : " (" + report.documentsLeftOut() + " left out)";
        String documents = count(report.documents(), "document") + leftOut;
        String written = report.outputs().isEmpty() ? "nothing was written." : "";
        if (report.cards() == 0) {
            return "No cards found in " + documents + "; "
                    + (written.isEmpty() ? "empty now: " + String.join(", ", outputs()) : written);
        }
        String from = count(report.cards(), "card") + " from " + documents;
        return written.isEmpty()
                ? "Wrote " + from + ": " + String.join(", ", outputs())
                : "Read " + from + "; " + written;
    }

    private List<String> outputs() {
        Map<String, List<Output>> byFormat = new LinkedHashMap<>();
        for (Output output : report.outputs()) {
            byFormat.computeIfAbsent(output.format(), format -> new ArrayList<>())
                    .add(output);
        }
        List<String> shown = new ArrayList<>();
        for (List<Output> outputs : byFormat.values()) {
            Path first = outputs.get(0).path();
            Path folder =
                    directory.relativize(directory.resolve(first).normalize()).getParent();
            shown.add(
                    outputs.size() == 1 || folder == null
                            ? ShownPath.of(directory, first)
                            : outputs.size() + " files in " + ShownPath.of(directory, common(outputs)) + "/");
        }
        return shown;
    }

    private static Path common(List<Output> outputs) {
        Path common = outputs.get(0).path().getParent();
        for (Output output : outputs) {
            while (common != null
                    && common.getParent() != null
                    && !output.path().startsWith(common)) {
                common = common.getParent();
            }
        }
        return common == null ? Path.of("") : common;
    }

    private static List<String> changes(Counts counts) {
        List<String> changes = new ArrayList<>();
        add(changes, counts.unchanged(), "unchanged");
        add(
                changes,
                counts.changed(),
                counts.reworded() == 0 ? "changed" : "changed (" + counts.reworded() + " reworded)");
        add(changes, counts.fresh(), "new");
        add(changes, counts.retired(), "retired");
        return changes;
    }

    private static void add(List<String> changes, int number, String what) {
        if (number > 0) {
            changes.add(number + " " + what);
        }
    }

    private static String inBrackets(List<String> changes) {
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
