package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterTests {
    private static final SourceFile FILE = new SourceFile(Path.of("a.md"), "a.md");

    private final List<Diagnostic> found = new ArrayList<>();

    private FrontMatter parse(String... lines) {
        List<Passage.Line> all = new ArrayList<>();
        for (String line : lines) {
            all.add(new Passage.Line(all.size() + 2, 1, line));
        }
        return FrontMatter.parse(new Passage(all), FILE, List.of("heading", "label"), found::add);
    }

    private List<String> messages() {
        return found.stream()
                .map(d -> d.place().orElseThrow().line() + ":"
                        + d.place().orElseThrow().column() + " " + d.severity().word() + " " + d.message() + "; "
                        + d.remedy())
                .toList();
    }

    @Test
    void keys_hold_no_marks_of_deletions() {
        FrontMatter front = parse("\"a\\uFDD0b\": \"c\\uFDD1d\"");
        assertThat(front.values()).containsOnlyKeys("a\uFFFDb");
        assertThat(front.values().toString()).doesNotContain("\uFDD1");
    }

    @Test
    void own_settings_win_over_those_of_the_project_and_tags_add_up() {
        FrontMatter front = parse(
                "title: Java",
                "tags: [a b, c]",
                "deck: Plain",
                "deckwright:",
                "  style: label",
                "  level: 3",
                "  deck: Java::Core",
                "  tags: x",
                "  reverse: false");
        DocumentSettings project = new Overrides(
                        java.util.Optional.of("heading"),
                        List.of(),
                        java.util.OptionalInt.of(2),
                        java.util.Optional.of("D"),
                        List.of("p"),
                        java.util.Optional.of(true),
                        java.util.Optional.of(true),
                        java.util.Optional.of(true))
                .over(DocumentSettings.NONE);
        DocumentSettings settings = front.settings(project);
        assertThat(settings.toString())
                .isEqualTo(
                        "DocumentSettings[style=Optional[label], patterns=[], level=OptionalInt[3], "
                                + "deck=Optional[Java::Core], tags=[p, a_b, c, x], reverse=false, typed=true, lineEnds=Optional[true]]");
        assertThat(front.title()).contains("Java");
        assertThat(messages()).isEmpty();
    }

    @Test
    void unknown_keys_and_values_are_placed_and_the_nearest_is_named() {
        FrontMatter front = parse(
                "colour: red", "deckwright:", "  stile: heading", "  style: headnig", "  level: 7", "  tags: {a: b}");
        assertThat(front.faulty()).isTrue();
        assertThat(messages())
                .containsExactly(
                        "4:3 error unknown key \"stile\" below deckwright:; the document is left out; did you mean style? Known are"
                                + " style, pattern, level, deck, tags, reverse, typed, line-ends",
                        "5:10 error the value of style cannot be used; the document is left out; did you mean heading? Known are"
                                + " heading, label",
                        "6:10 error the value of level cannot be used; the document is left out; write the level of a heading, 1 to 6",
                        "7:9 error the value of tags cannot be used; the document is left out; write a list such as [java, basics]");
    }

    @Test
    void values_keep_their_text_and_their_lines() {
        FrontMatter front = parse("question: no", "answer: |", "  It is", "", "  so.", "date: 2020-01-01");
        assertThat(front.values().get("question"))
                .hasToString("Text[passage=Passage[lines=[Line[number=2, column=11, text=no]]]]");
        assertThat(front.values().get("answer"))
                .hasToString("Text[passage=Passage[lines=[Line[number=4, column=3, "
                        + "text=It is], Line[number=5, column=1, text=], Line[number=6, column=3, text=so.]]]]");
        assertThat(front.values().get("date"))
                .hasToString("Text[passage=Passage[lines=[Line[number=7, column=7, text=2020-01-01]]]]");
    }

    static List<List<String>> hostile() {
        return List.of(
                List.of("title = \"TOML\"", "[params]", "  a = 1"),
                List.of("a: [b", "c: d"),
                List.of("a: " + "[".repeat(20_000)),
                List.of("- ".repeat(20_000) + "a"),
                List.of(
                        "a: &a [x,x,x,x,x,x,x,x,x]",
                        "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]",
                        "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]",
                        "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]",
                        "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]"),
                List.of("a: &a", "  b: *a"),
                List.of("a: \0"),
                List.of("a: " + "x".repeat(100_000)),
                List.of("? [a, b]", ": c"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_or_foreign_block_is_at_most_a_note(List<String> lines) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> parse(lines.toArray(new String[0])));
        assertThat(found).allMatch(d -> d.rule() == Rule.FRONT_MATTER_UNREAD).hasSizeLessThan(2);
    }

    @Test
    void tags_of_classes_make_no_objects() {
        assertThat(parse("a: !!javax.script.ScriptEngineManager [x]").values()).containsKey("a");
    }
}
