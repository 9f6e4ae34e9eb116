package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.support.SafeHtml;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Text as an answer: Markdown, formulas and HTML, the sanitiser among what takes them. */
@Tag("slow")
class RendererFuzzTests {

    @DictionaryFile(resourcePath = "/io/github/deckwright/fuzz/marks.dict")
    @FuzzTest(maxDuration = "")
    void answer(byte[] bytes) {
        String markdown =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        Rendered answer = HostileMarkdown.render(markdown).answer().orElseThrow();
        SafeHtml.assertHarmless(answer.html());
        assertThat(SafeHtml.unbalanced(answer.html())).as(answer.html()).isEmpty();
        assertThat(answer.html()).doesNotContain("{{");
        assertThat(HostileMarkdown.render(markdown).answer()).contains(answer);
    }
}
