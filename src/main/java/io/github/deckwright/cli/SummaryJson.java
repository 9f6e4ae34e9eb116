package io.github.deckwright.cli;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.build.BuildReport.Output;
import io.github.deckwright.report.ShownPath;
import io.github.deckwright.report.SuggestionJson;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a run did, as one JSON object; {@code docs/command-line.md} says what each key means. Keys are added, never changed. */
final class SummaryJson {
    private static final int SCHEMA = 1;

    private final Path directory;
    private final Optional<HashedStream> stream;

    /**
     * Sums up a run.
     *
     * @param directory the working directory, to which paths are relative
     * @param stream what the one output went through, when it is no file
     */
    SummaryJson(Path directory, Optional<HashedStream> stream) {
        this.directory = directory;
        this.stream = stream;
    }

    /** One line, with its end. */
    String of(BuildReport report) throws IOException {
        StringBuilder line = new StringBuilder();
        JsonText json = JsonText.report(line).object();
        json.key("schema").value(SCHEMA);
        json.key("tool").object().key("name").value("deckwright");
        json.key("version").value(Version.number()).end();
        paths(json.key("inputs"), report.documents());
        json.key("outputs").array();
        for (Output output : report.outputs()) {
            output(json, output);
        }
        json.end();
        cards(json.key("cards"), report);
        paths(json.key("leftOut"), report.leftOut());
        SuggestionJson.write(json.key("suggestions"), report.suggestions());
        json.end();
        return line.append('\n').toString();
    }

    private void paths(JsonText json, List<Path> paths) {
        json.array();
        paths.forEach(path -> json.value(ShownPath.of(directory, path)));
        json.end();
    }

    private void output(JsonText json, Output output) throws IOException {
        json.object();
        json.key("path").value(stream.isPresent() ? "-" : ShownPath.of(directory, output.path()));
        json.key("format").value(output.format());
        json.key("sha256")
                .value(stream.isPresent() ? stream.get().passed() : HashedStream.of(directory.resolve(output.path())));
        json.key("bytes").value(output.bytes());
        json.key("cards").value(output.cards());
        json.key("changed").value(output.changed());
        json.end();
    }

    private static void cards(JsonText json, BuildReport report) {
        Counts counts = report.counts();
        json.object().key("total").value(report.cards());
        json.key("unchanged").value(counts.unchanged());
        json.key("changed").value(counts.changed());
        json.key("reworded").value(counts.reworded());
        json.key("new").value(counts.fresh());
        json.key("retired").value(counts.retired());
        json.end();
    }
}
