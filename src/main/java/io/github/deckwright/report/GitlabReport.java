package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Severity;
import io.github.deckwright.write.JsonText;
import java.io.PrintStream;
import java.nio.file.Path;

/** Findings as GitLab's code quality report: one array, each with a fingerprint of its own, for GitLab drops all but one of equal ones. */
public final class GitlabReport implements Report {
    /** The project's configuration, where a finding about the whole project is shown, since GitLab wants a file for each. */
    static final String PROJECT = "deckwright.toml";

    private final PrintStream out;
    private final Fingerprints fingerprints;
    private boolean begun;

    /** @param root from which files are named: that of the repository */
    public GitlabReport(PrintStream out, Path root) {
        this.out = out;
        this.fingerprints = new Fingerprints(root);
    }

    @Override
    public synchronized void report(Diagnostic finding) {
        StringBuilder line = new StringBuilder(begun ? ",\n" : "[\n");
        begun = true;
        String document = fingerprints.document(finding);
        JsonText json = JsonText.report(line).object();
        json.key("description").value(finding.sentence());
        json.key("check_name").value(finding.rule().id());
        json.key("fingerprint").value(fingerprints.unique(finding));
        json.key("severity").value(severity(finding.severity()));
        json.key("location").object().key("path").value(document.isEmpty() ? PROJECT : document);
        json.key("lines").object().key("begin");
        json.value(Math.max(1, finding.place().map(Place::line).orElse(1)))
                .end()
                .end();
        json.end();
        out.print(line);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE, OFF -> "info";
        };
    }

    @Override
    public void finish() {
        out.print(begun ? "\n]\n" : "[]\n");
    }
}
