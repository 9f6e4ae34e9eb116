package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the small documents in {@code src/test/resources/spec}, but for those in {@code render}, and compares the cards with those
 * written below them. A case is
 *
 * <pre>
 * ===== rule in words
 * file: path/of/the document.md        (may be absent)
 * bytes: bom crlf                      (may be absent: a byte order mark, line ends of crlf or cr)
 * the document
 * ----- gives
 * the cards, as {@link CardText} prints them
 * </pre>
 *
 * <p>With {@code -Dgolden=accept} the cards are rewritten; the diff is then what is reviewed.
 */
class SpecTests {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spec");
    private static final Path STYLES = FOLDER.resolve("style");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));
    private static final String START = "===== ";
    private static final String GIVES = "----- gives";
    private static final String FILE = "file: ";
    private static final String BYTES = "bytes: ";

    @TestFactory
    Stream<DynamicTest> reads_as_specified() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : List.of(FOLDER, STYLES)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    tests.addAll(tests(file));
                }
            }
        }
        return tests.stream();
    }

    private static List<DynamicTest> tests(Path file) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String all = Files.readString(file);
        StringBuilder rewritten = new StringBuilder(all.substring(0, Math.max(0, all.indexOf(START))));
        for (String one : all.substring(rewritten.length()).split("(?m)^" + START, -1)) {
            if (one.isBlank()) {
                continue;
            }
            String rule = one.substring(0, one.indexOf('\n'));
            int gives = one.indexOf("\n" + GIVES);
            String body = one.substring(rule.length() + 1, gives < 0 ? one.length() : gives + 1);
            String expected = gives < 0 ? "" : one.substring(one.indexOf('\n', gives + 1) + 1);
            String actual = read(file, body);
            rewritten.append(START).append(rule).append('\n').append(body);
            rewritten.append(GIVES).append('\n').append(actual).append('\n');
            tests.add(DynamicTest.dynamicTest(
                    file.getFileName() + ": " + rule,
                    () -> assertThat(actual.strip()).as(rule).isEqualTo(ACCEPT ? actual.strip() : expected.strip())));
        }
        if (ACCEPT) {
            Files.writeString(file, rewritten.toString().stripTrailing() + "\n");
        }
        return tests;
    }

    private static String read(Path spec, String body) {
        String name = spec.getFileName().toString();
        String text = body;
        if (text.startsWith(FILE)) {
            name = text.substring(FILE.length(), text.indexOf('\n')).strip();
            text = text.substring(text.indexOf('\n') + 1);
        }
        if (text.startsWith(BYTES)) {
            String form = text.substring(BYTES.length(), text.indexOf('\n'));
            text = text.substring(text.indexOf('\n') + 1);
            text = form.contains("crlf") ? text.replace("\n", "\r\n") : text;
            text = form.endsWith("cr") ? text.replace('\n', '\r') : text;
            text = form.contains("bom") ? '\uFEFF' + text : text;
        }
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Document> document = DocumentReader.read(
                new SourceFile(Path.of(name), name),
                text.getBytes(StandardCharsets.UTF_8),
                DocumentSettings.NONE,
                findings::add);
        return CardText.of(document, findings);
    }
}
