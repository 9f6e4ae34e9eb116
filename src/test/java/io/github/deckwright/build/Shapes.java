package io.github.deckwright.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Documents of any size out of few pieces: each construct of Markdown and HTML repeated, nested, left open, and mixed with each other. */
final class Shapes {
    /** Stands for a number that is another one each time. */
    private static final String NUMBER = "№";

    /** What may close, with what closes it. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("<b>", "</b>"),
            List.of("<b><i>", "</i></b>"),
            List.of("<b x=№>", "</b>"),
            List.of("<b title=№>", "</b>"),
            List.of("<p>", "</p>"),
            List.of("<div>", "</div>\n"),
            List.of("<div>\n\n", "\n\n</div>\n\n"),
            List.of("<p><div>", "</div></p>"),
            List.of("<table><tr><td>", "</td></tr></table>"),
            List.of("<table>", "</table>"),
            List.of("<tr>", "</tr>"),
            List.of("<table>\n<tr>\n<td>\n\n", "\n\n</td>\n</tr>\n</table>\n\n"),
            List.of("<ul><li>", "</li></ul>"),
            List.of("<a href=\"https://a.b/№\">", "</a>"),
            List.of("<span class=\"x\">", "</span>"),
            List.of("<pre><code>", "</code></pre>\n"),
            List.of("<blockquote>\n", "</blockquote>\n"),
            List.of("<video>", "</video>"),
            List.of("<video><source src=№.mp4>", "</video>"),
            List.of("<picture><source srcset=a><img src=№.png>", "</picture>"),
            List.of("<svg>", "</svg>"),
            List.of("<script>", "</script>"),
            List.of("<style>\n", "</style>\n"),
            List.of("<select><option>", "</select>"),
            List.of("<textarea>", "</textarea>"),
            List.of("<!--", "-->"),
            List.of("<![CDATA[", "]]>"),
            List.of("<?x", "?>"),
            List.of("<details><summary>x</summary>\n", "</details>\n"),
            List.of("<details>\n<summary>What is №?</summary>\n\n", "\n</details>\n\n"),
            List.of("<details>", "</details>"),
            List.of("<summary>", "</summary>"),
            List.of("*a ", "b*"),
            List.of("**", "**"),
            List.of("__a ", " b__"),
            List.of("~~a", "~~"),
            List.of("==a", "=="),
            List.of("`", "`"),
            List.of("``a", "``"),
            List.of("[", "]"),
            List.of("[a](", ")"),
            List.of("![a](", ")"),
            List.of("![", "](№.png)"),
            List.of("[a№][", "]"),
            List.of("$a", "$"),
            List.of("\\(", "\\)"),
            List.of("\n$$\n", "\n$$\n"),
            List.of("\\frac{", "}"),
            List.of("{{c1::", "}}"),
            List.of("{1:a", "}"),
            List.of("{", "}"),
            List.of("%%", "%%"),
            List.of("[[", "]]"),
            List.of("\n```\n", "\n```\n"),
            List.of("\n~~~js\n", "\n~~~\n"),
            List.of("\n:::note\n", "\n:::\n"),
            List.of("\n:::details What?\n", "\n:::\n"),
            List.of("\nSTART\nBasic\n", "\nEND\n"),
            List.of("\n<!-- deckwright: ignore-start -->\n", "\n<!-- deckwright: ignore-end -->\n"));

    /** What stands alone. */
    private static final List<String> SINGLES = List.of(
            "a ",
            "\n",
            "a\n\n",
            "\\",
            "&amp;",
            "&#x41;",
            "<br>",
            "<img src=x>",
            "<img src=№.png>",
            "<img src=\"a&amp;№.png\">\n",
            "\u0338",
            "a\u0301\u0327",
            "😀",
            "![](№.png) ",
            "https://a.b/№ ",
            "[a№][b№] ",
            "[a](#a№) ",
            "- [a](#a№)\n",
            "\n[b№]: https://a.b\n",
            "[^№] ",
            "\n[^№]: note\n",
            "[^№]\n\n[^№]: note\n\n",
            "\n[^№]: note [^№+]\n",
            "# a\n",
            "# What is №?\n",
            "## What is №?\n\nIt.\n\n",
            "### Answer\n",
            "### Answer\n\nIt.\n\n",
            "## \n",
            "What\n===\n",
            "1. ### x?\n",
            "1. ### x?\n\n",
            "1. ### x?\n\n   It.\n\n",
            "- ## Why №?\n",
            "> # Why?\n",
            "> a\n",
            "> ",
            "- ",
            "- a\n",
            "- a\n  b\n\n",
            "1. What is №?\n",
            "1. What is №?\n\n   It.\n\n",
            "1. **What is №?**\n\n   It.\n\n",
            "- **What?** It.\n",
            "* - + ",
            "**What is №?**\n",
            "**What is №?**\n\nIt.\n\n",
            "**Answer:** a\n\n",
            "Answer: B\n\n",
            "Answers: 1. A, 2. B\n",
            "Q: a\n",
            "A: b\n",
            "Q: a №\nA: b\n\n",
            "a :: b\n",
            "a № :: b №\n",
            "a\n?\nb\n\n",
            "#card\n",
            "What №? #card\nIt.\n\n",
            "- [ ] a\n",
            "- [ ] a\n- [x] b\n\n",
            "A. a\nB. b\n",
            "- A) a\n",
            "What is №?\n\nA. a\nB. b\n\nAnswer: B\n\n",
            "| a ",
            "| a | b |\n",
            "|---|---|\n",
            "| a | b |\n|---|---|\n| c | d |\n\n",
            "---\n",
            "***\n",
            "---\nDeck: a\n1. x\n",
            "    code\n",
            "\tcode\n",
            "> [!question]- Why №?\n> It.\n\n",
            "> [!NOTE]\n",
            "??? question \"Why?\"\n    It.\n\n",
            "TARGET DECK: a\n",
            // long, for the parser of tables copies a paragraph for each of its lines; their number is limited
            // elsewhere
            "some words of a line that ends in the name of a block ^a№\n",
            "<!-- id: № -->\n",
            "<!--ID: 16000000№-->\n",
            "<!-- deckwright: id=a№ -->\n",
            "term №\n: meaning\n\n",
            "https://a.b\n",
            "图。\n",
            "한국어 ");

