package io.github.deckwright.kit;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cards that writers are tried with, as a build would hand them on. Not safe for threads. */
final class KitCards {
    /** The packed name of the picture that some cards show. */
    static final String PICTURE = "cat-0123456789abcdef.png";

    private static final String WRITTEN = "img/Cat 1.png";

    private static final long CREATED = 1_700_000_000_000L;

    private final List<RenderedCard> cards = new ArrayList<>();

    /** What separators, quotes, markup and commands of the programs that read decks look like, and what breaks lines and fonts. */
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"x\")",
            "@SUM(1)\t-1",
            "a\tb\t\tc",
            "a\n\n\nb\n \nc",
            "a,b;c|d:e\"f\"\"g'h`i",
            "\\ \\n \\t \\\\ \\u0000 %s %n ${x} #{x} $x$ $$y$$",
            "</script><script>alert(1)</script> <b onclick=x> <!-- --> --> ]]> <![CDATA[ <?php ?>",
            "&amp; &#0; &lt; &nbsp",
            "{{x}} {{c1::x}} {{c1::a::b}} }} {{{{ ::x:: [sound:x] [[x]] [latex] [$]",
            "::title:: {=a ~b} // $CATEGORY: x",
            "# h\n---\n- [x] y\n> z\n```\nQ: a\nA: b\n```\n\\---",
            "true",
            "null",
            "007",
            "1e5",
            "3-4",
            "NaN",
            "-",
            "'",
            "\"",
            "`",
            "*",
            "_",
            "#",
            "|",
            "\u00e9 e\u0301 \u212b \ufb01 \u0130 \u0131 \u00df",
            "\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \u0639\u0631\u0628\u064a \u05e2\u05d1\u05e8\u05d9\u05ea",
            "\ud83c\udf89 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddeb\ud83c\uddf7 \ud835\udc00",
            "a\u202eb\u2066c\u2069 \u200b \u200f \u00ad \ufeff \u2028 \u2029 \u0085 \u00a0",
            "\ufffd \uffff \ufdef",
            "../../etc/passwd C:\\x CON .. .",
            "x".repeat(40_000),
            "a ".repeat(20_000).strip(),
            "line\n".repeat(2_000).strip());

    /** One of each kind, and one with every part there is; in three decks and two documents. */
    static List<RenderedCard> ofEveryKind() {
        KitCards made = new KitCards();
        made.basic("What is a stack?", "A list with one end.");
        made.choice("Which are even?", List.of("one", "two", "four"));
        made.cloze("The ", "sun", Optional.of("shines"), " is a star.");
        made.withEverything();
        made.basic("See the picture.", "It is a cat.");
        return made.cards;
    }

    /** Every text of {@link #HOSTILE} in every part of every kind. */
    static List<RenderedCard> hostile() {
        KitCards made = new KitCards();
        for (String text : HOSTILE) {
            made.basic(text, text);
            made.choice(text, List.of(text, text + "2"));
            made.cloze(text, text, Optional.of(text), text);
            made.cloze("", text, Optional.empty(), "");
        }
        return made.cards;
    }

    /** So many plain cards in a few decks. */
    static List<RenderedCard> many(int count) {
        KitCards made = new KitCards();
        for (int i = 0; i < count; i++) {
            made.basic("What is number " + i + "?", "It is " + i + ".\n\nAnd *not* " + (i + 1) + ".");
        }
        return made.cards;
    }

    private void basic(String question, String answer) {
        add(CardKind.BASIC, plain(question), Optional.of(plain(answer)), List.of(), Optional.empty());
    }

    private void choice(String question, List<String> options) {
        List<RenderedChoice> choices = new ArrayList<>();
        for (String option : options) {
            choices.add(new RenderedChoice(plain(option), !choices.isEmpty()));
        }
        add(CardKind.CHOICE, plain(question), Optional.empty(), choices, Optional.of(plain(question)));
    }

    private void cloze(String before, String hidden, Optional<String> hint, String after) {
        Rendered all = new Rendered(
                before + gap(hidden, hint) + after,
                html(before) + gap(html(hidden), hint.map(KitCards::html)) + html(after),
                before + gap(hidden, hint) + after,
                List.of());
        add(CardKind.CLOZE, all, Optional.empty(), List.of(), Optional.empty());
    }

    private static String gap(String hidden, Optional<String> hint) {
        return hint.map(shown -> Cloze.deletion(1, hidden, shown)).orElseGet(() -> Cloze.deletion(1, hidden));
    }

    private void withEverything() {
        Place place = place();
        Rendered picture = new Rendered(
                "See ![a cat](<" + WRITTEN + ">) and ~~x~~.",
                "See <img src=\"" + PICTURE + "\" alt=\"a cat\"> and <del>x</del>.",
                "See [image: a cat] and x.",
                List.of(new Loss("image", place)));
        Rendered code = new Rendered(
                "```java\nint a = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
                "<pre><code class=\"language-java\">int a = 1;\n</code></pre>\n<table><tbody><tr><td>1</td></tr></tbody></table>",
                "int a = 1;\n\na: 1; b: 2",
                List.of());
        cards.add(new RenderedCard(
                guid(),
                CREATED + cards.size(),
                CREATED / 1000,
                "Kit::All parts / “more”",
                new CardContent(
                        CardKind.BASIC,
                        place,
                        "heading",
                        picture,
                        Optional.of(code),
                        List.of(),
                        Optional.of(plain("Because.")),
                        Optional.of(plain("Think.")),
                        List.of("Chapter", "Section: a"),
                        List.of("a::b", "Größe"),
                        true,
                        Optional.of("cat"),
                        Optional.of("https://example.org/a?b=1&c=2"),
                        List.of(new CardMedia(PICTURE, WRITTEN)))));
    }

    private void add(
            CardKind kind,
            Rendered question,
            Optional<Rendered> answer,
            List<RenderedChoice> choices,
            Optional<Rendered> explanation) {
        cards.add(new RenderedCard(
                guid(),
                CREATED + cards.size(),
                CREATED / 1000,
                cards.size() % 3 == 2 ? "Kit::Level" : "Kit",
                new CardContent(
                        kind,
                        place(),
                        "heading",
                        question,
                        answer,
                        choices,
                        explanation,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
    }

    /** Cards of a document come together. */
    private Place place() {
        String document = cards.size() < 3 ? "kit.md" : "folder/Other document.md";
        return new Place(new SourceFile(Path.of(document), document), 1 + cards.size(), 1);
    }

    private String guid() {
        String digits = Integer.toString(cards.size());
        return "KitCard00000".substring(0, 12 - digits.length()) + digits;
    }

    private static Rendered plain(String text) {
        return new Rendered(text, html(text), text, List.of());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{{", "{<!-- -->{")
                .replace("[", "&#91;")
                .replace("\n", "<br>\n");
    }
}
