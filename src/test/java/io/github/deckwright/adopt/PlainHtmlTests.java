package io.github.deckwright.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Cloze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHtmlTests {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            plain < text [x]                                              ~ plain < text [x]
            <div>What is a&nbsp;<b>closure</b>?</div>                     ~ What is a closure?
            a &lt; b &amp;&amp; c                                         ~ a < b && c
            \\(x^2\\) and \\[y\\]                                         ~ $x^2$ and $$y$$
            [$]x[/$] [latex]y[/latex] [sound:a.mp3]                       ~ $x$  y
            <anki-mathjax block="true">z</anki-mathjax>                   ~ $$z$$
            <span class="katex"><annotation encoding="application/x-tex">q</annotation><i>drawn</i></span> ~ $q$
            <img src="a.png" alt="a cat">                                 ~ a cat
            see <a href="https://x.org">here</a>                          ~ see here
            answer <a href="obsidian://open?vault=v">Obsidian</a>         ~ answer
            <style>.x{}</style><script>x()</script><!-- no -->yes         ~ yes
            """)
    void fields_say_what_their_markdown_said(String html, String text) {
        assertThat(PlainHtml.of(html).strip()).isEqualTo(text.strip());
    }

    @Test
    void lists_tables_and_code_are_compared_as_markdown_writes_them() {
        assertThat(PlainHtml.of("<ol><li>a</li><li>b</li></ol>")).isEqualTo("1. a\n2. b");
        assertThat(PlainHtml.of("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"))
                .isEqualTo("| A | B |\n | --- | --- |\n | 1 | 2 |");
        assertThat(PlainHtml.of("<pre><code class=\"language-java\">int x;\n  y</code></pre>"))
                .isEqualTo("```java\nint x;\n  y\n```");
    }

    @Test
    void deletions_get_the_marks_by_which_cards_are_compared() {
        assertThat(OldCloze.marked("a {{c1::b::hint}} {{c12::c}}"))
                .isEqualTo("a " + Cloze.deletion(1, "b", "hint") + " " + Cloze.deletion(12, "c"));
        assertThat(OldCloze.marked("{{c1::a {{c2::b}} c}}"))
                .isEqualTo(Cloze.deletion(1, "a " + Cloze.deletion(2, "b") + " c"));
        assertThat(OldCloze.marked("{{c1::not closed")).isEqualTo("{{c1::not closed");
        assertThat(OldCloze.marked("{{c::x}} {{c1:x}} {{x}} }}")).isEqualTo("{{c::x}} {{c1:x}} {{x}} }}");
        assertThat(OldCloze.isIn("{{c1::x}}")).isTrue();
        assertThat(OldCloze.isIn("{{x}}")).isFalse();
    }

    @Test
    void guids_of_genanki_are_known() {
        assertThat(GenankiGuid.of("abc")).isEqualTo("FKBh}pT;vL");
    }
}