    /** What stands before it all: nothing, or a question whose answer it is. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("", "");
        PLACES.put("an answer of ", "# FAQ\n\n## What is it?\n\nIt.\n\n## How is it?\n\n");
    }

    private Shapes() {}

    /**
     * A document that can be made as large as one likes.
     *
     * @param text the document for a number of repetitions
     * @param length of one repetition
     */
    record Shape(String name, IntFunction<String> text, int length) {

        /** The document of about so many characters. */
        String of(int size) {
            return text.apply(Math.max(1, size / length));
        }
    }

    /** Each construct alone: repeated, nested, unclosed, never opened. */
    static List<Shape> alone() {
        List<Shape> shapes = new ArrayList<>();
        PLACES.forEach((name, start) -> {
            SINGLES.forEach(piece -> shapes.add(repeated(name, start, piece)));
            for (List<String> pair : PAIRS) {
                String open = pair.get(0);
                String close = pair.get(1);
                shapes.add(repeated(name, start, open));
                shapes.add(repeated(name, start, close));
                shapes.add(repeated(name, start, open + "x" + close));
                shapes.add(repeated(name, start, open + "What is №?" + close + "\n\n"));
                shapes.add(new Shape(
                        name + shown(open) + " nested",
                        times -> start + times(open, times) + "x" + times(close, times),
                        open.length() + close.length()));
            }
        });
        return shapes;
    }

    /** What once grew faster than its length, each for a reason of its own, and was found by mixing at random. */
    static List<Shape> found() {
        List<Shape> shapes = new ArrayList<>();
        PLACES.forEach((name, start) -> {
            shapes.add(repeated(name, start, "|\na\n$$ a\n---\n\n\n\n"));
            shapes.add(repeated(name, start, "--\n*A: ```js\n"));
            shapes.add(repeated(name, start, "- a\n№. a\n-\nb c"));
            shapes.add(repeated(name, start, "a|b|c\n|-|\n"));
            shapes.add(repeated(name, start, "|a|b|\n|-|\n"));
            shapes.add(repeated(name, start, "2. a\n"));
            shapes.add(repeated(name, start, "P: q\n"));
            shapes.add(repeated(name, start, "## Questions\n1. a\n2. b\n## Answers\n1. a\n2. b\n---\n"));
            shapes.add(repeated(name, start, "1. x\n\n## Answers\n\n1. y\n\n"));
            shapes.add(repeated(name, start, "### ✅ 正确答案：B\n\n### 📖 解析\n\n绿茶马上加热。\n"));
        });
        shapes.add(repeated("an item of ", "1. What is a?\n\n   ", "`\n\n"));
        shapes.add(new Shape(
                "answers in one item",
                times -> "> " + "* ".repeat(times) + "- [a]:\n".repeat(times) + "<details>\n".repeat(times),
                19));
        shapes.add(repeated("a chain of notes ", "# FAQ\n\n", "## What is №?\n\nIt[^№].\n\n[^№]: note [^№+]\n\n"));
        shapes.add(new Shape(
                "one long note of all",
                times -> "# FAQ\n\n" + times("## What is №?\n\nIt[^a].\n\n", times) + "[^a]: "
                        + "word ".repeat(4 * times),
                42));
        shapes.add(new Shape(
                "one long address of all",
                times -> "# FAQ\n\n" + times("## What is №?\n\n[It][a].\n\n", times) + "[a]: /"
                        + "word".repeat(4 * times),
                40));
        shapes.add(new Shape(
                "one long heading above all",
                times ->
                        "# FAQ\n\n## " + "word ".repeat(4 * times) + "\n\n" + times("### What is №?\n\nIt.\n\n", times),
                42));
        return shapes;
    }

    /** Each construct in turn with each other one. */
    static List<Shape> mixed() {
        List<String> pieces = new ArrayList<>(SINGLES);
        PAIRS.forEach(pair -> pieces.add(pair.get(0)));
        List<Shape> shapes = new ArrayList<>();
        String place = "an answer of ";
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < pieces.size(); j++) {
                if (i != j) {
                    shapes.add(repeated(
                            (i + j) % 2 == 0 ? place : "",
                            (i + j) % 2 == 0 ? PLACES.get(place) : "",
                            pieces.get(i) + pieces.get(j)));
                }
            }
        }
        return shapes;
    }

    private static Shape repeated(String place, String start, String piece) {
        return new Shape(place + shown(piece), times -> start + times(piece, times), piece.length());
    }

    private static String times(String piece, int times) {
        if (!piece.contains(NUMBER)) {
            return piece.repeat(times);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(piece.replace(NUMBER + "+", String.valueOf(i + 1)).replace(NUMBER, String.valueOf(i)));
        }
        return out.toString();
    }

    private static String shown(String piece) {
        return '"' + piece.replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
