package io.github.deckwright.read.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StylesTests {

    @Test
    void the_documentation_names_every_style() throws IOException {
        String page = Files.readString(Path.of("docs", "shapes.md"));
        assertThat(Styles.names())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    @Test
    void every_style_has_its_examples() {
        assertThat(Styles.names())
                .allSatisfy(name -> assertThat(Path.of("src", "test", "resources", "spec", "style", name + ".md"))
                        .exists());
    }
}
