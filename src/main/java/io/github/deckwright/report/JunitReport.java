package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as JUnit's XML: a suite for each document, a case for each finding. What makes the run fail is a failure, the rest is the
 * output of a case that passes; a run without findings is one case that passes.
 */
public final class JunitReport implements Report {
    private final PrintStream out;
    private final Path root;
    private final Severity failOn;
    private final Map<String, List<Diagnostic>> suites = new LinkedHashMap<>();

    /**
     * Prints when the run is over.
     *
     * @param root from which files are named
     * @param failOn the least weight that is a failure
     */
    public JunitReport(PrintStream out, Path root, Severity failOn) {
        this.out = out;
        this.root = root;
        this.failOn = failOn;
    }

    @Override
    public synchronized void report(Diagnostic finding) {
        String suite = finding.place()
                .map(place -> ShownPath.of(root, place.file().path()))
                .orElse("deckwright");
        suites.computeIfAbsent(suite, name -> new ArrayList<>()).add(finding);
    }

    @Override
    public void finish() {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        if (suites.isEmpty()) {
            out.print("<testsuite name=\"deckwright\" tests=\"1\" failures=\"0\">\n");
            out.print("<testcase classname=\"deckwright\" name=\"nothing found\"/>\n");
            out.print("</testsuite>\n");
        }
        suites.forEach(this::suite);
        out.print("</testsuites>\n");
    }

    private void suite(String name, List<Diagnostic> findings) {
        long failures = findings.stream().filter(this::fails).count();
        out.print("<testsuite name=\"" + xml(name) + "\" tests=\"" + findings.size() + "\" failures=\"" + failures
                + "\">\n");
        for (Diagnostic finding : findings) {
            int line = finding.place().map(Place::line).orElse(0);
            String text = xml(TextReport.text(finding));
            out.print("<testcase classname=\"" + xml(name) + "\" name=\""
                    + finding.rule().id() + (line > 0 ? " in line " + line : "") + "\">");
            out.print(
                    fails(finding)
                            ? "<failure type=\"" + finding.severity().word() + "\" message=\"" + text + "\"/>"
                            : "<system-out>" + text + "</system-out>");
            out.print("</testcase>\n");
        }
        out.print("</testsuite>\n");
    }

    private boolean fails(Diagnostic finding) {
        return finding.severity().compareTo(failOn) <= 0;
    }

    /** Text for elements and attributes; what XML 1.0 cannot hold is shown by its number. */
    private static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        SafeText.whole(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case 0xFFFE, 0xFFFF -> xml.append('\uFFFD');
                default -> xml.appendCodePoint(c);
            }
        });
        return xml.toString();
    }
}
