package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.References;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts together at random what people write, broken as people break it: there is always a result, and always the same. */
@Tag("slow")
class RandomDocumentTests {
    private static final int FEW = 100;
    private static final int MANY = 400;
    private static final int LINES = 40;
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
    private static final String[] INDENTS = {"", "", "", "  ", "   ", "    ", "\t", "> ", "> > ", "- ", "1. "};
    private static final String[] PIECES = {
        "",
        "",
        "# Interview questions",
        "## 1. What is a list?",
        "### Q2: Why?",
        "#### Answer",
        "**What is a map?**",
        "**Is it free?** Yes.",
        "**Answer:** B",
        "Q: What is a set?",
        "A: Nothing twice.",
        "Question: Who?",
        "<details><summary>Answer</summary>",
        "<details>",
        "<summary>What is a tree?",
        "</summary>",
        "</details>",
        "<div align=\"center\">",
        "</div>",
        "<!--",
        "-->",
        "<!-- deckwright: ignore-start -->",
        "<!-- deckwright: id=one -->",
        "```js",
        "```",
        "~~~~",
        "- [ ] a",
        "- [x] b",
        "A. first",
        "B) second",
        "- a) third",
        "Answers: 1. 2, 2. 3",
        "??? question \"Why?\"",
        ":::details Answer",
        ":::",
        "> [!question]- Who?",
        "> > [!success] Answer",
        "| Question | Answer |",
        "|---|---|",
        "| Why? | Because `a | b`",
        "---",
        "***",
        "START",
        "Basic",
        "Back: no",
        "END",
        "?",
        "??",
        "%",
        "word :: meaning",
        "#card",
        "{{c1::gap::hint}} and ==mark== and {gap",
        "C: The [capital] is [here",
        "$a_1$ and $$b$$ costs $5",
        "![image](nowhere.png) [link][none] [^1]",
        "[^1]: note",
        "[none]: <",
        "<b><i>bold</b></i> &lt; &#0; \u0000 \uFEFF",
        "مرحبا؟ 何ですか？ \uD83D\uDE00 \uD83D",
        "<kbd>x</kbd><script>alert(1)</script><svg onload=x>",
        "* * *",
        "===",
    };

    @Test
    void broken_documents_give_a_result_and_the_same_again() {
        assertResults(5, FEW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void many_broken_documents_give_a_result_and_the_same_again(long seed) {
        assertResults(seed, MANY);
    }

    private static void assertResults(long seed, int documents) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < documents; i++) {
            String text = document(random);
            try {
                assertThat(built(text)).isEqualTo(built(text));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", document " + i + ":\n" + text, e);
            }
        }
    }

    private static String document(SplittableRandom random) {
        String lineEnd = LINE_ENDS[random.nextInt(LINE_ENDS.length)];
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        text.append(random.nextInt(6) == 0 ? "---" + lineEnd + "title: [a" + lineEnd : "");
        for (int line = random.nextInt(LINES); line >= 0; line--) {
            text.append(INDENTS[random.nextInt(INDENTS.length)])
                    .append(PIECES[random.nextInt(PIECES.length)])
                    .append(line == 0 && random.nextBoolean() ? "" : lineEnd);
        }
        return text.toString();
    }

    /** All that the document gives: its cards in full, and what is said about it. */
    private static List<Object> built(String text) {
        SourceFile file = new SourceFile(Path.of("a.md").toAbsolutePath(), "a.md");
        CardRenderer renderer = new CardRenderer(
                new MediaStore(List.of(Path.of("").toAbsolutePath())), false, source -> Optional.empty());
        List<Object> built = new ArrayList<>();
        Optional<Document> document = DocumentReader.read(
                file, text.getBytes(StandardCharsets.UTF_8), DocumentSettings.NONE, found -> built.add(shown(found)));
        for (Card card : document.map(Document::cards).orElse(List.of())) {
            CardContent content = renderer.render(
                    card, new References(document.orElseThrow().definitions()), found -> built.add(shown(found)));
            built.add(content);
        }
        return built;
    }

    private static String shown(Diagnostic found) {
        return found.rule() + " " + found.place() + " " + found.message();
    }
}
