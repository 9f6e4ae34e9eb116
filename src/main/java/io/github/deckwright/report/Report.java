package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.Suggestion;
import java.io.IOException;
import java.util.List;

/** Takes the findings of a run and prints them in one form. */
public interface Report extends Diagnostics {

    /** Takes cards that are gone with new ones that they may be. Text leaves them to {@code deckwright ledger --suggestions}. */
    default void suggestions(List<Suggestion> found) {}

    /** Prints what is still held back; nothing is reported afterwards. */
    default void finish() throws IOException {}

    /** Passes on to all of some reports, in their order. */
    static Report all(List<Report> reports) {
        return new Report() {
            @Override
            public void report(Diagnostic diagnostic) {
                reports.forEach(report -> report.report(diagnostic));
            }

            @Override
            public void suggestions(List<Suggestion> found) {
                reports.forEach(report -> report.suggestions(found));
            }

            @Override
            public void finish() throws IOException {
                for (Report report : reports) {
                    report.finish();
                }
            }
        };
    }

    /** Passes on what is of a severity or worse. */
    static Report atLeast(Severity least, Report sink) {
        return new Report() {
            @Override
            public void report(Diagnostic diagnostic) {
                if (diagnostic.severity().compareTo(least) <= 0) {
                    sink.report(diagnostic);
                }
            }

            @Override
            public void suggestions(List<Suggestion> found) {
                sink.suggestions(found);
            }

            @Override
            public void finish() throws IOException {
                sink.finish();
            }
        };
    }
}
