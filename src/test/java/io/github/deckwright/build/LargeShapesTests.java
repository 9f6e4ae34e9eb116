package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.ProcessorTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that once took the square of their length or more. {@link GrowthTests} tries many shapes at a size where the square hardly
 * shows; these are large enough that it is most of the time. Times are compared with each other, so a slow machine changes nothing.
 */
@Tag("slow")
@Tag("alone")
class LargeShapesTests {
    private static final String START = "# FAQ\n\n## What is it?\n\nIt.\n\n";

    /** How many times as long the second document is. */
    private static final int MORE = 4;

    /** Linear cost grows fourfold, and a little more for memory; what once was the square grew 9 to 28 times at these sizes. */
    private static final double MOST_GROWTH = 7.5;

    /** The first builds of a shape also pay for compiling. */
    private static final int WARM_UP = 5;

    /** A build that was not stopped by then has no end. */
    private static final long NO_END_SECONDS = 120;

    @TempDir
    Path folder;

    static Stream<Arguments> shapes() {
        return Stream.of(
                repeated("paragraphs of unclosed elements", 2_500, "<b><i>\n\n"),
                repeated("unclosed details", 2_500, "<details><summary>x</summary>\n"),
                repeated("unclosed details with blank lines", 2_500, "<details><summary>x</summary>\n\n"),
                repeated("unclosed details in one line", 5_000, "<details><summary>x</summary>"),
                repeated("headings in items", 7_000, "1. ### x?\n\n"),
                repeated("headings that only lead in", 20_000, "### Answer\n"),
                repeated("headings that only lead in, with blank lines", 20_000, "### Answer\n\n"),
                shape(
                        "paragraphs below one with much emphasis",
                        20_000,
                        n -> START + "*a* ".repeat(n) + "\n\n" + "x\n\n".repeat(n / 4)),
                repeated(
                        "answers to numbered parts in a fold each",
                        1_000,
                        "What?\n\n1. One\n2. Two\n\n<details><summary>Answers</summary>\n\n1. A\n2. B\n\n</details>\n\n"),
                repeated(
                        "folds that only hide, below questions of one heading",
                        1_500,
                        "What?\n\n<details><summary>Show</summary>\n\nIt.\n\n</details>\n\n"),
                repeated(
                        "folds that each hold a heading",
                        6_000,
                        "<details><summary>Answer</summary>\n\n### So\n\nIt.\n\n</details>\n\n"),
                shape(
                        "questions with a word for a number, above lists that are no options",
                        2_000,
                        n -> START + "Q. What?\n\nA) one\nB) two\n\nAnswer: A\n\n"
                                + "Question One: what is it?\n\n- a\n- b\n\nIn 2020 it rained.\n\n".repeat(n)),
                shape(
                        "items in a cell",
                        30_000,
                        n -> START + "<table>\n<tr><th>Question</th><th>Answer</th></tr>\n<tr><td>Why?</td><td><ul>\n"
                                + "<li>some words\n".repeat(n) + "</ul></td></tr></table>\n"),
                shape(
                        "lines of a spoiler below options",
                        2_500,
                        n -> START + "What?\n\nA) one\n\nB) two\n\n" + ">! some words\n".repeat(n)),
                shape(
                        "lines that begin like a spoiler below options",
                        20_000,
                        n -> START + "What?\n\nA) one\n\nB) two\n\n" + "|| some words\n".repeat(n)),
                shape(
                        "folds in folds below options",
                        400,
                        n -> START + "What?\n\nA) one\n\nB) two\n\n"
                                + "<details><summary>So</summary>\n\nx\n\n".repeat(n)
                                + "</details>\n\n".repeat(n)),
                shape(
                        "folds of answers in folds of answers below options",
                        400,
                        n -> START + "What?\n\nA) one\n\nB) two\n\n"
                                + "<details><summary>Answers</summary>\n\nx\n\n".repeat(n)
                                + "</details>\n\n".repeat(n)),
                repeated(
                        "components with options in code below a heading that asks",
                        5_000,
                        "`<Quiz options={[\"a\", \"b\"]} correct={0} />`\n\n"),
                shape(
                        "parts of frequent questions, each with a bold line",
                        4_000,
                        n -> "# Guide\n\nIt.\n\n" + "## FAQ\n\n**It does not start**\n\n".repeat(n)),
                repeated("boxes that are paragraphs", 4_000, "(x) сар\n\n"),
                repeated("lines below a box", 10_000, "[x] a\nb\nc\nd\n"),
                shape("many lines below one box", 20_000, n -> START + "What?\n\n[x] a\n" + "b\n".repeat(n)),
                shape(
                        "footnotes of one answer",
                        5_000,
                        n -> START + numbered(n, i -> "[^" + i + "] ") + "\n\n"
                                + numbered(n, i -> "[^" + i + "]: note\n\n")),
                shape(
                        "footnotes of many answers",
                        2_500,
                        n -> "# FAQ\n\n" + numbered(n, i -> "## What is " + i + "?\n\nIt[^" + i + "].\n\n")
                                + numbered(n, i -> "[^" + i + "]: note\n\n")),
                shape(
                        "a chain of footnotes",
                        6_000,
                        n -> START + "[^0]\n\n" + numbered(n, i -> "[^" + i + "]: note [^" + (i + 1) + "]\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void costs_its_length(String name, int times, IntFunction<String> shape) throws Exception {
        String small = shape.apply(times);
        String large = shape.apply(times * MORE);
        for (int i = 0; i < WARM_UP; i++) {
            build(small);
        }
        double one = best(small);
        double four = best(large);
        assertThat(four / one).as("%s: %.2f s, then %.2f s", name, one, four).isLessThan(MOST_GROWTH);
    }

    @Test
    void nested_tables_of_any_depth_end_in_a_second() throws Exception {
        build(START + "<table><tr><td>".repeat(10));
        for (int depth : new int[] {16, 18, 20, 30, 2_000}) {
            String text = START + "<table><tr><td>".repeat(depth) + "\n";
            assertThat(ProcessorTime.of(() -> build(text)))
                    .as("%d tables", depth)
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private static Arguments repeated(String name, int times, String piece) {
        return shape(name, times, n -> START + piece.repeat(n));
    }

    private static Arguments shape(String name, int times, IntFunction<String> text) {
        return Arguments.of(name, times, text);
    }

    /** Seconds of the shortest of three runs: what else happens only makes them longer. */
    private double best(String text) throws Exception {
        Duration best = ProcessorTime.of(() -> build(text));
        for (int i = 0; i < 2; i++) {
            Duration again = ProcessorTime.of(() -> build(text));
            best = again.compareTo(best) < 0 ? again : best;
        }
        return best.toNanos() / 1e9;
    }

    private static String numbered(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private void build(String text) throws Exception {
        DocumentBuild.within(NO_END_SECONDS, DocumentBuild.of(text, folder)::run);
    }
}
