package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.support.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Text as an answer: Markdown, formulas and HTML, the sanitiser among what takes them. */
@Tag("slow")
class RendererFuzzTests {

    @DictionaryFile(resourcePath = "/io/github/deckwright/fuzz/marks.dict")
    @FuzzTest(maxDuration = "")
    void answer(byte[] bytes) {
        String markdown =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        Optional<Rendered> shown = HostileMarkdown.render(markdown).answer();
        if (shown.isEmpty()) {
            return; // nothing was written
        }
        Rendered answer = shown.get();
        SafeHtml.assertHarmless(answer.html());
        assertThat(SafeHtml.unbalanced(answer.html())).as(answer.html()).isEmpty();
        assertThat(answer.html()).doesNotContain("{{");
        assertThat(HostileMarkdown.render(markdown).answer()).contains(answer);
    }
}
