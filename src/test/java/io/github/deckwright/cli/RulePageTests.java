package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new rule is a line in {@link Rule} and a section in {@code src/main/resources/io/github/deckwright/cli/rules.md}. */
class RulePageTests {
    private static final Path DOCUMENTATION = Path.of("docs", "rules.md");

    @Test
    void every_rule_has_its_section_and_no_other_has_one() {
        List<String> sections = RulePage.text()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(sections).containsExactlyElementsOf(Rule.names());
    }

    @Test
    void a_section_says_what_the_rule_says_then_shows_an_example_and_the_remedy() {
        for (Rule rule : Rule.values()) {
            String[] parts = RulePage.section(rule).split("\n\n", 3);
            assertThat(parts).as(rule.id()).hasSize(3);
            assertThat(parts[0]).isEqualTo("*" + rule.severity().word() + "*: " + rule.sentence() + ".");
            assertThat(parts[1])
                    .as(rule.id())
                    .startsWith("    ")
                    .contains(rule.severity().word() + "[" + rule.id() + "]:");
            assertThat(parts[2]).as(rule.id()).isNotBlank();
        }
    }

    @Test
    void the_documentation_is_what_the_program_prints() throws IOException {
        if ("accept".equals(System.getProperty("golden"))) {
            Files.writeString(DOCUMENTATION, RulePage.text());
        }
        assertThat(Files.readString(DOCUMENTATION)).isEqualTo(RulePage.text());
    }

    @Test
    void no_page_shows_a_rule_that_does_not_exist() throws IOException {
        Pattern shown = Pattern.compile("(?:error|warning|note)\\[([a-z0-9-]+)]|rules\\.md#([a-z0-9-]+)");
        try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                shown.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                        .forEach(rule ->
                                assertThat(Rule.names()).as(page.toString()).contains(rule));
            }
        }
    }
}
