package io.github.deckwright.cli;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildReport.Output;
import io.github.deckwright.report.ShownPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Tells later steps of a GitHub workflow what a build did, as their runner wants it: lines appended to the file that {@code GITHUB_OUTPUT}
 * names.
 */
final class GithubOutput {
    static final String VARIABLE = "GITHUB_OUTPUT";

    private GithubOutput() {}

    /** Appends {@code changed}, {@code cards} and {@code files}, when the runner asks for it. */
    static void append(Terminal terminal, BuildReport report) throws IOException {
        String file = terminal.environment().getOrDefault(VARIABLE, "");
        if (file.isEmpty()) {
            return;
        }
        StringBuilder files = new StringBuilder();
        for (Output output : report.outputs()) {
            files.append(ShownPath.of(terminal.directory(), output.path())).append('\n');
        }
        boolean changed = report.outputs().stream().anyMatch(Output::changed);
        String end = delimiter(files.toString());
        String text =
                "changed=" + changed + "\ncards=" + report.cards() + "\nfiles<<" + end + "\n" + files + end + "\n";
        try {
            Files.write(
                    terminal.directory().resolve(PathOption.of(VARIABLE, file)),
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            FileSystemException problem =
                    new FileSystemException(file, null, VARIABLE + " names this file, and it cannot be written");
            problem.initCause(e);
            throw problem;
        }
    }

    /** A line that does not occur in a text, whoever wrote it: to forge it one would have to know the digest before its text. */
    private static String delimiter(String text) throws IOException {
        try (HashedStream sha = new HashedStream(OutputStream.nullOutputStream())) {
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(sha);
            return "deckwright-" + sha.passed();
        }
    }
}
