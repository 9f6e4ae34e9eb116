package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No document makes reading slower than its length. The limits are generous: what grows with the square takes minutes here. */
@Tag("slow")
@Tag("alone")
class LargeDocumentTests {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void twenty_thousand_headings_are_read_in_time() {
        assertThat(read("# FAQ\n\n" + "## What is it?\n\nIt.\n\n".repeat(20_000)))
                .hasSize(20_000);
    }

    @Test
    void headings_with_many_labels_below_are_read_in_time() {
        StringBuilder labels = new StringBuilder("# Notes\n\n");
        for (int i = 0; i < 10_000; i++) {
            String word = "Lab" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            labels.append("## Part ").append(word).append("\n\n**").append(word).append(":** text\n\n");
        }
        read(labels.toString());
        read("## Part\n\n" + "**Note:** text\n\n".repeat(10_000) + "## Part\n\ntext\n\n## Part\n\ntext\n");
    }

    @Test
    void ten_thousand_details_are_read_in_time() {
        String details = "<details><summary>What is it?</summary>\n\nIt.\n</details>\n\n";
        assertThat(read(details.repeat(10_000))).hasSize(10_000);
        assertThat(read("<details><summary>What is it?</summary>\n\nIt.\n\n".repeat(10_000)))
                .hasSizeGreaterThan(5_000);
    }

    @Test
    void ten_thousand_nested_wrappers_are_read_in_time() {
        read("<details>".repeat(10_000) + "\n\ntext\n");
        read("<details>\n".repeat(10_000) + "\n## What?\n\ntext\n" + "</details>\n".repeat(10_000));
        read("<div><b>".repeat(10_000) + "\n\n## What?\n\ntext\n" + "</b></div>".repeat(10_000));
        read("> ".repeat(10_000) + "text\n");
        read("- ".repeat(10_000) + "text\n");
    }

    @Test
    void ten_thousand_options_are_read_in_time() {
        assertThat(read("# Which?\n\n" + "- A) x\n".repeat(10_000))).isEmpty();
        assertThat(read("### What?\n\n- [ ] x\n- [x] y\n\n".repeat(10_000))).hasSize(10_000);
        assertThat(read("### What?\n\nA. x\nB. y\n\nAnswer: B\n\n".repeat(10_000)))
                .hasSize(10_000);
        assertThat(read("### What?\n\n- A. x\n- B. y ✅\n\n".repeat(10_000))).hasSize(10_000);
    }

    @Test
    void ten_thousand_pairs_of_lines_are_read_in_time() {
        assertThat(read("Q: a\nA: b\n".repeat(10_000))).hasSize(10_000);
        assertThat(read("**Q:** a\n\n**A:** b\n\n".repeat(10_000))).hasSize(10_000);
        assertThat(read("a :: b\n".repeat(10_000))).hasSize(10_000);
    }

    @Test
    void ten_thousand_cards_below_long_settings_are_read_in_time() {
        String sides = "## Front\n\na\n\n## Back\n\nb\n\n";
        assertThat(read("text\n\n".repeat(20_000) + sides.repeat(10_000))).hasSize(10_000);
        assertThat(read("# Note\n\n" + "text\n".repeat(20_000) + "\n" + sides.repeat(10_000)))
                .hasSize(10_000);
    }

    @Test
    void blank_lines_in_quizzes_are_read_in_time() {
        assertThat(read("<quiz>\nWhat?\n\n- [x] a\n" + "\n".repeat(100_000) + "    more\n- [ ] b\n</quiz>\n"))
                .hasSize(1);
    }

    @Test
    void a_thousand_nested_directives_are_read_in_time() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            nested.append(" ".repeat(i)).append(".. note:: x\n");
        }
        read(nested + "\n".repeat(200_000) + " ".repeat(1_001) + "x\n");
    }

    @Test
    void ten_thousand_callouts_are_read_in_time() {
        assertThat(read("> [!question]- What is it?\n> It.\n\n".repeat(10_000))).hasSize(10_000);
        assertThat(read("??? question \"What is it?\"\n    It.\n\n".repeat(10_000)))
                .hasSize(10_000);
    }

    @Test
    void ten_thousand_documents_in_one_folder_are_read_in_time(@TempDir Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = "what-is-" + i + ".md";
            files.add(new SourceFile(Files.createFile(folder.resolve(name)), name));
        }
        Neighbours neighbours = Neighbours.onDisk(below -> folder);
        List<Card> cards = new ArrayList<>();
        assertTimeout(LIMIT, () -> {
            for (SourceFile file : files) {
                DocumentReader.read(
                                file,
                                "It.\n".getBytes(StandardCharsets.UTF_8),
                                DocumentSettings.NONE,
                                neighbours,
                                finding -> {})
                        .map(Document::cards)
                        .ifPresent(cards::addAll);
            }
        });
        assertThat(cards).hasSize(10_000);
    }

    @Test
    void hostile_lines_are_read_in_time() {
        read("# " + "x <!--".repeat(100_000) + "\n");
        read("# " + "`a``b".repeat(50_000) + "\n");
        read("# " + "*".repeat(50_000) + "x" + "*".repeat(50_000) + "\n");
        read("<a ".repeat(50_000) + "\n");
        read("&nbsp;".repeat(50_000) + "\n");
        String course = "<!--\nauthor: Somebody\nversion: 0.0.1\n-->\n\n[[Paris]]\n\n";
        read(course + "Say " + "[[".repeat(60_000) + "word]] here.\n");
        assertThat(read(course + "Say " + "[[word]] ".repeat(50_000) + "here.\n"))
                .hasSize(1);
    }

    private static List<Card> read(String text) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        assertTimeout(
                LIMIT,
                () -> DocumentReader.read(
                                new SourceFile(Path.of("large.md"), "large.md"),
                                text.getBytes(StandardCharsets.UTF_8),
                                DocumentSettings.NONE,
                                findings::add)
                        .map(Document::cards)
                        .ifPresent(cards::addAll));
        return cards;
    }
}
