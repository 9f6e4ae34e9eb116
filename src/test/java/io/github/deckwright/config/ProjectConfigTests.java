package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectConfigTests {
    @TempDir
    Path folder;

    private ProjectConfig read(String text) throws IOException {
        Path file = folder.resolve("deckwright.toml");
        Files.writeString(file, text);
        return ProjectConfig.read(file, List.of("heading", "label"));
    }

    private String error(String text) throws IOException {
        try {
            return read(text).toString();
        } catch (UsageException e) {
            Diagnostic d = e.diagnostic();
            return d.place().orElseThrow().line() + ":"
                    + d.place().orElseThrow().column() + " " + e.getMessage();
        }
    }

    @Test
    void later_sections_win_and_tags_add_up() throws IOException {
        ProjectConfig config = read("""
                name = "Java questions"
                source-url = "https://example.org/blob/main"
                exclude = ["drafts/"]

                [documents."*.md"]
                tags = ["all"]
                typed = true

                [documents."core/**"]
                style = "label"
                level = 3
                deck = "Java::Core"
                tags = ["core"]
                typed = false
                """);
        assertThat(config.settings(folder.resolve("core/a.md")).toString())
                .isEqualTo(
                        "DocumentSettings[style=Optional[label], patterns=[], level=OptionalInt[3], deck=Optional[Java::Core], "
                                + "tags=[all, core], reverse=false, typed=false, lineEnds=Optional.empty]");
        assertThat(config.settings(folder.resolve("a.md")).tags()).containsExactly("all");
        assertThat(config.sourceUrl()).contains("https://example.org/blob/main/");
        assertThat(config.takes(folder.resolve("drafts/x/a.md"))).isFalse();
        assertThat(config.takes(folder.resolve("a.md"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nmae = "x"               | 1:1 unknown key "nmae"; did you mean name?
                    plugin = "x.jar"         | 1:1 unknown key "plugin"; known are name, source-url, include, exclude, documents
                    name = 3                 | 1:1 name is not a line of text
                    source-url = "ftp:x"     | 1:1 source-url is no address
                    include = [1]            | 1:1 include is not a list of patterns
                    name = "a" name          | 1:12 this is no TOML
                    documents = 1            | 1:1 documents is not a table
                    documents.a.stile = "x"  | 1:1 unknown key "stile"; did you mean style?
                    documents.a.style = "x"  | 1:1 the value of style cannot be used; known are heading, label
                    documents.a.level = 9    | 1:1 the value of level cannot be used; write the level of a heading, 1 to 6
                    documents.a.tags = {a=1} | 1:1 the value of tags cannot be used
                    """)
    void what_is_not_understood_is_refused_with_its_place(String text, String message) throws IOException {
        assertThat(error(text)).startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \0", "a = [[[[", "\uFEFFname = 1\n", "[a]\n[a]"})
    void a_hostile_file_is_refused_in_one_line(String text) throws IOException {
        assertThat(error(text)).matches("[0-9]+:[0-9]+ .*");
        assertThat(error("a = " + "[".repeat(20_000))).startsWith("1:1 the file is refused");
        assertThat(error("a = \"" + "x".repeat(300_000) + "\"")).startsWith("1:1 the file is longer");
    }
}
