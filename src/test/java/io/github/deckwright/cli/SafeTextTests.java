package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.report.JsonReport;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.support.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTests {
    private static final String HOSTILE =
            "\u001b]0;title\u0007\u001b[2J\r\n::set-output name=x::y\u202Egnp\u2066\u200B\u0085\u007F\uD800\t##[add-mask]end";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Diagnostic diagnostic = Diagnostic.of(
            Rule.LINE_JOINS_LIST,
            new Place(new SourceFile(Path.of("::add-mask::" + HOSTILE.replace("\uD800", "")), "x"), 3, 7),
            HOSTILE,
            HOSTILE);

    private Terminal terminal(boolean colours) {
        return new Terminal(Path.of(""), out, err, Map.of(), Clock.systemUTC(), colours);
    }

    @Test
    void what_steers_a_terminal_is_shown_by_number() {
        assertThat(SafeText.line(HOSTILE))
                .isEqualTo(
                        "\\u{1b}]0;title\\u{7}\\u{1b}[2J\\u{d}\\u{a}:\\u{3a}set-output name=x::y\\u{202e}gnp\\u{2066}\\u{200b}"
                                + "\\u{85}\\u{7f}\\u{d800} #\\u{23}[add-mask]end");
    }

    @Test
    void letters_and_emoji_of_all_scripts_show_as_they_are() {
        String text = "Größe – 日本語 ≥ עברית العربية 👩\u200D💻 ✈️ e\u0301";
        assertThat(SafeText.line(text)).isEqualTo(text);
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(SafeText.line("🚀".repeat(500))).isEqualTo("🚀".repeat(400) + "…");
    }

    @Test
    void a_printed_finding_is_one_line_without_control_characters_that_starts_no_command() throws IOException {
        Terminal terminal = terminal(false);
        terminal.report().report(diagnostic);
        terminal.flush();
        String printed = err.toString(StandardCharsets.UTF_8);
        assertThat(printed).startsWith("./:\\u{3a}add-mask::").endsWith("\n").hasLineCount(1);
        assertThat(printed.stripTrailing().chars()).noneMatch(c -> c < 32);
    }

    @Test
    void colours_are_the_only_escapes_and_only_if_wanted() throws IOException {
        Terminal terminal = terminal(true);
        terminal.report().report(diagnostic);
        terminal.flush();
        String printed = err.toString(StandardCharsets.UTF_8);
        assertThat(printed).contains("\u001b[1;33mwarning[line-joins-list]:\u001b[0m");
        assertThat(printed.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing().chars())
                .noneMatch(c -> c < 32);
        assertThat(Terminal.wantsColours(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), true))
                .isFalse();
        assertThat(Terminal.wantsColours(Map.of("FORCE_COLOR", "1"), false)).isTrue();
        assertThat(Terminal.wantsColours(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Terminal.wantsColours(Map.of(), true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![x](<##[set-output name=release]evil>) | ![x](<#\\u{23}[set-output name=release]evil>)",
                "a##[add-mask]b | a#\\u{23}[add-mask]b",
                "###[x] | ##\\u{23}[x]",
                "x ##vso[task.setvariable variable=a]b | x #\\u{23}vso[task.setvariable variable=a]b",
                "##teamcity[buildStatus text='x'] | #\\u{23}teamcity[buildStatus text='x']",
                "##octopus[setVariable] | #\\u{23}octopus[setVariable]",
                "::x | \\u{3a}:x",
                "\u00a0\u3000::x | \u00a0\u3000\\u{3a}:x",
                "\"::error::x\" | \":\\u{3a}error::x\"",
                "(::error file=a,line=1::x | (:\\u{3a}error file=a,line=1::x",
                "section_start:15:x | section_start\\u{3a}15:x",
                "travis_fold:start:x | travis_fold\\u{3a}start:x",
                "--- group | \\u{2d}-- group",
                "+++ group | \\u{2b}++ group",
                "a\u2028b\u2029c\u0085d | a\\u{2028}b\\u{2029}c\\u{85}d",
                "a\uFDD0b\uFFFEc | a\\u{fdd0}b\\u{fffe}c",
                // what only looks alike stays as it is
                "Java::Streams::error::x | Java::Streams::error::x",
                "what are ::before and ::after | what are ::before and ::after",
                "## [link](x) and C#[] | ## [link](x) and C#[]",
                "std::vector | std::vector",
                "a --- b | a --- b"
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void what_a_ci_system_would_obey_is_broken_wherever_it_stands(String text, String safe) {
        assertThat(SafeText.whole(text)).isEqualTo(safe);
        assertThat(SafeText.line(text)).isEqualTo(safe);
    }

    @Test
    void a_path_that_would_be_a_command_stays_a_path() {
        assertThat(SafeText.path("::add-mask::x.md")).isEqualTo("./:\\u{3a}add-mask::x.md");
        assertThat(SafeText.path("--- x.md")).isEqualTo("./--- x.md");
    }

    @Tag("slow")
    @Test
    void a_line_of_marks_costs_no_more_than_its_length() {
        for (String marks : List.of("#", ":", "##a", "::a", ":: a ", "section_start:")) {
            String text = marks.repeat(200_000);
            assertTimeout(Duration.ofSeconds(5), () -> SafeText.whole(text));
        }
    }

    @Test
    void json_is_strict_and_keeps_the_text() throws IOException {
        Terminal terminal = terminal(false);
        JsonReport json = JsonReport.array(terminal.out(), terminal.directory());
        json.report(diagnostic);
        json.report(Diagnostic.of(Rule.NO_DOCUMENTS, "whole build", ""));
        json.finish();
        terminal.flush();
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed.replace("\n", "").chars()).noneMatch(c -> c < 32);
        assertThat(printed).doesNotContain("##[").doesNotContain("::set-output");
        Object read = Json.read(printed);
        assertThat(read).asString().contains(HOSTILE + "; " + HOSTILE).contains("line=3, column=7", "file=null");
    }
}
