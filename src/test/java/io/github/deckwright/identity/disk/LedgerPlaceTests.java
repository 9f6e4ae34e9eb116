package io.github.deckwright.identity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerDocument;
import io.github.deckwright.identity.ledger.LedgerText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerPlaceTests {
    @TempDir
    private Path top;

    @Test
    void inside_a_repository_the_nearest_ledger_upwards_counts() throws IOException {
        Files.createDirectories(top.resolve("repo/.git"));
        Path source = folder("repo/docs/quiz");
        Path ledger = touch("repo/deckwright.ledger");
        touch("deckwright.ledger");

        assertThat(find(source)).isEqualTo(ledger);
        assertThat(find(touch("repo/docs/quiz/a.md"))).isEqualTo(ledger);
    }

    @Test
    void outside_a_repository_the_nearest_ledger_counts_that_has_to_do_with_the_source() throws IOException {
        Path source = folder("docs/quiz");
        Path document = touch("docs/quiz/a.md");
        Path ledger = touch("docs/deckwright.ledger");
        touch("deckwright.ledger");
        Files.writeString(ledger, LedgerText.VERSION + "\nproject: p\ndocument: abc quiz/b.md B\n");
        assertThat(find(source)).isEqualTo(ledger);
        assertThat(find(document)).as("beside one that it records").isEqualTo(ledger);

        Files.writeString(ledger, LedgerText.VERSION + "\nproject: p\ndocument: abc other/b.md B\n");
        assertThat(find(source)).isEqualTo(source.resolve(Ledger.FILE_NAME));
        assertThat(find(document)).isEqualTo(source.resolve(Ledger.FILE_NAME));

        Files.createDirectory(top.resolve("docs/.obsidian"));
        assertThat(find(document)).as("in a vault").isEqualTo(ledger);
        Files.delete(top.resolve("docs/.obsidian"));
        touch("docs/deckwright.toml");
        assertThat(find(document)).as("in a project").isEqualTo(ledger);
    }

    @Test
    void a_command_finds_the_only_ledger_below() throws IOException {
        Path ledger = touch("docs/quiz/deckwright.ledger");
        assertThat(LedgerPlace.near(top, top.resolve("input")).file()).isEqualTo(ledger);
        touch("other/deckwright.ledger");
        assertThatThrownBy(() -> LedgerPlace.near(top, top.resolve("input")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("docs/quiz/deckwright.ledger and ")
                .hasMessageContaining("say which one with --ledger");
    }

    @Test
    void outside_a_repository_only_the_folder_itself_counts() throws IOException {
        Path source = folder("docs/quiz");
        touch("docs/deckwright.ledger");

        assertThat(find(source)).isEqualTo(source.resolve(Ledger.FILE_NAME));
    }

    @Test
    void the_first_ledger_comes_beside_the_configuration_or_in_the_common_folder() throws IOException {
        Files.createDirectories(top.resolve(".git"));
        Path a = folder("docs/a");
        Path b = folder("docs/b/c");
        assertThat(find(a, b)).isEqualTo(top.resolve("docs/deckwright.ledger"));

        touch("deckwright.toml");
        assertThat(find(a, b)).isEqualTo(top.resolve("deckwright.ledger"));
        assertThat(find(a)).isEqualTo(top.resolve("deckwright.ledger"));
    }

    @Test
    void two_ledgers_are_refused_and_named() throws IOException {
        Path a = folder("a");
        Path b = folder("b");
        touch("a/deckwright.ledger");
        touch("b/deckwright.ledger");

        assertThatThrownBy(() -> find(a, b))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(a.toString())
                .hasMessageContaining(b.toString());
    }

    @Test
    void a_ledger_below_a_source_is_refused() throws IOException {
        Path docs = folder("docs");
        touch("docs/deckwright.ledger");
        Path inner = touch("docs/other/project/deckwright.ledger");

        assertThatThrownBy(() -> find(docs)).isInstanceOf(UsageException.class).hasMessageContaining(inner.toString());
    }

    @Test
    void a_document_that_is_gone_is_covered_and_one_that_is_only_left_out_is_not() throws IOException {
        LedgerPlace place = new LedgerPlace(top.resolve(Ledger.FILE_NAME));
        touch("docs/read.md");
        touch("docs/left-out.md");
        Ledger ledger = recording("docs/read.md", "docs/left-out.md", "docs/gone.md", "elsewhere/gone.md");

        Coverage coverage = place.coverage(ledger, List.of(top.resolve("docs")), Set.of("docs/read.md"));

        assertThat(coverage.vanished()).containsExactly("docs/gone.md");
        assertThat(place.name(top.resolve("docs/read.md"))).isEqualTo("docs/read.md");
    }

    @Test
    void a_document_renamed_in_the_case_of_a_letter_has_vanished_though_its_name_still_leads_to_it()
            throws IOException {
        LedgerPlace place = new LedgerPlace(top.resolve(Ledger.FILE_NAME));
        Path renamed = touch("docs/Read.md");
        // where case counts, a second link stands for what another system does
        if (!Files.exists(top.resolve("docs/read.md"))) {
            Files.createLink(top.resolve("docs/read.md"), renamed);
        }
        Ledger ledger = recording("docs/read.md");

        assertThat(place.coverage(ledger, List.of(top.resolve("docs")), Set.of("docs/Read.md"))
                        .vanished())
                .containsExactly("docs/read.md");
    }

    @Test
    void a_document_outside_the_sources_that_is_gone_may_have_moved_into_them() throws IOException {
        LedgerPlace place = new LedgerPlace(top.resolve(Ledger.FILE_NAME));
        touch("new.md");
        Ledger ledger = recording("old.md");

        Coverage coverage = place.coverage(ledger, List.of(top.resolve("new.md")), Set.of("new.md"));

        assertThat(coverage.elsewhere()).containsExactly("old.md");
        assertThat(coverage.matches("old.md")).isTrue();
        assertThat(coverage.covers("old.md")).isFalse();
    }

    private static Ledger recording(String... paths) {
        TreeMap<String, LedgerDocument> documents = new TreeMap<>();
        for (String path : paths) {
            documents.put(path, new LedgerDocument(path, "D", ""));
        }
        return new Ledger("p", Optional.empty(), List.of(), documents, List.of());
    }

    private static Path find(Path... sources) throws IOException {
        return LedgerPlace.find(List.of(sources), Optional.empty()).file();
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(top.resolve(path));
    }

    private Path touch(String path) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
