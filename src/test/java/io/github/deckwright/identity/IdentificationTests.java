package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Guid;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTests {
    private static final SourceFile FILE = new SourceFile(Path.of("x"), "x");
    private static final long NOW = 1_764_000_000_000L;
    private static final String LONG =
            "It is a service that builds, trains and deploys models of any size in the cloud.";

    private final Sighting first = Cards.basic("a.md", 3, "What is A?", "A is the first letter of the alphabet.");
    private final Sighting second = Cards.basic("a.md", 7, "What is B?", LONG);

    @Test
    void a_new_card_gets_the_derived_guid_and_a_time_of_its_own() {
        Identification found = build(Ledger.empty("p", Optional.empty()), NOW, first, second);

        assertThat(found.cards())
                .extracting(Identity::guid)
                .containsExactly(Guid.derive("p", false, "what is a", 1), Guid.derive("p", false, "what is b", 1));
        assertThat(found.cards()).extracting(Identity::created).containsExactly(NOW - 1, NOW);
        assertThat(found.cards()).extracting(Identity::modified).containsOnly(NOW / 1000);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999, 1000, 2500})
    void cards_begin_at_1_whatever_the_clock_says(long now) {
        List<Sighting> cards = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            cards.add(Cards.basic("a.md", i, "What is " + i + "?", "It is " + i + "."));
        }
        Identification found = identify(Ledger.empty("p", Optional.empty()), now, cards);

        assertThat(found.cards())
                .extracting(Identity::created)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(found.cards()).extracting(Identity::created).allMatch(created -> created > 0);
        assertThat(LedgerReader.read(FILE, LedgerText.of(found.ledger()))).isEqualTo(found.ledger());
        cards.add(Cards.basic("a.md", 9000, "What is new?", "This."));
        Identification next = identify(found.ledger(), now, cards);
        assertThat(next.cards())
                .extracting(Identity::created)
                .doesNotHaveDuplicates()
                .allMatch(created -> created > 0);
    }

    @Test
    void nothing_changes_in_a_second_build() {
        Identification before = build(Ledger.empty("p", Optional.empty()), NOW, first, second);
        Identification after = build(before.ledger(), NOW + 5_000_000, first, second);

        assertThat(LedgerText.of(after.ledger())).isEqualTo(LedgerText.of(before.ledger()));
        assertThat(after.cards()).extracting(Identity::happening).containsOnly(Happening.UNCHANGED);
    }

    @Test
    void the_order_of_documents_does_not_matter() {
        List<Sighting> cards = new ArrayList<>(List.of(
                first,
                second,
                Cards.basic("b.md", 1, "What is A?", "Another."),
                Cards.basic("0.md", 1, "What is A?", "Third.")));
        Ledger ledger =
                identify(Ledger.empty("p", Optional.empty()), NOW, cards).ledger();
        Collections.reverse(cards);
        Ledger reversed =
                identify(Ledger.empty("p", Optional.empty()), NOW, cards).ledger();

        assertThat(LedgerText.of(reversed)).isEqualTo(LedgerText.of(ledger));
    }

    @Test
    void a_changed_answer_keeps_guid_and_creation_and_is_modified_later() {
        Identification before = build(Ledger.empty("p", Optional.empty()), NOW, first);
        Identification after = build(before.ledger(), NOW, Cards.basic("a.md", 3, "What is A?", "A letter."));

        Identity card = after.cards().get(0);
        assertThat(card.guid()).isEqualTo(before.cards().get(0).guid());
        assertThat(card.created()).isEqualTo(NOW);
        assertThat(card.modified()).isEqualTo(NOW / 1000 + 1);
        assertThat(card.happening()).isEqualTo(Happening.CHANGED);
    }

    @Test
    void a_card_that_comes_back_has_its_guid() {
        Identification one = build(Ledger.empty("p", Optional.empty()), NOW, first, second);
        Identification two = build(one.ledger(), NOW + 1000, second);
        Identification three = build(two.ledger(), NOW + 2000, first, second);

        assertThat(two.retired()).isEqualTo(1);
        assertThat(three.cards())
                .isEqualTo(build(one.ledger(), NOW + 9000, first, second).cards());
        assertThat(LedgerText.of(three.ledger())).isEqualTo(LedgerText.of(one.ledger()));
    }

    @Test
    void a_build_of_one_document_leaves_the_others_alone() {
        Sighting other = Cards.basic("b.md", 1, "What is A?", "In another document.");
        Identification all = build(Ledger.empty("p", Optional.empty()), NOW, first, second, other);
        Identification part =
                Identification.of(all.ledger(), List.of(other), new Coverage(Set.of("b.md"), Set.of()), NOW + 1000);

        assertThat(part.cards().get(0).guid()).isEqualTo(all.cards().get(2).guid());
        assertThat(part.retired()).isZero();
        assertThat(LedgerText.of(part.ledger())).isEqualTo(LedgerText.of(all.ledger()));
    }

    @Test
    void an_id_in_the_source_identifies_whatever_the_text_says() {
        Identification before =
                build(Ledger.empty("p", Optional.empty()), NOW, Cards.withId("a.md", 1, "What is A?", "Alpha.", "x"));
        Identification after =
                build(before.ledger(), NOW, Cards.withId("z.md", 9, "Entirely different", "Omega.", "x"));

        assertThat(after.cards().get(0).guid()).isEqualTo(before.cards().get(0).guid());
        assertThat(after.cards().get(0).happening()).isEqualTo(Happening.REWORDED);
    }

    @Test
    void a_renamed_document_hands_down_its_deck() {
        Identification before = build(Ledger.empty("p", Optional.empty()), NOW, first, second);
        Ledger ledger = before.ledger().withDecks(Map.of("a.md", "Root::Letters"));
        Identification after = build(
                ledger,
                NOW,
                Cards.basic("b.md", 3, "What is A?", "A is the first letter of the alphabet."),
                Cards.basic("b.md", 7, "What is B?", LONG));

        assertThat(after.inheritedDecks()).containsExactly(Map.entry("b.md", "Root::Letters"));
        assertThat(after.ledger().decks()).containsExactly(Map.entry("b.md", "Root::Letters"));
        assertThat(after.cards())
                .extracting(Identity::guid)
                .containsExactlyElementsOf(
                        before.cards().stream().map(Identity::guid).toList());
    }

    @Test
    void a_ledger_reads_back_as_written() {
        Ledger ledger = build(
                        Ledger.empty("a \"b\": c\n", Optional.of("Root")),
                        NOW,
                        first,
                        Cards.withId("ü/ö 😀.md", 2, "Wie geht das? ".repeat(20), "So.", "a b"),
                        Cards.cloze(
                                "c.md",
                                1,
                                "The capital of \uFDD01\uFDD1France\uFDD2hint\uFDD3 is \uFDD02\uFDD1Paris\uFDD3"))
                .ledger();
        String text = LedgerText.of(ledger);

        assertThat(LedgerReader.read(FILE, text)).isEqualTo(ledger);
        assertThat(LedgerText.of(LedgerReader.read(FILE, text))).isEqualTo(text);
    }

    private static Identification build(Ledger ledger, long now, Sighting... cards) {
        return identify(ledger, now, List.of(cards));
    }

    private static Identification identify(Ledger ledger, long now, List<Sighting> cards) {
        Set<String> read = cards.stream().map(Sighting::document).collect(Collectors.toSet());
        return Identification.of(ledger, cards, Coverage.of(ledger, read), now);
    }
}
