package io.github.deckwright.report;

import io.github.deckwright.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lines that findings are about, read again from disk; one document at a time is kept. */
final class ReportedLines {
    /** Bytes: no document that is read is larger. */
    private static final long LARGEST = 16L << 20;

    private Optional<Path> file = Optional.empty();
    private List<String> lines = List.of();

    /** The line of a place without its end; empty when it cannot be had, as of standard input. */
    Optional<String> line(Place place) {
        Path path = place.file().path();
        if (!file.equals(Optional.of(path))) {
            file = Optional.of(path);
            lines = read(path);
        }
        int index = place.line() - 1;
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private static List<String> read(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|[\r\n]", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
