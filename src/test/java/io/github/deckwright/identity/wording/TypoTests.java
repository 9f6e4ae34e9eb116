package io.github.deckwright.identity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTests {
    @ParameterizedTest
    @CsvSource({
        "the difference betwen them, the difference between them, true",
        "what is a colsure, what is a closure, true",
        "which exeption is thrown, which exception is thrown, true",
        "what does let do, what does get do, false",
        "what is an async call, what is a sync call, false",
        "is it mutable, is it immutable, false",
        "let and var, let and const, false",
        "what is it, what is it good for, false",
        "что такое замыкание, что такое замыкания, true",
        "这种方法有什么优点, 这种方法有什么缺点, false",
    })
    void a_letter_here_and_there_is_a_typo_and_a_word_is_not(String one, String other, boolean typo) {
        assertThat(Typo.isAllThatDiffers(one, other)).isEqualTo(typo);
        assertThat(Typo.isAllThatDiffers(other, one)).isEqualTo(typo);
        assertThat(Typo.isAllThatDiffers(one, one)).isTrue();
    }
}
