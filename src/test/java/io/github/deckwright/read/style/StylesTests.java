package io.github.deckwright.read.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void a_style_is_called_like_its_class() {
        assertThat(Styles.all()).allSatisfy(style -> {
            String words = style.name().replace('-', ' ');
            StringBuilder name = new StringBuilder();
            for (String word : words.split(" ")) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
            assertThat(style.getClass().getSimpleName()).isEqualTo(name + "Style");
        });
    }

    /** Whoever weighs proposals asks for a trait. */
    @Test
    void nothing_is_decided_by_the_name_of_a_style() throws IOException {
        Path read = Path.of("src", "main", "java", "io", "github", "deckwright", "read");
        try (Stream<Path> files = Files.walk(read)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(weigh|finish).[A-Z]\\w+\\.java"))
                    .toList()) {
                String code = Files.readString(file);
                assertThat(Styles.names())
                        .as(file.getFileName().toString())
                        .noneSatisfy(name -> assertThat(code).contains('"' + name + '"'));
            }
        }
    }

    @Test
    void a_name_of_before_is_none_of_today() {
        assertThat(Styles.accepted())
                .doesNotHaveDuplicates()
                .containsAll(Styles.names())
                .contains("q-and-a-lines");
    }

    @Test
    void every_style_has_its_examples() {
        assertThat(Styles.names())
                .allSatisfy(name -> assertThat(Path.of("src", "test", "resources", "spec", "style", name + ".md"))
                        .exists());
    }
}
