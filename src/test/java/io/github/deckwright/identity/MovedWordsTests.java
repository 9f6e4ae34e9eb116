package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.print.Sighting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions whose words were put in another order while their answers were written anew. */
class MovedWordsTests {
    private static final String BEFORE =
            "A long text that tells what was known about it at that time, with two examples and a word of warning.";
    private static final String AFTER =
            "Nothing of it is left here: somebody explains this anew, shorter and in other terms.";

    private static Sighting card(int line, String question, String answer) {
        return Cards.basic("guide.md", line, question, answer);
    }

    private static boolean keeps(List<Sighting> before, List<Sighting> after) {
        return TwoBuilds.of(before, after).keeps(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do you pass data from a parent to a child component in React? | In React, how is data passed from a parent to a child component? | false",
                "How do you pass data from a parent to a child component in React? | In React, how do you pass data from a parent to a child component? | true",
                "Is it all settings of a module to keep in the shared store? | Should I keep all settings of a module in the shared store? | true",
                "Welche Zellen bilden neues Gewebe im Knochen des Kindes? | Welche Zellen bilden im Knochen des Kindes neues Gewebe? | true",
                "Quand faut-il arroser les jeunes oliviers plantés au printemps ? | Les jeunes oliviers plantés au printemps, quand faut-il les arroser ? | true",
                // two things change places
                "How do you turn a long number into a short string in plain Java? | How do you turn a short string into a long number in plain Java? | false",
                "Does the left lung hold more fresh air than the right one? | Does the right lung hold more fresh air than the left one? | false",
                // another word, another name, too few words
                "Which rivers flow through the northern parts of Niger every spring? | Every spring which rivers flow through the northern parts of Nigeria? | false",
                "When must a young pilot never land a heavy plane? | When must a heavy plane always land, young pilot? | false",
                "What does the parser return? | The parser, what does it return? | false",
                // without spaces letters are words, and soon the same
                "数字转字符串的方法是什么 | 字符串转数字的方法是什么 | false",
            })
    void the_same_words_in_another_order_are_one_question_whatever_the_answer(String old, String now, boolean kept) {
        assertThat(keeps(List.of(card(1, old, BEFORE)), List.of(card(1, now, AFTER))))
                .isEqualTo(kept);
    }

    @Test
    void another_question_of_the_document_that_says_the_same_makes_it_doubtful() {
        String old = "Is it all settings of a module to keep in the shared store?";
        String now = "Should I keep all settings of a module in the shared store?";
        String third = "In the shared store, should I keep all settings of a module?";
        assertThat(keeps(
                        List.of(card(1, old, BEFORE)),
                        List.of(card(1, now, AFTER), card(2, third, "Only those that others read are worth it."))))
                .isFalse();
    }
}
