package io.github.deckwright.build;

import io.github.deckwright.UsageException;
import io.github.deckwright.WholeFile;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.report.Fingerprints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a project knows and lives with, one a line: {@code FINGERPRINT RULE DOCUMENT}. A line stands for one finding; of equal
 * ones there are as many lines. Sorted, so that two branches merge.
 */
final class Baseline {
    /** What it is called beside the ledger. */
    static final String NAME = "deckwright.baseline";

    private static final String HEAD = "deckwright-baseline 1";

    /** Bytes; a hundred thousand findings have less. */
    private static final long LARGEST = 16L << 20;

    private final Path file;
    private final Fingerprints fingerprints;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> learned = new ArrayList<>();

    private Baseline(Path file) {
        this.file = file;
        this.fingerprints =
                new Fingerprints(Path.of("").resolve(file).toAbsolutePath().resolveSibling(""));
    }

    /** One that knows nothing. */
    static Baseline empty(Path file) {
        return new Baseline(file);
    }

    /** Opens a file, which need not be there. */
    static Baseline open(Path file) throws IOException {
        Baseline baseline = new Baseline(file);
        if (Files.isRegularFile(file)) {
            baseline.read();
        }
        return baseline;
    }

    private void read() throws IOException {
        SourceFile shown = new SourceFile(file, String.valueOf(file.getFileName()));
        String remedy = "write it anew with deckwright check --write-baseline";
        if (Files.size(file) > LARGEST) {
            throw new UsageException(new Place(shown, 1, 1), "this baseline is too large", remedy);
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new UsageException(new Place(shown, 1, 1), "this baseline is not UTF-8", remedy);
        }
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
            throw new UsageException(new Place(shown, 1, 1), "this is no baseline that Deckwright reads", remedy);
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.equals("=======")) {
                throw new UsageException(new Place(shown, i + 1, 1), "a merge was not finished here", remedy);
            }
            if (!line.isEmpty()) {
                known.merge(line, 1, Integer::sum);
            }
        }
    }

    Path file() {
        return file;
    }

    /** Whether a finding is known; each line answers for one. */
    boolean takes(Diagnostic finding) {
        if (known.isEmpty()) {
            return false;
        }
        String line = line(finding);
        int left = known.getOrDefault(line, 0);
        known.replace(line, left - 1);
        return left > 0;
    }

    /** Takes a finding for the next baseline. */
    void learn(Diagnostic finding) {
        learned.add(line(finding));
    }

    /**
     * Replaces the file.
     *
     * @param sources whose documents were read: what is known about others stays
     */
    void write(List<Path> sources) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "it is a folder, a device or a pipe and no file; choose another one with --baseline");
        }
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        known.forEach((line, count) -> {
            String[] words = line.split(" ", 3);
            Path document = words.length < 3 ? folder : folder.resolve(words[2]).normalize();
            if (words.length == 3 && sources.stream().noneMatch(document::startsWith)) {
                kept.addAll(Collections.nCopies(count, line));
            }
        });
        List<String> lines = new ArrayList<>(kept);
        lines.addAll(learned);
        Collections.sort(lines);
        lines.add(0, HEAD);
        WholeFile.replace(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String line(Diagnostic finding) {
        String document = fingerprints.document(finding).replaceAll("\\p{Cntrl}", "?");
        return fingerprints.of(finding) + " " + finding.rule().id() + (document.isEmpty() ? "" : " " + document);
    }
}
