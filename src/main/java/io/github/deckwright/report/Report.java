package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Severity;
import java.io.IOException;

/** Takes the findings of a run and prints them in one form. */
public interface Report extends Diagnostics {

    /** Prints what is still held back; nothing is reported afterwards. */
    default void finish() throws IOException {}

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
            public void finish() throws IOException {
                sink.finish();
            }
        };
    }
}
