package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What of the build description no other test would miss. */
class PomTests {
    private final Document pom;

    PomTests() throws java.io.IOException {
        pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
    }

    /** Failsafe heeds {@code skipITs} only, so without this who installs with {@code -DskipTests} waits ten minutes for the slow tests. */
    @Test
    void who_skips_tests_skips_the_slow_ones_too() {
        assertThat(pom.select("project > properties > skipITs").text()).isEqualTo("${skipTests}");
        assertThat(pom.select("configuration > skipITs, configuration > skip, configuration > skipTests")
                        .eachText())
                .isEqualTo(List.of());
    }
}
