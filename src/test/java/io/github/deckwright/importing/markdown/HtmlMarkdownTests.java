package io.github.deckwright.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMarkdownTests {
    private static final List<String> MEDIA = List.of("a.png", "b.mp3");

    private static Manner manner(boolean cloze) {
        return new Manner(Care.USUAL, false, cloze, 7, "n", name -> MEDIA.contains(name) ? "media/" + name : "");
    }

    private static String markdown(String html) {
        return HtmlMarkdown.of(html, manner(false), new Lost());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a <b>b</b> c | a **b** c",
                "a<b> b </b>c | a **b** c",
                "<i>a</i><i>b</i> | *a*_b_",
                "<b>a</b>b | **a**b",
                "<b>a.</b>b | <b>a.</b>b",
                "<u>a</u> H<sub>2</sub>O | <u>a</u> H<sub>2</sub>O",
                "<span style=\"font-weight: bold\">a</span> | **a**",
                "2 * 3 * 4 and snake_case and _x_ | 2 \\* 3 \\* 4 and snake_case and \\_x\\_",
                "a &lt; b &amp;&amp; List&lt;String&gt; &amp;amp; | a < b && List\\<String> \\&amp;",
                "1. first | 1\\. first",
                "- no list | \\- no list",
                "# none | \\# none",
                "A: none | A\\: none",
                "it costs $5 and $6 | it costs \\$5 and \\$6",
                "\\(x^2\\) and \\[y\\] | $x^2$ and $$y$$",
                "[$]x[/$] [latex]$y$[/latex] | $x$ $y$",
                "<code>a`b</code> | ``a`b``",
                "{{c1::x}} | \\{\\{c1\\:\\:x}}",
                "[sound:b.mp3] | ![](media/b.mp3)",
                "<img src=\"a.png\" alt=\"x\"> | ![x](media/a.png)",
                "<img src=\"a.png\" width=\"9\"> | <img src=\"media/a.png\" alt=\"\" width=\"9\">",
                "<a href=\"https://e.org/a_b\">x</a> | [x](<https://e.org/a_b>)",
                "a&nbsp;b | a&nbsp;b",
            })
    void text(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"<blockquote>", "<ul><li>", "<div>", "<b><i>", "<table><tr><td>", "<ol><li><p>", "<ul><li><b><i>"
            })
    void elements_that_nobody_nests_so_deep(String opening) {
        String html = opening.repeat(40_000) + "the text <img src=\"a.png\"><audio src=\"b.mp3\"></audio>";
        String markdown = assertTimeout(Duration.ofSeconds(10), () -> markdown(html));
        assertThat(markdown).contains("the text ", "media/a.png", "media/b.mp3").hasSizeLessThan(100_000);
    }

    @Test
    void what_stays_html_has_its_media_where_they_lie() {
        assertThat(markdown(
                        "<table><tr><td rowspan=\"2\"><img src=\"a.png\"></td><td><audio src=\"b.mp3\"></audio></td></tr>"
                                + "<tr><td><video><source src=\"b.mp3\"></video></td></tr></table>"))
                .contains("src=\"media/a.png\"", "src=\"media/b.mp3\"", "<source src=\"media/b.mp3\">");
    }

    @Test
    void lines_of_the_editor() {
        assertThat(markdown("one<div>two</div><div>three</div><div><br></div><div>four</div>"))
                .isEqualTo("one\\\ntwo\\\nthree\n\nfour");
        assertThat(markdown("one<br>two<br><br>three")).isEqualTo("one\\\ntwo\n\nthree");
        assertThat(markdown("<p>one</p><p>two</p>")).isEqualTo("one\n\ntwo");
    }

    @Test
    void lists_code_tables_quotes() {
        assertThat(markdown("<ul><li>a</li><li>b<ol start=\"3\"><li>c</li></ol></li></ul>"))
                .isEqualTo("- a\n- b\n  3. c");
        assertThat(markdown("<ul><li>a</li></ul><ul><li>b</li></ul>")).isEqualTo("- a\n\n* b");
        assertThat(markdown("<pre><code class=\"language-java\">int x;<br>\n```</code></pre>"))
                .isEqualTo("````java\nint x;\n\n```\n````");
        assertThat(markdown("<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3<br>4</td></tr></table>"))
                .isEqualTo("| a | b |\n| --- | --- |\n| 1\\|2 | 3<br>4 |");
        assertThat(markdown("<blockquote>a<br>b</blockquote>")).isEqualTo("> a\\\n> b");
    }

    @Test
    void a_table_without_a_head_stays_html() {
        assertThat(markdown("x<table style=\"color:red\"><tbody><tr><td>1</td></tr></tbody></table>"))
                .isEqualTo("x\n\n<table><tbody><tr><td>1</td></tr></tbody></table>");
    }

    @Test
    void deletions_stay_in_cloze_notes() {
        assertThat(HtmlMarkdown.of("The {{c1::<b>sun</b>::which?}} and {<!-- -->{x}}", manner(true), new Lost()))
                .startsWith("The {{c1::**sun**::which?}}");
    }

    @Test
    void what_is_lost_is_told() {
        Lost lost = new Lost();
        HtmlMarkdown.of(
                "<span style=\"color:red\">a</span><script>x</script><img src=\"c.png\"><a href=\"x.html\">y</a>",
                manner(false),
                lost);
        assertThat(lost.all())
                .containsExactly(
                        "<script>",
                        "colours, fonts and sizes",
                        "links that are no web addresses",
                        "media that are not in the package");
    }
}
