package io.github.deckwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sets formulas comes to a page that is looked at when the first card has one. */
@Tag("slow")
class LiveFormulaTests {
    private static final String SET =
            "document.getElementById('back').shadowRoot.querySelectorAll('mjx-container mjx-msqrt').length";

    @TempDir
    private Path folder;

    private void answer(String text) throws IOException {
        Files.writeString(
                folder.resolve("a.md"), "## What is a root?\n\n" + text + "\n\n## What is a leaf?\n\nGreen.\n");
    }

    @Test
    void a_formula_that_is_written_while_one_looks_is_set() throws Exception {
        answer("Part of a plant.");
        FollowedPreview preview = new FollowedPreview(folder);
        try (Browser browser = Browser.start()) {
            browser.show(preview.address(), 1280);
            assertThat(browser.evaluate(SET)).isEqualTo("0");
            assertThat(browser.requests()).noneMatch(address -> address.endsWith("mathjax.json"));
            answer("$\\sqrt{2}$ is one.");
            assertThat(browser.evaluate("(async () => { for (let i = 0; i < 500 && !" + SET
                            + "; i++) await new Promise(done => setTimeout(done, 20)); return " + SET + "; })()"))
                    .isEqualTo("1");
            assertThat(browser.requests()).anyMatch(address -> address.endsWith("mathjax.json"));
            assertThat(browser.trouble()).isEmpty();
        } finally {
            preview.end();
        }
    }
}
