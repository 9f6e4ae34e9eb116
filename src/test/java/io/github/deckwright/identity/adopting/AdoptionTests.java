package io.github.deckwright.identity.adopting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.Cards;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.ledger.AdoptedTypes;
import io.github.deckwright.identity.ledger.AwkwardNoteType;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionTests {
    private static final long NOW = 1_700_000_000_000L;

    private static final AdoptedType TYPE = AwkwardNoteType.TYPE;

    private static ForeignNote note(String guid, long id, String question, String answer) {
        return new ForeignNote(
                guid,
                id,
                1_600_000_000L,
                TYPE.name(),
                false,
                "Old::Deck",
                question,
                answer,
                Set.of(guid),
                Optional.of(TYPE),
                false,
                Map.of(2, "kept \"here\"\u001f"));
    }

    private static Adoption adopt(Ledger before, List<Sighting> cards, ForeignNote... notes) {
        return Adoption.of(before, cards, built(before, cards), List.of(notes), Map.of(), NOW);
    }

    private static Identification built(Ledger before, List<Sighting> cards) {
        return Identification.of(before, cards, Coverage.of(before, Set.of("a.md")), NOW);
    }

    private static List<String> pairs(Adoption adoption) {
        return adoption.pairs().stream()
                .map(pair -> pair.card() + " " + pair.note().guid() + " "
                        + pair.evidence().kind())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "t~o0mFjY,B",
                "<<<<<<< ours",
                "=======",
                ">>>>>>> x",
                "a b\"c\\d",
                "project: x",
                "#",
                "-x",
                "\n\r\t\u0001",
                "\u2028\uFEFF\u0085",
                "\uD83D\uDE00",
                "\uD83D",
                "id=7",
                "'`$(x)"
            })
    void any_guid_survives_the_ledger(String guid) {
        Ledger before = Ledger.empty("p", Optional.empty());
        Adoption adoption = adopt(
                before,
                List.of(Cards.basic("a.md", 1, "What is a heap?", "A tree.")),
                note(guid, 5, "What is a heap?", "A tree."));
        String text = LedgerText.of(adoption.ledger());
        assertThat(LedgerReader.check(text)).isEmpty();
        Ledger read = LedgerReader.read(new SourceFile(Path.of("x"), "x"), text);
        assertThat(read.cards()).extracting(LedgerCard::guid).containsExactly(guid);
        assertThat(LedgerText.of(read)).isEqualTo(text);
        assertThat(AdoptedTypes.notes(read).get(guid).kept()).containsExactly(Map.entry(2, "kept \"here\"\u001f"));
    }

    @Test
    void notes_become_cards_by_what_they_say_and_the_rest_is_left() {
        Ledger before = Ledger.empty("p", Optional.empty());
        Adoption adoption = adopt(
                before,
                List.of(
                        Cards.basic(
                                "a.md",
                                1,
                                "What is a heap?",
                                "A tree whose parents are not greater than their children."),
                        Cards.basic(
                                "a.md", 3, "What is a stack?", "What was put in last comes out first, as with plates."),
                        Cards.basic("a.md", 5, "What is a queue?", "First in, first out.")),
                note("one", 11, "What is a stack?", "Last in, first out."),
                note("two", 12, "What is a binary heap?", "A tree whose parents are not greater than their children."),
                note("three", 13, "Where is the library?", "Behind the church."));
        assertThat(pairs(adoption)).containsExactly("0 two SIMILAR", "1 one SAME_QUESTION");
        assertThat(adoption.unmatched()).extracting(ForeignNote::guid).containsExactly("three");
        assertThat(adoption.fresh()).containsExactly(2);
        assertThat(adoption.ledger().cards()).extracting(LedgerCard::guid).containsExactly("one", "two");
        assertThat(adoption.ledger().cards()).extracting(LedgerCard::created).containsExactly(11L, 12L);
        assertThat(adoption.ledger().cards()).allMatch(card -> card.modified() == NOW / 1000);
    }

    @Test
    void the_next_build_gives_adopted_cards_their_guids_and_new_ones_the_note_type() {
        List<Sighting> cards = List.of(
                Cards.basic("a.md", 1, "What is a heap?", "A tree."),
                Cards.basic("a.md", 3, "What is a queue?", "A line."));
        Ledger adopted = adopt(
                        Ledger.empty("p", Optional.empty()), cards, note("x<y", 11, "What is a heap?", "A tree."))
                .ledger();
        Identification built = Identification.of(adopted, cards, Coverage.of(adopted, Set.of("a.md")), NOW + 5000);
        assertThat(built.cards().get(0).guid()).isEqualTo("x<y");
        assertThat(built.cards().get(0).happening()).isEqualTo(Identity.Happening.UNCHANGED);
        assertThat(AdoptedTypes.notes(built.ledger()).keySet())
                .containsExactlyInAnyOrder("x<y", built.cards().get(1).guid());
    }

    @Test
    void new_cards_keep_our_note_type_where_a_project_has_cards_of_it() {
        List<Sighting> first = List.of(Cards.basic("a.md", 1, "What is a queue?", "A line."));
        Ledger ours = Identification.of(
                        Ledger.empty("p", Optional.empty()),
                        first,
                        Coverage.of(Ledger.empty("p", Optional.empty()), Set.of("a.md")),
                        NOW)
                .ledger();
        List<Sighting> both = List.of(first.get(0), Cards.basic("a.md", 3, "What is a heap?", "A tree."));
        Adoption adoption = adopt(ours, both, note("x", 11, "What is a heap?", "A tree."));
        assertThat(adoption.known()).isEqualTo(1);
        assertThat(adoption.ledger().cards()).hasSize(2);
        assertThat(new AdoptedTypes(adoption.ledger()).keysOfNew(false)).isEmpty();
    }

    @Test
    void a_name_in_the_text_counts_whatever_both_say_unless_two_notes_have_it() {
        Sighting card = Cards.basic("a.md", 1, "What is a heap?", "A tree.").with(Optional.of("1600000000001"));
        ForeignNote named = new ForeignNote(
                "g",
                7,
                0,
                "",
                false,
                "D",
                "Something else",
                "entirely",
                Set.of("1600000000001"),
                Optional.empty(),
                false,
                Map.of());
        ForeignNote other = new ForeignNote(
                "h",
                8,
                0,
                "",
                false,
                "D",
                "And another",
                "one",
                Set.of("1600000000001"),
                Optional.empty(),
                false,
                Map.of());
        Ledger before = Ledger.empty("p", Optional.empty());
        assertThat(pairs(adopt(before, List.of(card), named))).containsExactly("0 g ID");
        assertThat(pairs(adopt(before, List.of(card), named, other))).isEmpty();
    }

    @Test
    void a_pinned_pair_counts_before_everything() {
        Ledger before = Ledger.empty("p", Optional.empty());
        List<Sighting> cards = List.of(
                Cards.basic("a.md", 1, "What is a heap?", "A tree."),
                Cards.basic("a.md", 3, "What is a queue?", "A line."));
        Adoption adoption = Adoption.of(
                before,
                cards,
                built(before, cards),
                List.of(note("x", 11, "What is a heap?", "A tree.")),
                Map.of(0, 1),
                NOW);
        assertThat(pairs(adoption)).containsExactly("1 x PINNED");
    }

    @Test
    void adopting_again_changes_nothing_and_other_fields_change_the_notes() {
        List<Sighting> cards = List.of(Cards.basic("a.md", 1, "What is a heap?", "A tree."));
        ForeignNote note = note("x", 11, "What is a heap?", "A tree.");
        Ledger once = adopt(Ledger.empty("p", Optional.empty()), cards, note).ledger();
        Adoption twice = adopt(once, cards, note);
        assertThat(twice.again()).isEqualTo(1);
        assertThat(LedgerText.of(twice.ledger())).isEqualTo(LedgerText.of(once));

        AdoptedType other =
                new AdoptedType(TYPE.noteType(), List.of(FieldPart.ANSWER, FieldPart.QUESTION, FieldPart.KEEP));
        ForeignNote meant = new ForeignNote(
                "x",
                11,
                0,
                other.name(),
                false,
                "D",
                "What is a heap?",
                "A tree.",
                Set.of(),
                Optional.of(other),
                false,
                note.kept());
        Ledger thrice = adopt(once, cards, meant).ledger();
        assertThat(thrice.cards().get(0).modified())
                .isGreaterThan(once.cards().get(0).modified());
        assertThat(AdoptedTypes.in(thrice)).containsExactly(other);
    }

    @Test
    void cloze_numbers_stay_those_of_the_note() {
        Sighting card = Cards.cloze("a.md", 1, "\uFDD01\uFDD1Paris\uFDD3 is in \uFDD02\uFDD1France\uFDD3.");
        ForeignNote note = new ForeignNote(
                "x",
                1,
                0,
                "Cloze",
                true,
                "D",
                "\uFDD02\uFDD1Paris\uFDD3 is in \uFDD01\uFDD1France\uFDD3.",
                "",
                Set.of(),
                Optional.empty(),
                false,
                Map.of());
        Ledger adopted =
                adopt(Ledger.empty("p", Optional.empty()), List.of(card), note).ledger();
        Identification built =
                Identification.of(adopted, List.of(card), Coverage.of(adopted, Set.of("a.md")), NOW + 5000);
        assertThat(built.cards().get(0).clozeNumbers()).isEqualTo(new TreeMap<>(Map.of(1, 2, 2, 1)));
        assertThat(built.cards().get(0).happening()).isEqualTo(Identity.Happening.UNCHANGED);
    }
}
