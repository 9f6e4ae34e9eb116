package io.github.deckwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cards of a vault as Anki shows them. Leaves pictures in {@code target/look}; with {@code -Dpictures} those of the documentation in
 * {@code docs/look}.
 */
@Tag("slow")
class VaultLookTests {
    private static final Path VAULT = Path.of("src", "test", "resources", "look", "vault");

    /** By what a side says, the name of its picture. */
    private static final Map<String, String> SHOWN = Map.of(
            "What makes a leaf green?", "vault-picture",
            "held up by its", "vault-gaps",
            "Which parts has an animal cell", "vault-callout");

    @TempDir
    private Path folder;

    @Test
    void cards_of_a_vault_show_text_and_pictures_and_none_of_its_marks() throws IOException {
        CardPages pages = pages();
        List<String> told = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            for (String side : pages.sides()) {
                browser.show(pages.page(side, CardPages.App.ANDROID, false), 360);
                String text = browser.evaluate("document.getElementById('qa').innerText");
                assertThat(text).doesNotContain("[[", "%%", "^7f3a2c", "SR:", "#card", "==", "[!question]", "turgor");
                assertThat(
                                browser.evaluate(
                                        "[...document.images].every(i => i.naturalWidth > 0) && document.documentElement.scrollWidth <= innerWidth"))
                        .as(side)
                        .isEqualTo("true");
                told.add(text);
                if (side.endsWith("back")) {
                    picture(browser, text);
                }
            }
        }
        assertThat(String.join("\n", told)).contains("chloroplasts", "cellulose", "where light becomes sugar");
        for (String name : SHOWN.values()) {
            assertThat(Path.of("docs", "look", name + ".png")).exists();
        }
    }

    private CardPages pages() throws IOException {
        Path built = folder.resolve("Biology.apkg");
        Deckwright.build(
                BuildRequest.in(Path.of(""))
                        .source(VAULT.toString())
                        .formats("apkg")
                        .target(new BuildRequest.OneFile(built.toAbsolutePath()))
                        .withoutLedger(true)
                        .now(Instant.EPOCH)
                        .build(),
                finding -> {});
        return CardPages.of(built, Files.createDirectories(folder.resolve("pages")));
    }

    private static void picture(Browser browser, String text) throws IOException {
        for (Map.Entry<String, String> shown : SHOWN.entrySet()) {
            if (text.contains(shown.getKey())) {
                byte[] png = browser.picture();
                Path pictures = Files.createDirectories(Path.of("target", "look"));
                Files.write(pictures.resolve(shown.getValue() + ".png"), png);
                if (System.getProperty("pictures") != null) {
                    Files.write(Path.of("docs", "look", shown.getValue() + ".png"), png);
                }
            }
        }
    }
}
