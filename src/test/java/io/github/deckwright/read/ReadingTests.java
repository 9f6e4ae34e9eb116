package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTests {
    private static final String FAQ = "# FAQ\n\n## What is it?\n\nA tool.\n\n## Does it work?\n\nYes.\n";
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void a_folder_of_files_called_like_questions_is_a_set_of_questions(@TempDir Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : List.of("What is A", "How is B", "Why is C", "Explain D", "E keyword", "README")) {
            files.add(new SourceFile(Files.createFile(folder.resolve(name + ".md")), "topic/" + name + ".md"));
        }
        byte[] text = "# Topic\n\nIt is so.\n\n## Links\n\nnone\n".getBytes(StandardCharsets.UTF_8);
        List<String> questions = new ArrayList<>();
        for (SourceFile file : files) {
            DocumentReader.read(file, text, DocumentSettings.NONE, Neighbours.onDisk(below -> folder), findings::add)
                    .ifPresent(document -> document.cards()
                            .forEach(card -> questions.add(card.question().markdown())));
        }
        assertThat(questions).containsExactly("What is A", "How is B", "Why is C", "Explain D", "E keyword");
    }

    @Test
    void line_ends_and_a_byte_order_mark_change_nothing() {
        List<Card> plain = cards(FAQ.getBytes(StandardCharsets.UTF_8));
        assertThat(plain).hasSize(2);
        for (String other : List.of(FAQ.replace("\n", "\r\n"), FAQ.replace("\n", "\r"), "\uFEFF" + FAQ, FAQ.strip())) {
            assertThat(cards(other.getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error_with_a_place() {
        byte[] bytes = "a\r\nb\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes)).isEmpty();
        assertThat(findings.get(0).rule()).isEqualTo(Rule.NOT_UTF_8);
        assertThat(findings.get(0).message()).contains("byte 8 (0xE9)").contains("Windows-1252");
        assertThat(findings.get(0).place().orElseThrow().line()).isEqualTo(3);
        assertThat(findings.get(0).place().orElseThrow().column()).isEqualTo(4);
    }

    @Test
    void a_nul_is_a_warning_with_a_place() {
        assertThat(cards(FAQ.replace("tool", "to\0ol").getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
        assertThat(findings.get(0).rule()).isEqualTo(Rule.FORBIDDEN_CHARACTER);
        assertThat(findings.get(0).place().orElseThrow().line()).isEqualTo(5);
    }

    @Test
    void neither_the_name_of_a_file_nor_a_key_forges_a_deletion() {
        String forged = "What is \uFDD0a\uFDD1b\uFDD3?";
        SourceFile file = new SourceFile(Path.of(forged + ".md"), forged + ".md");
        assertThat(file.name()).isEqualTo("What is \uFFFDa\uFFFDb\uFFFD?.md");
        byte[] text = "---\ndeckwright: {style: file}\n---\n\nIt is so.\n".getBytes(StandardCharsets.UTF_8);
        List<Card> cards = DocumentReader.read(file, text, DocumentSettings.NONE, findings::add)
                .map(Document::cards)
                .orElse(List.of());
        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).question().markdown()).doesNotContain("\uFDD0", "\uFDD1", "\uFDD3");
    }

    @Test
    void whatever_goes_wrong_is_an_error_that_names_the_document() {
        for (Throwable bug : List.of(
                new IllegalStateException(), new StackOverflowError(), new AssertionError(), new LinkageError())) {
            findings.clear();
            assertThat(failing(bug)).isEmpty();
            assertThat(findings).extracting(Diagnostic::rule).containsExactly(Rule.BUG);
            assertThat(findings.get(0).place().orElseThrow().file().name()).isEqualTo("faq.md");
        }
        assertThatThrownBy(() -> failing(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);
    }

    private Optional<Object> failing(Throwable bug) {
        return Reading.of(
                new SourceFile(Path.of("faq.md"), "faq.md"),
                FAQ.getBytes(StandardCharsets.UTF_8),
                DocumentSettings.NONE,
                Neighbours.NONE,
                findings::add,
                reading -> {
                    ReadingTests.<RuntimeException>fail(bug);
                    return "";
                });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable bug) throws T {
        throw (T) bug;
    }

    private List<Card> cards(byte[] bytes) {
        return read(bytes).map(Document::cards).orElse(List.of());
    }

    private Optional<Document> read(byte[] bytes) {
        return DocumentReader.read(
                new SourceFile(Path.of("faq.md"), "faq.md"), bytes, DocumentSettings.NONE, findings::add);
    }
}
