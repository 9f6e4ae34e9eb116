package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Edits one by one: what happens to the histories, and what the author is told. */
class FindingsTests {
    private static final long NOW = 1_764_000_000_000L;
    private static final String PROPS =
            "Props are inputs of a component, passed by its parent; a component never changes them.";
    private static final String STATE =
            "State is data that a component owns; changing it makes React render the component again.";
    private static final String HOOKS =
            "Hooks let function components use state, effects and context without writing a class at all.";

    private Ledger ledger = Ledger.empty("p", Optional.empty());
    private Identification found = build();

    @Test
    void two_cards_of_one_id_are_an_error_that_names_both_places() {
        build(
                Cards.withId("a.md", 3, "What are props?", PROPS, "x"),
                Cards.withId("b.md", 9, "What is state?", STATE, "x"));

        Diagnostic finding = found.diagnostics().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("a.md:3");
        assertThat(finding.place().orElseThrow().line()).isEqualTo(9);
        assertThat(guids()).doesNotHaveDuplicates();
    }

    @Test
    void a_reworded_question_keeps_its_history_and_tells_the_evidence() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS));
        String guid = guids().get(0);
        build(Cards.basic("b.md", 30, "What are props in React?", PROPS));

        assertThat(guids()).containsExactly(guid);
        assertThat(found.cards().get(0).happening()).isEqualTo(Happening.REWORDED);
        assertThat(found.rewordings()).hasSize(1);
        assertThat(found.rewordings().get(0).answer()).isEqualTo(1);
        assertThat(rules()).isEmpty();
    }

    @Test
    void a_question_that_grows_into_a_scenario_keeps_its_history() {
        build(Cards.basic("a.md", 3, "What is state in a component?", STATE));
        String guid = guids().get(0);
        String scenario =
                "You join a team whose form loses what users typed. What is state in a component? Explain it to them.";
        build(Cards.basic("a.md", 3, scenario, STATE.replace("again", "once more")));

        assertThat(guids()).containsExactly(guid);
    }

    @Test
    void two_possible_pairings_are_reported_and_neither_gets_the_history() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "What are drops?", PROPS));
        List<String> before = guids();
        build(Cards.basic("a.md", 3, "What are crops?", PROPS));

        assertThat(before).doesNotContainAnyElementsOf(guids());
        assertThat(rules()).containsExactly(Rule.AMBIGUOUS_EDIT);
        assertThat(found.diagnostics().get(0).message()).contains(before);
        assertThat(found.diagnostics().get(0).remedy()).contains("deckwright ledger --join", guids().get(0));
    }

    @Test
    void a_new_card_does_not_take_the_history_of_a_removed_sibling() {
        String memo =
                "It keeps a computed value between renders until one of its dependencies changes, which saves work.";
        String callback =
                "It keeps a function between renders until one of its dependencies changes, which saves work.";
        String ref = "It keeps a mutable value between renders until the component goes away, which saves work.";
        build(Cards.basic("a.md", 3, "What is useMemo?", memo), Cards.basic("a.md", 6, "What is useRef?", ref));
        List<String> before = guids();
        build(
                Cards.basic("a.md", 3, "What is useMemo?", memo),
                Cards.basic("a.md", 6, "What is useCallback?", callback));

        assertThat(guids().get(0)).isEqualTo(before.get(0));
        assertThat(guids().get(1)).isNotIn(before);
    }

    @Test
    void another_version_number_is_another_question() {
        build(Cards.basic(
                "a.md",
                3,
                "What are the new features of React 17?",
                "There is no new feature for developers; upgrading became easier."));
        List<String> before = guids();
        build(Cards.basic(
                "a.md",
                3,
                "What are the new features of React 18?",
                "Concurrent rendering, automatic batching, transitions and new hooks."));

        assertThat(before).doesNotContainAnyElementsOf(guids());
    }

    @Test
    void swapped_answers_stay_with_their_questions_and_are_mentioned() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "What is state?", STATE));
        List<String> before = guids();
        build(Cards.basic("a.md", 3, "What are props?", STATE), Cards.basic("a.md", 6, "What is state?", PROPS));

        assertThat(guids()).isEqualTo(before);
        assertThat(rules()).containsExactly(Rule.SWAPPED);
        assertThat(found.cards()).extracting(Identity::happening).containsOnly(Happening.CHANGED);
    }

    @Test
    void code_that_translations_share_does_not_tie_documents_together() {
        String code =
                "```js\nconst a = { b: 1 };\nconst c = Object.freeze(a);\nc.b = 2;\nconsole.log(a.b, c.b, a === c);\n```";
        build(Cards.basic("en.md", 3, "What does this program print in the end?", code));
        List<String> before = guids();
        build(Cards.basic("de.md", 3, "Welche Ausgabe hat dieses Programm?", code));

        assertThat(before).doesNotContainAnyElementsOf(guids());
    }

    @Test
    void a_card_that_changes_kind_gets_a_new_guid_and_says_so() {
        build(Cards.basic("a.md", 3, "The capital of France is Paris", PROPS));
        List<String> before = guids();
        build(Cards.cloze("a.md", 3, "The capital of France is \uFDD01\uFDD1Paris\uFDD3"));

        assertThat(before).doesNotContainAnyElementsOf(guids());
        assertThat(rules()).containsExactly(Rule.KIND_CHANGED);
    }

    @Test
    void many_cards_gone_at_once_are_worth_a_warning() {
        List<Sighting> cards = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cards.add(Cards.basic("a.md", i, "Question number " + i + "?", "Answer " + i));
        }
        build(cards.toArray(new Sighting[0]));
        build(cards.subList(0, 29).toArray(new Sighting[0]));

        assertThat(rules()).containsExactly(Rule.MASS_REMOVAL);
        build(cards.toArray(new Sighting[0]));
        assertThat(found.cards()).extracting(Identity::happening).containsOnly(Happening.UNCHANGED);
    }

    @Test
    void updates_that_only_touch_tags_are_counted() {
        List<Sighting> cards = new ArrayList<>();
        List<Sighting> tagged = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cards.add(Cards.basic("a.md", i, "Question number " + i + "?", "Answer " + i));
            tagged.add(Cards.tagged("a.md", i, "Question number " + i + "?", "Answer " + i, "new"));
        }
        build(cards.toArray(new Sighting[0]));
        build(tagged.toArray(new Sighting[0]));

        assertThat(rules()).containsExactly(Rule.CONTEXT_ONLY_CHANGE);
        assertThat(found.diagnostics().get(0).message()).startsWith("12 cards change only in context or tags");
    }

    @Test
    void a_split_card_and_a_merged_one_are_announced() {
        String both = PROPS + "\n" + STATE;
        build(Cards.basic("a.md", 3, "What are props and state?", both));
        List<String> before = guids();
        build(
                Cards.basic("a.md", 3, "What are props and state?", PROPS),
                Cards.basic("a.md", 7, "Who owns data?", STATE));

        assertThat(guids().get(0)).isEqualTo(before.get(0));
        assertThat(rules()).containsExactly(Rule.SPLIT);
        build(Cards.basic("a.md", 3, "What are props and state?", both));
        assertThat(guids()).isEqualTo(before);
        assertThat(rules()).containsExactly(Rule.MERGED);
    }

    @Test
    void a_card_that_was_written_anew_is_mentioned_with_the_way_to_keep_its_history() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "What is state?", STATE));
        List<String> before = guids();
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "Why hooks at all?", HOOKS));

        assertThat(before).doesNotContain(guids().get(1));
        assertThat(rules()).containsExactly(Rule.REWRITTEN);
        assertThat(found.diagnostics().get(0).remedy())
                .contains("deckwright ledger --join " + before.get(1) + " " + guids().get(1));
    }

    @Test
    void new_cards_beside_unrelated_ones_that_are_gone_are_not_mentioned() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "Why state?", STATE));
        build(Cards.basic("b.md", 3, "Describe the box model", "Content, padding, border, margin; in this order."));

        assertThat(rules()).isEmpty();
    }

    @Test
    void a_mended_typo_keeps_the_history_even_if_the_answer_is_another_one() {
        build(Cards.basic("a.md", 3, "What is the difference betwen let and var in this language?", PROPS));
        List<String> before = guids();
        build(Cards.basic("a.md", 3, "What is the difference between let and var in this language?", HOOKS));

        assertThat(guids()).isEqualTo(before);
    }

    @Test
    void another_word_and_another_answer_are_another_card() {
        build(Cards.basic("a.md", 3, "What is the difference between let and var in this language?", PROPS));
        List<String> before = guids();
        build(Cards.basic("a.md", 3, "What is the difference between get and var in this language?", HOOKS));

        assertThat(before).doesNotContainAnyElementsOf(guids());
        assertThat(rules()).containsExactly(Rule.REWRITTEN);
    }

    @Test
    void answers_that_change_places_while_questions_are_touched_do_not_take_the_histories_along() {
        build(
                Cards.basic("a.md", 3, "What are the props of a component in React?", PROPS),
                Cards.basic("a.md", 6, "Why would anybody want to use hooks at all?", HOOKS));
        List<String> before = guids();
        build(
                Cards.basic("a.md", 3, "What are the prosp of a component in React?", HOOKS),
                Cards.basic("a.md", 6, "Why would somebody ever want to use hooks at all?", PROPS));

        assertThat(guids().get(0)).isEqualTo(before.get(0));
        assertThat(guids().get(1)).isNotEqualTo(before.get(0));
    }

    @Test
    void a_question_that_is_wholly_reworded_keeps_its_history_by_its_answer() {
        build(Cards.basic("a.md", 3, "What are props?", PROPS), Cards.basic("a.md", 6, "Why hooks?", HOOKS));
        List<String> before = guids();
        build(
                Cards.basic("a.md", 3, "How does a parent hand something to a component?", PROPS),
                Cards.basic("a.md", 6, "Why hooks?", HOOKS));

        assertThat(guids()).isEqualTo(before);
    }

    @Test
    void cloze_numbers_keep_their_meaning() {
        build(
                Cards.cloze(
                        "a.md",
                        1,
                        "\uFDD01\uFDD1Paris\uFDD3 lies on the \uFDD02\uFDD1Seine\uFDD3 in the north of the country, not far from the sea, and it has been there since the days of the Romans."));
        build(
                Cards.cloze(
                        "a.md",
                        1,
                        "\uFDD01\uFDD1Oh\uFDD3 \uFDD02\uFDD1Pariss\uFDD3 lies on the \uFDD03\uFDD1Seine\uFDD3 in the north of the country, not far from the sea, and it has been there since the days of the Romans."));

        assertThat(found.cards().get(0).clozeNumbers()).containsExactlyInAnyOrderEntriesOf(Map.of(1, 3, 2, 1, 3, 2));
        build(
                Cards.cloze(
                        "a.md",
                        1,
                        "\uFDD01\uFDD1Paris\uFDD3 lies on the \uFDD02\uFDD1Seine\uFDD3 in the north of the country, not far from the sea, and it has been there since the days of the Romans."));
        assertThat(found.cards().get(0).clozeNumbers().get(2)).isEqualTo(2);
    }

    private Identification build(Sighting... cards) {
        Set<String> read = List.of(cards).stream().map(Sighting::document).collect(Collectors.toSet());
        found = Identification.of(ledger, List.of(cards), Coverage.of(ledger, read), NOW);
        ledger = found.ledger();
        return found;
    }

    private List<String> guids() {
        return found.cards().stream().map(Identity::guid).toList();
    }

    private List<Rule> rules() {
        return found.diagnostics().stream().map(Diagnostic::rule).toList();
    }
}
