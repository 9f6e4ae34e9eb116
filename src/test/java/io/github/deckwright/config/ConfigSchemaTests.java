package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.support.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema that editors read says what the reader of the configuration takes. */
class ConfigSchemaTests {
    private static final Path FILE = Path.of("docs", "deckwright.schema.json");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(String... keys) throws IOException {
        Map<String, Object> value = (Map<String, Object>) Json.read(Files.readString(FILE));
        for (String key : keys) {
            value = (Map<String, Object>) value.get(key);
        }
        return value;
    }

    @Test
    void names_the_keys_that_there_are() throws IOException {
        assertThat(at("properties")).containsOnlyKeys(ProjectConfigReader.KEYS);
        assertThat(at("definitions", "settings", "properties")).containsOnlyKeys(Overrides.KEYS);
        assertThat(at("definitions", "weight").get("enum")).isEqualTo(List.of("off", "note", "warning", "error"));
    }

    @Test
    void names_the_styles_that_there_are() throws IOException {
        assertThat(at("definitions", "settings", "properties", "style").get("enum"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyElementsOf(DocumentReader.styles());
    }
}
