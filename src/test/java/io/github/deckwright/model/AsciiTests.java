package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTests {
    @Test
    void only_characters_below_128_are() {
        assertThat(Ascii.is("")).isTrue();
        assertThat(Ascii.is("a\u0000\u007f")).isTrue();
        assertThat(Ascii.is("a\u0080")).isFalse();
        assertThat(Ascii.is("é")).isFalse();
        assertThat(Ascii.is("한")).isFalse();
        assertThat(Ascii.is("😀")).isFalse();
    }

    @Test
    void normal_forms_leave_halves_of_pairs_as_they_are() {
        for (String half : new String[] {"a\ud83db", "\ude00", "?\udc00"}) {
            assertThat(Ascii.is(half)).isTrue();
            assertThat(Nfc.of(half)).isEqualTo(half);
            assertThat(Nfkc.of(half)).isEqualTo(half);
        }
    }
}
