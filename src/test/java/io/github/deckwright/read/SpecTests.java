package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.support.SpecFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the documents of every {@link SpecFile} and compares the cards, as {@link CardText} prints them, with those written below them.
 *
 * <p>With {@code -Dgolden=accept} the cards are rewritten; the diff is then what is reviewed.
 */
class SpecTests {
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> reads_as_specified() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (SpecFile file : SpecFile.all()) {
            tests.addAll(tests(file));
        }
        return tests.stream();
    }

    private static List<DynamicTest> tests(SpecFile file) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (SpecFile.Example example : file.examples()) {
            String actual = read(example);
            read.add(actual);
            tests.add(DynamicTest.dynamicTest(
                    file.path().getFileName() + ": " + example.rule(),
                    () -> assertThat(actual.strip())
                            .as(example.rule())
                            .isEqualTo(
                                    ACCEPT ? actual.strip() : example.expected().strip())));
        }
        if (ACCEPT) {
            file.accept(read);
        }
        return tests;
    }

    private static String read(SpecFile.Example example) {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Document> document =
                DocumentReader.read(example.file(), example.bytes(), DocumentSettings.NONE, findings::add);
        return CardText.of(document, findings);
    }
}
