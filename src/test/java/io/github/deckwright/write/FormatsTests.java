package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTests {
    private final Formats formats = new Formats(List.of());

    @Test
    void an_unknown_format_names_the_nearest_and_all() {
        assertThatThrownBy(() -> formats.find("akpg"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("unknown format \"akpg\"; did you mean apkg? Known are apkg, ");
        assertThatThrownBy(() -> formats.find("powerpoint"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("unknown format \"powerpoint\"; known are apkg, ");
    }

    @Test
    void an_option_of_a_format_that_is_not_built_is_refused() {
        assertThatThrownBy(() -> formats.select(List.of("apkg"), Map.of("jsonl.x", "1")))
                .isInstanceOf(UsageException.class)
                .hasMessage("option jsonl.x: jsonl is not among the formats of this build (apkg)");
        assertThatThrownBy(() -> formats.select(List.of("jsonl"), Map.of("jsonl.x", "1")))
                .isInstanceOf(UsageException.class)
                .hasMessage("format jsonl has no option \"x\"; it has none");
    }

    @Test
    void every_format_is_found_by_its_name() throws IOException {
        for (Format format : formats.all()) {
            assertThat(formats.find(format.name()).format()).isEqualTo(format);
        }
    }

    @Test
    void every_format_has_its_page_and_every_option_is_on_it() throws IOException {
        for (Format format : formats.all()) {
            Path page = Path.of("docs", "formats", format.name() + ".md");
            assertThat(page).exists();
            for (Option<?> option : format.options()) {
                assertThat(page).content().contains("-O " + format.name() + "." + option.name() + "=");
            }
        }
    }
}
