package io.github.deckwright.identity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.Cards;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.history.LedgerDiff;
import io.github.deckwright.identity.history.RetiredCards;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Guid;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTests {
    private static final long NOW = 1_764_000_000_000L;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Ledger ledger = Ledger.empty("p", Optional.empty());

    @BeforeEach
    void make() {
        file = folder.resolve(Ledger.FILE_NAME);
        List<Sighting> cards = List.of(
                Cards.basic("a.md", 1, "What is one?", "The first number that people count."),
                Cards.basic("a.md", 5, "What is two?", "The number that follows it."));
        ledger = Identification.of(ledger, cards, new Coverage(Set.of("a.md"), Set.of()), NOW)
                .ledger();
    }

    @Test
    void a_ledger_appears_when_it_is_published_and_leaves_nothing_else() throws IOException {
        try (LedgerFile open = open()) {
            assertThat(open.load()).isEmpty();
            open.prepare(ledger);
            assertThat(file).doesNotExist();
            open.publish();
        }
        assertThat(names()).containsExactly(Ledger.FILE_NAME);
        try (LedgerFile open = open()) {
            assertThat(open.load()).contains(ledger);
            assertThat(open.differs(ledger)).isFalse();
        }
    }

    @Test
    void what_is_wrong_is_told_when_the_ledger_is_needed() throws IOException {
        Files.writeString(file, "no ledger");
        try (LedgerFile open = open()) {
            open.loadAhead();
            assertThatThrownBy(open::load).isInstanceOf(UsageException.class);
        }
    }

    @Test
    void closing_without_publishing_leaves_everything_as_it_was() throws IOException {
        try (LedgerFile open = open()) {
            open.prepare(ledger);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void two_builds_on_one_ledger_exclude_each_other() throws IOException {
        try (LedgerFile open = open()) {
            assertThat(open.load()).isEmpty();
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("in use");
        }
        open().close();
    }

    @Test
    void line_ends_of_a_checkout_change_nothing() throws IOException {
        Files.writeString(file, LedgerText.of(ledger).replace("\n", "\r\n"));
        try (LedgerFile open = open()) {
            assertThat(open.load()).contains(ledger);
            assertThat(open.differs(ledger)).isFalse();
        }
    }

    @Test
    void unknown_keys_and_heads_survive() throws IOException {
        String later = LedgerText.of(ledger)
                .replace("project: p", "project: p\nfuture: \"a b\" 1")
                .replaceAll("(?m)^(\\S+ basic .*)$", "$1 z=9");
        Files.writeString(file, later);
        try (LedgerFile open = open()) {
            assertThat(LedgerText.of(open.load().orElseThrow())).isEqualTo(later);
        }
    }

    @Test
    void a_damaged_line_is_named_with_its_number() throws IOException {
        List<String> lines = LedgerText.of(ledger).lines().toList();
        Files.write(
                file,
                List.of(
                        lines.get(0),
                        lines.get(1),
                        lines.get(2),
                        lines.get(3),
                        lines.get(4).substring(0, 40),
                        lines.get(5)));

        assertThatThrownBy(() -> open().load())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("damaged");
        List<Diagnostic> found = new LedgerCare(new LedgerPlace(file), "x").check();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().orElseThrow().line()).isEqualTo(5);
    }

    @Test
    void two_projects_do_not_mix() {
        String text = LedgerText.of(ledger).replace("project: p\n", "project: p\nproject: q\n");

        assertThat(LedgerReader.check(text)).hasSize(1);
        assertThat(LedgerReader.check(text).get(0).message()).contains("two projects");
    }

    @Test
    void joining_gives_a_retired_guid_to_a_card_that_was_taken_for_new() throws IOException {
        Identification next = Identification.of(
                ledger,
                List.of(
                        Cards.basic("a.md", 1, "What is one?", "The first number that people count."),
                        Cards.basic("a.md", 5, "Wholly different", "Nothing of it is left.")),
                new Coverage(Set.of("a.md"), Set.of()),
                NOW + 5000);
        Files.writeString(file, LedgerText.of(next.ledger()));
        String old = Guid.derive("p", false, "what is two", 1);
        String fresh = next.cards().get(1).guid();
        LedgerCare care = new LedgerCare(new LedgerPlace(file), "x");

        assertThatThrownBy(() -> care.join(fresh, old)).isInstanceOf(UsageException.class);
        care.join(old, fresh);

        try (LedgerFile open = open()) {
            Identification after = Identification.of(
                    open.load().orElseThrow(),
                    List.of(Cards.basic("a.md", 5, "Wholly different", "Nothing of it is left.")),
                    new Coverage(Set.of("a.md"), Set.of()),
                    NOW + 9000);
            assertThat(after.cards().get(0).guid()).isEqualTo(old);
            assertThat(after.cards().get(0).modified()).isEqualTo((NOW + 9000) / 1000);
        }
    }

    @Test
    void an_old_and_a_new_state_are_compared_card_by_card() {
        Identification next = Identification.of(
                ledger,
                List.of(
                        Cards.basic("a.md", 1, "What is the number one?", "The first number that people count."),
                        Cards.basic("a.md", 9, "Wholly | different", "Nothing of it is left.")),
                new Coverage(Set.of("a.md"), Set.of()),
                NOW + 5000);
        LedgerDiff diff = LedgerDiff.of(ledger, next.ledger());

        assertThat(diff.entries())
                .extracting(LedgerDiff.Entry::change)
                .containsExactly(LedgerDiff.Change.ADDED, LedgerDiff.Change.REWORDED, LedgerDiff.Change.RETIRED);
        assertThat(diff.notes())
                .extracting(Diagnostic::message)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("~ reworded \"what is one\" -> \"what is the number one\" ")
                        .endsWith(" (a.md)"));
        assertThat(LedgerDiff.of(next.ledger(), next.ledger()).entries()).isEmpty();
        assertThat(new RetiredCards(next.ledger()).search().orElseThrow())
                .contains(Guid.derive("p", false, "what is two", 1));
    }

    private LedgerFile open() throws IOException {
        return LedgerFile.lock(new LedgerPlace(file), "deckwright.ledger");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
