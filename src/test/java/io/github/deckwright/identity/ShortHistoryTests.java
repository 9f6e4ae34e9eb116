package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.ShortHistory.Row;
import io.github.deckwright.identity.ShortHistory.Scenario;
import io.github.deckwright.identity.ShortHistory.Score;
import io.github.deckwright.identity.print.Sighting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards whose answer is a word or two: what is reworded stays, what asks something else never takes a history. */
class ShortHistoryTests {
    private static final List<String> DECKS =
            List.of("geography", "musik-de", "dili-zh", "shell", "biology", "kueche-de", "espanol");

    /** The first four decks helped to find the numbers, the others did not. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "geography, 12",
        "musik-de, 14",
        "dili-zh, 14",
        "shell, 13",
        "biology, 14",
        "kueche-de, 11",
        "espanol, 8"
    })
    void rewordings_keep_their_history_however_much_is_edited_and_nothing_is_stolen(String deck, int kept)
            throws IOException {
        for (Scenario scenario : Scenario.values()) {
            Score score = ShortHistory.of(deck).play(scenario);
            assertThat(score.stolen).as("%s %s", scenario, score.remarks).isZero();
            assertThat(score.kept).as("%s %s", scenario, score.remarks).isGreaterThanOrEqualTo(kept);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Scenario.class)
    void what_is_lost_is_asked_for(Scenario scenario) throws IOException {
        int lost = 0;
        int asked = 0;
        for (String deck : DECKS) {
            Score score = ShortHistory.of(deck).play(scenario);
            lost += score.lost;
            asked += score.asked;
        }
        assertThat(asked).as("of %s lost", lost).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * lost));
    }

    /** As hard as it can be made: another question of the deck, with the answer of the card whose place it takes. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"geography", "musik-de", "dili-zh", "shell", "biology", "kueche-de", "espanol"})
    void another_question_with_the_same_answer_takes_no_history(String deck) throws IOException {
        assertTakesNone(deck, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geography", "musik-de", "dili-zh", "shell", "biology", "kueche-de", "espanol"})
    @Tag("slow")
    void no_question_with_the_same_answer_takes_a_history(String deck) throws IOException {
        assertTakesNone(deck, 2);
    }

    /** Puts of those questions that follow each one some in its place, one of so many. */
    private static void assertTakesNone(String deck, int every) throws IOException {
        List<String> questions = new ArrayList<>();
        for (Row row : ShortHistory.of(deck).rows()) {
            questions.add(row.oldQuestion().isEmpty() ? row.question() : row.oldQuestion());
        }
        for (int out = 0; out < questions.size(); out++) {
            for (int in = out + 1; in < questions.size(); in += every) {
                assertThat(keeps(questions, out, in))
                        .as("%s -> %s", questions.get(out), questions.get(in))
                        .isFalse();
            }
        }
    }

    private static boolean keeps(List<String> questions, int out, int in) {
        List<Sighting> before = new ArrayList<>();
        List<Sighting> after = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (i != in) {
                before.add(Cards.basic("d.md", i + 1, questions.get(i), "answer " + i));
                after.add(Cards.basic("d.md", i + 1, questions.get(i == out ? in : i), "answer " + i));
            }
        }
        return keeps(before, after, out > in ? out - 1 : out);
    }

    private static boolean keeps(List<Sighting> before, List<Sighting> after, int card) {
        return TwoBuilds.of(before, after).keeps(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where does the Nile flow? | To the sea | Where does the river Nile flow? | To the sea | true",
                "What port does HTTPS use? | 443 | Which port is used by HTTPS? | 443 | true",
                "What port does HTTPS use? | 443 | Which port is used by HTTPS? | Port 443 | true",
                "What port does HTTPS use? | 443 | What port does HTTP use? | 443 | false",
                "Which protocol asks for an address, DHCP? | UDP | Which protocol asks for an address, TFTP? | UDP | false",
                "What is the charge of nitrate? | 1- | What is the charge of nitrite? | 1- | false",
                "What is the charge of nitrate? | 1- | What is the charge of nitrate? | 1 minus | true",
                "Which contry is Lima in? | Peru | Which country is Lima in? | Peru | true",
                "Which contry is Lima in? | Peru | Which country is Lima in? | Brazil | false",
                "What is the capital of Niger? | Niamey | What is the capital of Nigeria? | Niamey | false",
                "Which age may one vote at? | 18 | Which age may one drive at? | 18 | false",
                "“看”是什么意思？ | 看见 | “见”是什么意思？ | 看见 | false",
                "泰国的首都是哪个城市？ | 曼谷 | 哪座城市是泰国首都？ | 曼谷 | true",
                "Wann begann der Krieg? | 1914 | Wann endete der Krieg? | 1914 | false",
            })
    void the_words_that_changed_decide(String question, String answer, String asked, String told, boolean kept) {
        List<Sighting> before = new ArrayList<>(List.of(Cards.basic("d.md", 1, question, answer)));
        List<Sighting> after = new ArrayList<>(List.of(Cards.basic("d.md", 1, asked, told)));
        for (int i = 2; i < 5; i++) {
            Sighting other = Cards.basic("d.md", i, "What is the colour of stone number " + i + "?", "grey " + i);
            before.add(other);
            after.add(other);
        }
        assertThat(keeps(before, after, 0)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void an_answer_that_another_card_has_too_tells_nothing(int old) {
        Sighting twin = Cards.basic("d.md", 9, "Which gas do plants take in?", "carbon");
        List<Sighting> before =
                List.of(Cards.basic("d.md", 1, "What do diamonds consist of, at the end?", "carbon"), twin);
        List<Sighting> after = List.of(Cards.basic("d.md", 1, "What are hard diamonds made out of?", "carbon"), twin);
        assertThat(keeps(before.subList(0, 2 - old), after, 0)).isFalse();
    }
}
