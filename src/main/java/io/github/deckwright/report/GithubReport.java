package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as annotations of a GitHub workflow. Of each kind its first ten are annotations, for GitHub shows no more of a step; the rest
 * goes to the job's summary.
 */
public final class GithubReport implements Report {
    /** Annotations of one kind that GitHub shows of one step. */
    private static final int SHOWN = 10;

    /** Bytes of a step's summary; GitHub refuses it whole above 1024 KiB. */
    private static final long LARGEST_SUMMARY = 900 << 10;

    private final PrintStream out;
    private final Path root;
    private final Optional<Path> summary;
    private final Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    private final List<Diagnostic> rest = new ArrayList<>();

    /**
     * Prints commands for the runner.
     *
     * @param root of the repository, from which GitHub names files
     * @param summary the file that becomes the summary of the job; empty when there is none
     */
    public GithubReport(PrintStream out, Path root, Optional<Path> summary) {
        this.out = out;
        this.root = root;
        this.summary = summary;
    }

    @Override
    public synchronized void report(Diagnostic finding) {
        if (shown.merge(finding.severity(), 1, Integer::sum) > SHOWN) {
            rest.add(finding);
            return;
        }
        StringBuilder command = new StringBuilder("::").append(word(finding.severity()));
        command.append(" title=").append(property(finding.rule().id()));
        finding.place().ifPresent(place -> {
            command.append(",file=")
                    .append(property(
                            SafeText.whole(ShownPath.of(root, place.file().path()))));
            if (place.line() > 0) {
                command.append(",line=").append(place.line()).append(",col=").append(place.column());
            }
        });
        out.print(command.append("::").append(data(TextReport.text(finding))).append('\n'));
    }

    private static String word(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void finish() throws IOException {
        if (rest.isEmpty()) {
            return;
        }
        out.print("deckwright: " + rest.size() + " more findings"
                + (summary.isPresent() ? " in the summary of the job\n" : "\n"));
        if (summary.isPresent()) {
            append(summary.get());
        }
    }

    private void append(Path file) throws IOException {
        long room = LARGEST_SUMMARY - (Files.exists(file) ? Files.size(file) : 0);
        StringBuilder text = new StringBuilder("\n### Deckwright: more findings\n\n| where | what |\n| --- | --- |\n");
        int told = 0;
        for (Diagnostic finding : rest) {
            String row = "| " + where(finding) + " | " + finding.severity().word() + ": "
                    + markdown(TextReport.text(finding)) + " |\n";
            room -= row.getBytes(StandardCharsets.UTF_8).length;
            if (room < 1024) {
                break;
            }
            text.append(row);
            told++;
        }
        if (told < rest.size()) {
            text.append("\nand ").append(rest.size() - told).append(" more\n");
        }
        Files.write(
                file,
                text.toString().getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private String where(Diagnostic finding) {
        String place = finding.place()
                .map(at -> ShownPath.of(root, at.file().path()) + (at.line() > 0 ? ":" + at.line() : ""))
                .orElse("");
        return markdown(SafeText.whole(place));
    }

    /** A text of strangers that shows as it is written: no markup, no mention, no link. */
    private static String markdown(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && c != ' ' && !Character.isLetterOrDigit(c) && ".,;()'\"-/?".indexOf(c) < 0) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c);
            }
        }
        return safe.toString().replace("www.", "www&#46;");
    }
}
