package io.github.deckwright.cli;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import java.io.IOException;

/** Takes the findings of a run and prints them in one form. */
interface DiagnosticSink extends Diagnostics {

    /** Prints what is still held back; nothing is reported afterwards. */
    default void finish() throws IOException {}

    /** Passes on errors only. */
    static DiagnosticSink errorsOnly(DiagnosticSink sink) {
        return new DiagnosticSink() {
            @Override
            public void report(Diagnostic diagnostic) {
                if (diagnostic.severity() == io.github.deckwright.model.Severity.ERROR) {
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
