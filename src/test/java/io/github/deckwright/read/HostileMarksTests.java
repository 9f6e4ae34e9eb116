package io.github.deckwright.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks repeated many thousand times: what is quadratic takes minutes here. */
@Tag("slow")
@Tag("alone")
class HostileMarksTests {
    private static final int TIMES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n?\n",
                "a\n\n?\n\nb\n\n",
                "#card\n",
                "Q: a\nA: b\n",
                "<dl><dt>a?<dd>b\n",
                "<ul>\n<li>a?\n",
                "<p><b>a?</b>\n",
                "<table><tr><td>a? | ",
                "<ol><li>a?<p>b</ol> <\n",
                "::: {#a .anki}\n",
                "%%ANKI\n",
                "## - [Q]\nx\n## B [A]\ny\n",
                "{{c1::{ ",
                "C: [[a ",
                "---\nDeck: a\n1. x\n",
                "a ==b a::b\n\n",
                "- A) x\n",
                "A. x\nB. y\n",
                "- [ ] x\n- [x] y\n",
                "1. What?\n\n   A. x\n   B. y\n\n",
                "**Answer:** a\n\n",
                "> [!faq]- What?\n> It.\n",
                "??? question\n",
                ":::details What?\nIt.\n",
                ":::note\n",
                ":::note Task 1\nIt.\n\n",
                ":::note Task 1\nIt.\n:::\n\n:::tip Answer\n",
                "{a} ",
                "a {1:b}\n",
                "1 ",
                "1a,",
                "[a](#b)\n",
                "&nbsp;",
                "<br>\n\n",
                "<a id=x></a>\n",
                "a\n\n***\n\n# b\n",
                "⁂\n\n\n\n# b\n",
                "[Top](#a) <a '",
                "[( )] a\n[(X)] b\n",
                "a\n\n[[a]]\n****\n",
                "<quiz>\n",
                "=== a\n    <quiz>\n",
                "<quiz>\n```\n",
                ".. question::\n",
                ".. note::\n  .. question:: x\n",
                "<div data-question>\n",
                "<!-- CARD -->\n",
                "<!-- CARD -->\n# a\n",
                "## --text--\n",
                "## [a](#b) {#c} ##\n",
                "## [¶](#a) {-} <a></a>",
                "`@possible_answers`\n- a\n",
                "Question\n===\n",
                ">>a<<\n(x) b\n[explanation]\n",
                "1. a\n*b) c\n",
                "::a:: {\n",
                "* a\n - !b\n",
                "* a\n+ b\n- c\n",
                "a\n*b\nc\n\n",
                "- [a]{.correct}\n- [b]\n",
                "```{r}\nquestion(\"a\",\n```\n",
                "<Quiz a='\n",
                "<quizz question={[",
                "```quiz\na: [\n```\n",
                "some words\n"
            })
    void any_number_of_marks_is_read_in_linear_time(String mark) {
        SourceFile file = new SourceFile(Path.of("a.md"), "a.md");
        byte[] bytes = mark.repeat(TIMES).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> DocumentReader.read(file, bytes, DocumentSettings.NONE, finding -> {}));
    }
}
