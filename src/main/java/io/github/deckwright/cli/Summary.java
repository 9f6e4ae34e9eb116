package io.github.deckwright.cli;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.build.BuildReport.Output;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
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
    Optional<Diagnostic> refusal(FindingOptions findings) {
        Counts counts = report.counts();
        return switch (report.outcome()) {
            case DONE, PROBLEMS, BUG -> Optional.empty();
            case REFUSED_BY_STRICT, BUG_UNDER_STRICT ->
                Optional.of(Diagnostic.of(
                        Rule.STRICT,
                        "there are " + what(findings.failOn()) + "; nothing was written",
                        "mend what they name, or build without " + findings.written()));
            case REFUSED_BY_FROZEN ->
                Optional.of(Diagnostic.of(
                        Rule.FROZEN,
                        "the ledger would change" + inBrackets(changes(counts)) + "; nothing was written",
                        "build without --frozen and commit the ledger with the documents"));
        };
    }

    private static String what(Severity failOn) {
        return switch (failOn) {
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case NOTE, OFF -> "notes";
        };
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(first());
        List<String> changes = changes(report.counts());
        if (report.cards() > 0 && !changes.isEmpty()) {
            lines.add(Counted.of(report.cards(), "card") + ": " + String.join(", ", changes));
        }
        if (!report.advice().isEmpty() && report.outputs().stream().anyMatch(Output::changed)) {
            lines.add("Next: " + String.join(" ", report.advice()));
        }
        return lines;
    }

    /** What was written and what changed, in one line. */
    String oneLine() {
        List<String> changes = changes(report.counts());
        return first() + (report.cards() > 0 && !changes.isEmpty() ? " (" + String.join(", ", changes) + ")" : "");
    }

    private String first() {
        int left = report.leftOut().size();
        String leftOut = left == 0 ? "" : " (" + left + " left out)";
        String documents = Counted.of(report.documents().size(), "document") + leftOut;
        String written = report.outputs().isEmpty() ? "nothing was written." : "";
        if (report.cards() == 0) {
            return "No cards found in " + documents + "; "
                    + (written.isEmpty() ? "empty now: " + String.join(", ", outputs(report.outputs())) : written);
        }
        String from = Counted.of(report.cards(), "card") + " from " + documents;
        return written.isEmpty() ? written(from) : "Read " + from + "; " + written;
    }

    private String written(String from) {
        List<String> changed =
                outputs(report.outputs().stream().filter(Output::changed).toList());
        List<String> same = outputs(
                report.outputs().stream().filter(file -> !file.changed()).toList());
        if (changed.isEmpty()) {
            return "Nothing to write: " + from + " as before in " + String.join(", ", same);
        }
        String wrote = "Wrote " + from + ": " + String.join(", ", changed);
        return same.isEmpty() ? wrote : wrote + "; as before: " + String.join(", ", same);
    }

    private List<String> outputs(List<Output> files) {
        Map<String, List<Output>> byFormat = new LinkedHashMap<>();
        for (Output output : files) {
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
}
