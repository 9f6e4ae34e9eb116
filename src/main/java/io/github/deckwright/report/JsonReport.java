package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Suggestion;
import io.github.deckwright.write.JsonText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Findings as JSON, one a line: as one array, or each for itself (JSON Lines). */
public final class JsonReport implements Report {
    private final PrintStream out;
    private final Path directory;
    private final boolean lines;
    private boolean begun;

    private JsonReport(PrintStream out, Path directory, boolean lines) {
        this.out = out;
        this.directory = directory;
        this.lines = lines;
    }

    /** One array; a run without findings gives an empty one. */
    public static JsonReport array(PrintStream out, Path directory) {
        return new JsonReport(out, directory, false);
    }

    /** One object a line; a run without findings gives nothing. */
    public static JsonReport lines(PrintStream out, Path directory) {
        return new JsonReport(out, directory, true);
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        StringBuilder line = new StringBuilder(lines ? "" : begun ? ",\n" : "[\n");
        begun = true;
        JsonText json = JsonText.report(line).object();
        json.key("rule").value(diagnostic.rule().id());
        json.key("severity").value(diagnostic.severity().word());
        json.key("message").value(diagnostic.sentence());
        place(json, diagnostic.place());
        json.end();
        out.print(lines ? line.append('\n') : line);
    }

    @Override
    public synchronized void suggestions(List<Suggestion> found) {
        if (found.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(lines ? "" : begun ? ",\n" : "[\n");
        begun = true;
        JsonText json = JsonText.report(line).object();
        json.key("rule").value(Rule.SUGGESTIONS.id());
        json.key("severity").value(Rule.SUGGESTIONS.severity().word());
        json.key("message").value("these new cards may be cards that are gone");
        place(json, Optional.empty());
        SuggestionJson.write(json.key("suggestions"), found);
        json.end();
        out.print(lines ? line.append('\n') : line);
    }

    private void place(JsonText json, Optional<Place> place) {
        json.key("file");
        place.ifPresentOrElse(at -> json.value(ShownPath.of(directory, at.file().path())), json::nothing);
        Optional<Place> exact = place.filter(at -> at.line() >= 1);
        json.key("line");
        exact.ifPresentOrElse(at -> json.value(at.line()), json::nothing);
        json.key("column");
        exact.ifPresentOrElse(at -> json.value(at.column()), json::nothing);
    }

    @Override
    public void finish() {
        if (!lines) {
            out.print(begun ? "\n]\n" : "[]\n");
        }
    }
}
