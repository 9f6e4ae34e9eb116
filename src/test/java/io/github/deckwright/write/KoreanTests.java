package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KoreanTests {
    @Test
    void korean_says_so_also_with_words_of_other_scripts_in_it() {
        assertThat(Korean.boxed("다형성(多態性)은 <code>Map</code>")).startsWith("<div lang=\"ko\">다형성");
        assertThat(Korean.boxed("ᄒᆞᆫ글")).startsWith("<div");
    }

    @Test
    void chinese_and_japanese_do_not_even_when_they_name_korean_words() {
        assertThat(Korean.is("韩语的“안녕”是你好的意思")).isFalse();
        assertThat(Korean.is("ハングル（한글）は文字です")).isFalse();
    }

    @Test
    void what_stands_in_tags_and_what_no_script_of_the_east_is_counts_for_nothing() {
        assertThat(Korean.is("<img src=\"한글.png\"> a & b – “c” 😀")).isFalse();
        assertThat(Korean.is("")).isFalse();
    }
}
