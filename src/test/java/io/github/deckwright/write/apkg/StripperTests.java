package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripperTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain|plain",
                "<p>a <b>bold</b> word</p>|a bold word",
                "a<!-- <b> -->b|ab",
                "a{<!-- -->{b|a{{b",
                "<style>p { x }</style>x<script>if (a < b) {}</script>|x",
                "see <img alt=\"a > b\" src=\"cat.png\"> here|see  cat.png  here",
                "<img data-src='a' src='b.png'>| a ",
                "<IMG src=b.png>| b.png ",
                "<img alt=\"x\">|",
                "<imgx src=\"b\">|",
                "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; &#x27;e&#x27;|a <b> & \"c\" 'd' 'e'",
                "a&nbsp;b &eacute; &hearts;|a b é ♥",
                "&lt;b&gt; &apos;|&lt;b&gt; &apos;",
                "&lt;b&gt; R&D|&lt;b&gt; R&D",
                "&lt;b&gt; &#X27;|&lt;b&gt; &#X27;",
                "1 < 2|1 < 2",
            })
    void strips_as_anki_does(String html, String stripped) {
        assertThat(Stripper.strip(html)).isEqualTo(stripped == null ? "" : stripped);
    }

    @Test
    void checksums_are_those_of_anki() {
        assertThat(AnkiFields.checksum("test")).isEqualTo(2_840_236_005L);
        assertThat(AnkiFields.checksum("今日")).isEqualTo(1_464_653_051L);
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "' \t<br><BR /></div>', true",
        "'&nbsp;', false",
        "'<p></p>', false",
        "'<br class=x>', false"
    })
    void a_field_is_empty_as_anki_sees_it(String html, boolean empty) {
        assertThat(AnkiFields.isEmpty(html)).isEqualTo(empty);
    }
}
