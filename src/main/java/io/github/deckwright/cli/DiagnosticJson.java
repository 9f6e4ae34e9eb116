package io.github.deckwright.cli;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** Prints findings as one JSON array, one finding a line. */
final class DiagnosticJson implements DiagnosticSink {
    private final Terminal terminal;
    private final PrintStream out;
    private boolean begun;

    DiagnosticJson(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        StringBuilder line = new StringBuilder(begun ? ",\n" : "[\n");
        begun = true;
        JsonText json = JsonText.report(line).object();
        json.key("rule").value(diagnostic.rule().id());
        json.key("severity").value(diagnostic.severity().word());
        json.key("message")
                .value(diagnostic.message() + (diagnostic.remedy().isEmpty() ? "" : "; " + diagnostic.remedy()));
        place(json, diagnostic.place());
        json.end();
        out.print(line);
    }

    private void place(JsonText json, Optional<Place> place) {
        json.key("file");
        place.ifPresentOrElse(
                at -> json.value(ShownPath.of(terminal.directory(), at.file().path())), json::nothing);
        Optional<Place> exact = place.filter(at -> at.line() >= 1);
        json.key("line");
        exact.ifPresentOrElse(at -> json.value(at.line()), json::nothing);
        json.key("column");
        exact.ifPresentOrElse(at -> json.value(at.column()), json::nothing);
    }

    @Override
    public void finish() throws IOException {
        out.print(begun ? "\n]\n" : "[]\n");
        terminal.flush();
    }
}
