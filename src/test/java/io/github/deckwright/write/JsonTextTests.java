package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTests {

    private static String data(String text) {
        StringBuilder json = new StringBuilder();
        new JsonText(json).value(text);
        return json.toString();
    }

    private static String report(String text) {
        StringBuilder json = new StringBuilder();
        JsonText.report(json).value(text);
        return json.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x ##[add-mask]y",
                "##vso[task]",
                "a##teamcity[b]",
                "###[x]",
                "C# and ##",
                "a\u0000\u001b\u007f\"\\\n\t\r"
            })
    void commands_of_ci_systems_are_escaped_and_read_the_same(String text) {
        for (String json : new String[] {data(text), report(text)}) {
            assertThat(json).doesNotContainPattern("##\\w*\\[").doesNotContainPattern("[\\x00-\\x1f]");
            assertThat(Json.read(json)).isEqualTo(text);
        }
    }

    @Test
    void a_report_escapes_what_steers_and_data_keeps_every_script() {
        String text = "a\u200c\u202e\u2028 \uD83D\uDE80 ::error::x \udb40\udc41";
        assertThat(data(text)).isEqualTo('"' + text + '"');
        assertThat(report(text)).isEqualTo("\"a\\u200c\\u202e\\u2028 \uD83D\uDE80 :\\u003aerror::x \\udb40\\udc41\"");
        assertThat(Json.read(report(text))).isEqualTo(text);
    }

    @Test
    void half_a_pair_is_kept_in_a_report_and_replaced_in_data() {
        assertThat(report("a\ud800b")).isEqualTo("\"a\\ud800b\"");
        assertThat(data("a\ud800b")).isEqualTo("\"a\ufffdb\"");
    }
}
