package io.github.deckwright.read.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What would take hours if it took the square of the length. */
@Tag("slow")
@Tag("alone")
class QuizSpeedTests {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void reads_ten_thousand_hidden_answers() {
        assertThat(cards("### What?\n\n- A: x\n- B: y\n\n<details><summary>Answer</summary>\n\nB\n\n</details>\n\n"
                        .repeat(10_000)))
                .isEqualTo(10_000);
    }

    @Test
    void reads_twenty_thousand_headings_with_lists() {
        assertThat(cards("## Install\n\n- x\n- y\n\n".repeat(20_000))).isZero();
    }

    @Test
    void reads_twenty_thousand_lists_that_go_on_below_code() {
        assertThat(cards("- [ ] A\n\n```\nx\n```\n\n".repeat(20_000))).isZero();
    }

    @Test
    void reads_twenty_thousand_keys_below_equal_titles() {
        String questions = "## What?\n\n- A. x\n- B. y\n\n".repeat(20_000);
        assertThat(cards(questions + "## What?\n\n1. B\n2. A\n\n".repeat(20_000)))
                .isNotNegative();
    }

    @Test
    void reads_twenty_thousand_items_of_a_list_with_boxes_in_each() {
        assertThat(cards("# Things\n\n" + "- Thing to be done\n  - [ ] one\n  - [x] two\n".repeat(20_000)))
                .isZero();
    }

    private static int cards(String text) {
        Path path = Path.of("many.md");
        Optional<Document> document = assertTimeoutPreemptively(
                LIMIT,
                () -> DocumentReader.read(
                        new SourceFile(path, "many.md"),
                        text.getBytes(StandardCharsets.UTF_8),
                        DocumentSettings.NONE,
                        finding -> {}));
        return document.orElseThrow().cards().size();
    }
}
