package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.write.JsonText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0, as one run. */
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Results of one run that GitHub takes; the gravest stay. */
    private static final int MOST = 25_000;

    private final PrintStream out;
    private final Fingerprints fingerprints;
    private final String version;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Prints when the run is over.
     *
     * @param root from which files are named: that of the repository
     * @param version of Deckwright
     */
    public SarifReport(PrintStream out, Path root, String version) {
        this.out = out;
        this.fingerprints = new Fingerprints(root);
        this.version = version;
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    @Override
    public void finish() {
        List<Diagnostic> results = found.size() <= MOST
                ? found
                : found.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .limit(MOST)
                        .toList();
        List<Rule> rules =
                results.stream().map(Diagnostic::rule).distinct().sorted().toList();
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.report(text).object();
        json.key("$schema").value(SCHEMA).key("version").value("2.1.0");
        json.key("runs").array().object();
        json.key("tool").object().key("driver").object();
        json.key("name").value("Deckwright").key("version").value(version);
        json.key("rules").array();
        rules.forEach(rule -> rule(json, rule));
        json.end().end().end();
        json.key("columnKind").value("unicodeCodePoints");
        json.key("results").array();
        results.forEach(finding -> result(json, finding, rules.indexOf(finding.rule())));
        json.end().end().end().end();
        out.print(text.append('\n'));
    }

    private static void rule(JsonText json, Rule rule) {
        json.object().key("id").value(rule.id());
        json.key("shortDescription").object().key("text").value(rule.sentence()).end();
        json.key("help").object().key("text").value("See " + rule.page() + ".").end();
        json.key("defaultConfiguration")
                .object()
                .key("level")
                .value(level(rule.severity()))
                .end();
        json.end();
    }

    private void result(JsonText json, Diagnostic finding, int rule) {
        json.object().key("ruleId").value(finding.rule().id()).key("ruleIndex").value(rule);
        json.key("level").value(level(finding.severity()));
        json.key("message").object().key("text").value(finding.sentence()).end();
        json.key("locations").array();
        finding.place().ifPresent(place -> {
            json.object().key("physicalLocation").object();
            json.key("artifactLocation").object();
            json.key("uri").value(uri(fingerprints.document(finding)));
            json.key("uriBaseId").value("%SRCROOT%").end();
            if (place.line() > 0) {
                json.key("region").object().key("startLine").value(place.line());
                json.key("startColumn").value(Math.max(1, place.column())).end();
            }
            json.end().end();
        });
        json.end();
        json.key("partialFingerprints").object();
        json.key("primaryLocationLineHash").value(fingerprints.unique(finding)).end();
        json.end();
    }

    private static String level(Severity severity) {
        return severity == Severity.OFF ? "none" : severity.word();
    }

    /** A path as a relative reference: what is no plain letter, digit or mark is percent-encoded. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return uri.toString();
    }
}
