package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Sha256;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What a finding is recognised by in a later run: its rule, its document and the text of its line, not the number of the line, so that
 * edits elsewhere change nothing. Not safe for threads.
 */
public final class Fingerprints {
    /** Bytes of the digest: 96 bits, as no project has findings enough for two to meet by chance. */
    private static final int LENGTH = 12;

    private final Path root;
    private final ReportedLines lines = new ReportedLines();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param root the folder that documents are named from */
    public Fingerprints(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The document of a finding, seen from the root; empty when it has none. */
    public String document(Diagnostic finding) {
        return finding.place()
                .map(place -> root.relativize(
                                place.file().path().toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/'))
                .orElse("");
    }

    /** In hexadecimal digits. Findings of one rule in equal lines have the same; {@link #unique} tells them apart. */
    public String of(Diagnostic finding) {
        String text = finding.place()
                .filter(place -> place.line() > 0)
                .flatMap(this::words)
                .orElseGet(() -> words(finding.message().replaceAll("\\d++", "")));
        return digest(finding.rule().id() + "\0" + document(finding) + "\0" + text);
    }

    /** The same with the number of the finding among equal ones, in their order. */
    public String unique(Diagnostic finding) {
        String fingerprint = of(finding);
        int number = seen.merge(fingerprint, 1, Integer::sum);
        return number == 1 ? fingerprint : digest(fingerprint + "\0" + number);
    }

    private Optional<String> words(Place place) {
        return lines.line(place).map(Fingerprints::words);
    }

    /** A text without the marks and the number at its start, which change when a question is put in above. */
    private static String words(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        String words = start == line.length() ? line : line.substring(start);
        return words.strip().replaceAll("\\s++", " ");
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, LENGTH);
    }
}
