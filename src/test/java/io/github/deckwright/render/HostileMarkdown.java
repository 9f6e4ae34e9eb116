package io.github.deckwright.render;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers made to cost time, memory or stack. */
final class HostileMarkdown {
    static final Map<String, Supplier<String>> CASES = new LinkedHashMap<>();

    static {
        put("stars around a word", () -> "*".repeat(50_000) + "x" + "*".repeat(50_000));
        put("emphasis opened and closed", () -> "*a ".repeat(20_000) + " b*".repeat(20_000));
        put("nested quotes", () -> ">".repeat(10_000) + " x");
        put("nested lists", () -> nestedLists(1_000));
        put("runs of backticks", () -> backticks(1_300));
        put("comments that never end", () -> "x <!--".repeat(100_000));
        put("open tags", () -> "<".repeat(100_000));
        put("open images", () -> "![".repeat(40_000));
        put("open links", () -> "[a](".repeat(40_000));
        put("a wide table", () -> table(1_000, 990));
        put("a table wider than all", () -> table(1_001, 1_000));
        put("one long line", () -> "word ".repeat(200_000));
        put("many paragraphs", () -> "x\n\n".repeat(300_000));
        put("open dollars", () -> "$a ".repeat(100_000));
        put("open brackets of TeX", () -> "\\(x ".repeat(80_000));
        put("open blocks of TeX", () -> "$$\nx\n\n".repeat(50_000));
        put("formulas in groups", () -> "$" + "{".repeat(1_900) + "x" + "}".repeat(1_900) + "$ ");
        put("braces", () -> "{{".repeat(100_000));
        put("players", () -> "[sound:".repeat(50_000));
        put("open marks", () -> "==a ".repeat(80_000));
        put("forged marks", () -> "&#xFDD0;".repeat(50_000));
        put("footnotes", () -> "[^a]".repeat(50_000) + "\n\n[^a]: x[^a]");
        put("many footnotes", () -> footnotes(5_000));
        put("unclosed elements", () -> "<b>".repeat(50_000));
        put("unclosed unknown elements", () -> "<b x=1>".repeat(50_000));
        put("elements that go on in every paragraph", () -> numberedTags(400) + "\n\nx".repeat(24_000));
        put("unclosed blocks", () -> "<div>\n\n".repeat(20_000));
        put("line breaks of HTML", () -> "a<br>".repeat(50_000));
        put("images of HTML", () -> "<img src=x>".repeat(5_000));
        put("scripts that never end", () -> "<script>\n".repeat(50_000));
        put("overlays", () -> "\u0338".repeat(100_000));
        put("combining characters", () -> "a" + "\u0301".repeat(100_000));
        put("alerts", () -> "> [!NOTE]\n\n".repeat(20_000));
        put("headings", () -> "# a\n".repeat(50_000));
        put("escapes", () -> "\\".repeat(200_000));
        put("code of a language", () -> "```java\n" + "/*\"'".repeat(60_000) + "\n```");
        put("tilde and plus", () -> "~a~~b".repeat(50_000));
        put("addresses", () -> "www.a.b ".repeat(30_000));
        put("an address", () -> "http://" + "a.".repeat(100_000));
        put("tasks", () -> "- [ ] a\n".repeat(30_000));
    }

    private HostileMarkdown() {}

    private static void put(String name, Supplier<String> markdown) {
        CASES.put(name, markdown);
    }

    private static String nestedLists(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append(" ".repeat(2 * i)).append("- a\n");
        }
        return out.toString();
    }

    /** Elements of formatting, each of which HTML opens again in every block that follows. */
    private static String numberedTags(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("<b title=").append(i).append('>');
        }
        return out.toString();
    }

    private static String backticks(int runs) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < runs; i++) {
            out.append('e').append("`".repeat(i));
        }
        return out.toString();
    }

    private static String footnotes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("[^").append(i).append("] ");
        }
        for (int i = 0; i < count; i++) {
            out.append("\n[^").append(i).append("]: note [^").append(count - i).append("]\n");
        }
        return out.toString();
    }

    private static String table(int columns, int rows) {
        return "|".repeat(columns + 1) + "\n" + "|-".repeat(columns) + "|\n" + "x\n".repeat(rows);
    }

    static CardContent render(String markdown) {
        List<Passage.Line> lines = new ArrayList<>();
        int number = 1;
        for (String line : markdown.split("\n", -1)) {
            lines.add(new Passage.Line(number++, 1, line));
        }
        Place place = new Place(new SourceFile(Path.of("hostile.md"), "hostile.md"), 1, 1);
        Card card = Card.builder(CardKind.BASIC, place, "heading", Passage.of(new Passage.Line(1, 1, "Q")))
                .answer(new Passage(lines))
                .build();
        return new CardRenderer(new MediaStore(List.of(Path.of("").toAbsolutePath())), false, file -> Optional.empty())
                .render(card, new References(Definitions.NONE), diagnostic -> {});
    }

    /** Renders every case, one line of time for each; run with a small heap. */
    public static void main(String[] arguments) {
        CASES.forEach((name, markdown) -> {
            String text = markdown.get();
            long start = System.nanoTime();
            int length = render(text).answer().orElseThrow().html().length();
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            System.out.println(milliseconds + " ms\t" + text.length() + " -> " + length + "\t" + name);
        });
    }
}
