package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BugTests {
    @Test
    void whoever_publishes_a_build_has_its_bugs_reported_there() {
        assertThat(Bug.at("https://example.org/deckwright/issues"))
                .isEqualTo("at https://example.org/deckwright/issues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${home.url}/issues",
                "https://deckwright.invalid/deckwright/issues",
                "https://invalid.invalid"
            })
    void of_another_build_only_its_user_knows_where_it_is_from(String issues) {
        assertThat(Bug.at(issues)).isEqualTo("where you have Deckwright from");
    }
}
