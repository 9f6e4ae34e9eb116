package io.github.deckwright.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents to begin with: every case of {@code src/test/resources/spec}, one of each style at least, and the Markdown below the folder
 * that {@code -Dfuzz.seeds} names. A character stands for one byte, so that a mutation may break UTF-8.
 */
final class Seeds {
    private static final Path SPEC = Path.of("src", "test", "resources", "spec");
    private static final Pattern CASE = Pattern.compile("(?m)^(?:file|bytes): .*\n");

    /** Longer documents are used in parts of this many lines: what breaks them needs few lines, and short ones are quick. */
    private static final int LINES = 60;

    private Seeds() {}

    static List<String> all() {
        List<String> seeds = new ArrayList<>();
        try {
            for (Path file : markdown(SPEC)) {
                for (String one : text(file).split("(?m)^===== .*\n", -1)) {
                    seeds.add(CASE.matcher(one.split("(?m)^----- gives", -1)[0]).replaceAll(""));
                }
            }
            String more = System.getProperty("fuzz.seeds", "");
            for (Path file : more.isEmpty() ? List.<Path>of() : markdown(Path.of(more))) {
                seeds.addAll(parts(text(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seeds.removeIf(String::isBlank);
        return List.copyOf(seeds);
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static List<String> parts(String text) {
        List<String> lines = text.lines().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            parts.add(String.join("\n", lines.subList(i, Math.min(i + LINES, lines.size()))) + "\n");
        }
        return parts;
    }
}
