package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.deckwright.UsageException;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as what sets things: front matter never fails, a configuration is read or refused naming a line. */
@Tag("slow")
class SettingsFuzzTests {
    private static final SourceFile FILE = new SourceFile(Path.of("a.md"), "a.md");

    @DictionaryEntries({
        "title: ",
        "tags: ",
        "deck: ",
        "deckwright:",
        "  style: ",
        "  level: ",
        "  pattern: ",
        "question: ",
        "answer: ",
        "\\x0a",
        "\\x0a  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "\\\"",
        "'",
        "|-\\x0a",
        ">-\\x0a",
        "&a ",
        "*a",
        "<<: ",
        "!!",
        "? ",
        "# ",
        "---\\x0a"
    })
    @MethodSource("frontMatters")
    @FuzzTest(maxDuration = "")
    void frontMatter(byte[] bytes) {
        List<Passage.Line> lines = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R", -1)) {
            lines.add(new Passage.Line(lines.size() + 2, 1, line));
        }
        FrontMatter.parse(
                new Passage(lines),
                FILE,
                List.of("heading"),
                finding -> assertThat(finding.place()).as(finding.message()).isPresent());
    }

    static Stream<byte[]> frontMatters() {
        return Stream.of(
                        "title: A\ntags: [a, 'b']\ndeckwright: {style: heading, deck: 'A::B', level: 2}",
                        "question: |\n  a\n  b\nanswer: >-\n  c\nchoices:\n- a\n- b: c\n",
                        "a: &x [1]\nb: *x\n? c\n: d")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @DictionaryEntries({
        "name = ",
        "source-url = ",
        "include = [",
        "exclude = [",
        "[documents]\\x0a",
        "[documents.\\\"",
        "style = ",
        "level = ",
        "deck = ",
        "tags = [",
        "\\\"",
        "\\\"\\\"\\\"",
        "'",
        "'''",
        "]",
        "{",
        "}",
        "**/",
        "*.md",
        "../",
        "\\x0a",
        "# ",
        "\\\\u",
        "\\\\"
    })
    @MethodSource("configurations")
    @FuzzTest(maxDuration = "")
    void configuration(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("deckwright", ".toml");
        try {
            Files.write(file, bytes);
            ProjectConfig config = ProjectConfig.read(file, List.of("heading"));
            Path document = file.resolveSibling("a b.md");
            config.settings(document);
            config.takes(document);
            config.address(new SourceFile(document, "a b.md"));
        } catch (UsageException e) {
            assertThat(e.diagnostic().place()).as(e.getMessage()).isPresent();
        } finally {
            Files.delete(file);
        }
    }

    static Stream<byte[]> configurations() {
        return Stream.of("""
                name = "A"
                source-url = "https://example.org/a"
                include = ["**/*.md"]
                exclude = ['old/**']
                [documents."a/*.md"]
                style = "heading"
                level = 2
                deck = "A::B"
                tags = ["a"]
                """.getBytes(StandardCharsets.UTF_8));
    }
}
