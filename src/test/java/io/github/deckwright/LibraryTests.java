package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Cards;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs get that use Deckwright as a library. */
class LibraryTests {
    private static final String QUESTIONS = "## What is a stack?\n\nA list.\n\n## What is a queue?\n\nAnother list.\n";

    @TempDir
    Path folder;

    @Test
    void a_text_gives_cards_in_memory() {
        Cards read = Deckwright.cards(QUESTIONS);
        assertThat(read.cards())
                .extracting(card -> card.content().question().text())
                .containsExactly("What is a stack?", "What is a queue?");
        assertThat(read.findings()).isEmpty();
        assertThat(Deckwright.cards(QUESTIONS)).isEqualTo(read);
    }

    @Test
    void nothing_gives_no_cards() {
        assertThat(Deckwright.cards("").cards()).isEmpty();
    }

    @Test
    void deletions_are_written_as_in_jsonl() {
        Cards read = Deckwright.cards("---\ndeckwright:\n  style: cloze\n---\nA stack has {{c1::one}} end.\n");
        assertThat(read.cards()).singleElement().satisfies(card -> {
            assertThat(card.content().kind()).isEqualTo(CardKind.CLOZE);
            assertThat(card.content().question().markdown()).isEqualTo("A stack has {{c1::one}} end.");
            assertThat(card.content().question().html()).contains("{{c1::one}}");
            assertThat(card.content().question().text()).isEqualTo("A stack has {{c1::one}} end.");
        });
    }

    @Test
    void a_text_reaches_no_file() throws IOException {
        Cards read = Deckwright.cards("## What is on the picture?\n\n![Of it](src/test/resources/none.png) A tree.\n\n"
                + "## What is in the file?\n\n![All](pom.xml) A text.\n");
        assertThat(read.cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.content().media()).isEmpty());
        assertThat(read.findings()).extracting(finding -> finding.rule()).containsOnly(Rule.REFUSED_MEDIA);
    }

    @Test
    void a_text_may_allow_its_findings() {
        String unanswered = QUESTIONS + "\n## What is a tree?\n\n## What is a heap?\n\nA tree.\n";
        assertThat(Deckwright.cards(unanswered).findings())
                .extracting(finding -> finding.rule())
                .containsExactly(Rule.UNANSWERED_QUESTION);
        String allowed = unanswered.replace(
                "## What is a tree?", "<!-- deckwright: allow unanswered-question -->\n## What is a tree?");
        assertThat(Deckwright.cards(allowed).findings()).isEmpty();
    }

    @Test
    void a_folder_gives_the_cards_of_its_build_and_stays_as_it_is() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("lists.md"), QUESTIONS);
        assertThat(Deckwright.cards(notes).cards()).hasSize(2);
        assertThat(notes).isDirectoryNotContaining("glob:**.ledger");

        BuildRequest request = BuildRequest.in(folder)
                .source("notes")
                .formats("jsonl")
                .now(Instant.ofEpochSecond(1_764_000_000))
                .build();
        BuildReport report = Deckwright.build(request);
        assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.DONE);

        Files.writeString(notes.resolve("lists.md"), QUESTIONS.replace("a stack?", "a stack, really?"));
        String built = Files.readString(folder.resolve("output/notes.jsonl"));
        assertThat(Deckwright.cards(notes).cards()).hasSize(2).allSatisfy(card -> {
            assertThat(built).contains("\"guid\":\"" + card.guid() + "\"");
            assertThat(built).contains("\"deck\":\"" + card.deck() + "\"");
        });
    }

    @Test
    void a_folder_of_a_vault_named_alone_is_read_with_its_configuration() throws IOException {
        Files.writeString(folder.resolve("deckwright.toml"), "name = \"Course\"\n");
        Files.writeString(folder.resolve("lists.md"), QUESTIONS);
        assertThat(Deckwright.cards(folder).cards())
                .allSatisfy(card -> assertThat(card.deck()).startsWith("Course"));
    }

    @Test
    void what_is_not_there_is_said() {
        assertThatThrownBy(() -> Deckwright.cards(folder.resolve("nowhere.md")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void a_request_without_words_is_that_of_the_command_line() {
        BuildRequest request = BuildRequest.in(folder).build();
        assertThat(request.sources()).isEmpty();
        assertThat(request.target()).isEqualTo(new BuildRequest.Folder(Path.of("output")));
        assertThat(request.formats()).containsExactly("apkg", "csv", "quizlet");
        assertThat(request.withoutLedger() || request.frozen() || request.strict() || request.escapeRawHtml())
                .isFalse();
    }

    @Test
    void a_request_does_not_change_any_more() {
        List<String> sources = new ArrayList<>(List.of("a.md"));
        BuildRequest.Builder builder = BuildRequest.in(folder).sources(sources).formats("csv", "jsonl", "csv");
        BuildRequest request = builder.build();
        sources.add("b.md");
        builder.source("c.md").strict(true).option("csv.dialect", "excel");
        assertThat(request.sources()).containsExactly("a.md");
        assertThat(request.formats()).containsExactly("csv", "jsonl");
        assertThat(request.strict()).isFalse();
        assertThat(request.options()).isEmpty();
        assertThatThrownBy(() -> request.sources().add("d.md")).isInstanceOf(UnsupportedOperationException.class);
    }
}
