package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.LostLetters;
import io.github.deckwright.support.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost: every letter of a document is on a card, or a finding or {@code explain} names it. */
@Tag("slow")
class CoverageTests {
    private static final SourceFile FILE = new SourceFile(Path.of("a.md"), "a.md");

    @Test
    void every_letter_of_the_examples_is_on_a_card_or_named() throws IOException {
        List<String> lost = new ArrayList<>();
        for (SpecFile spec : SpecFile.all()) {
            for (SpecFile.Example example : spec.examples()) {
                LostLetters.of(example.file(), example.bytes()).forEach(line -> lost.add(example.rule() + ", " + line));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void what_a_style_passes_over_inside_cards_of_the_examples_is_known() throws IOException {
        StringBuilder passed = new StringBuilder();
        for (SpecFile spec : SpecFile.all()) {
            for (SpecFile.Example example : spec.examples()) {
                for (String line : passedOver(example.file(), example.bytes())) {
                    passed.append(example.rule()).append(": ").append(line).append('\n');
                }
            }
        }
        Golden.check("coverage/passed-over.txt", passed.toString());
    }

    /** Longer than examples, and not written for reading: samples, pages of the documentation, the cases of commands as they stand. */
    @ParameterizedTest
    @ValueSource(strings = {"docs", "input", "examples", "src/main/resources", "src/test/resources"})
    void every_letter_of_what_the_repository_holds_is_on_a_card_or_named(String folder) throws IOException {
        assertThat(lost(Path.of(folder), passed -> {})).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "coverage", matches = ".+", disabledReason = "-Dcoverage=FOLDER names documents")
    void every_letter_of_these_documents_is_on_a_card_or_named() throws IOException {
        assertThat(lost(Path.of(System.getProperty("coverage")), System.out::println))
                .isEmpty();
    }

    private static List<String> lost(Path folder, Consumer<String> passedOver) throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .toList()) {
                SourceFile file = new SourceFile(path, String.valueOf(path.getFileName()));
                byte[] bytes = Files.readAllBytes(path);
                LostLetters.of(file, bytes).forEach(line -> lost.add(path + ":" + line));
                passedOver(file, bytes).forEach(line -> passedOver.accept("passed over in " + path + ", " + line));
            }
        }
        return lost;
    }

    @Test
    void a_part_that_is_cut_off_a_line_is_named() {
        String rest = "(07dec5d4-4d79-4a49-9a46-c5f8ac4d2ad0)";
        String document = "# Shop\n\n## What is a bench? " + rest + "\n\nA seat for two.\n";
        assertThat(left(FILE, document.getBytes(StandardCharsets.UTF_8)))
                .extracting(LeftOut::why)
                .containsExactly("this part of it: \"" + rest + "\"");
    }

    private static List<String> passedOver(SourceFile file, byte[] bytes) {
        List<String> lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
        List<String> passed = new ArrayList<>();
        for (LeftOut left : left(file, bytes)) {
            if (left.why().startsWith("inside a card: not a part") || left.why().startsWith("this part")) {
                passed.add(left.firstLine() + "-" + left.lastLine() + " "
                        + lines.get(left.firstLine() - 1).strip());
            }
        }
        return passed;
    }

    private static List<LeftOut> left(SourceFile file, byte[] bytes) {
        return DocumentReader.explain(file, bytes, DocumentSettings.NONE, Neighbours.NONE, found -> {})
                .map(Explanation::left)
                .orElse(List.of());
    }
}
