package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.support.AnkiEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Markdown to Anki: sentences with gaps have the cards that Anki would make of them, and options show on both sides. */
@Tag("slow")
class GapsAndChoicesTests {
    private static final String GAPS = """
            # Notes

            C: A [bench] is a [seat] of [wood].

            The {{c2::sun::what}} is a {{c1::star}}, and {{c2::hot}}.

            Code in gaps: {{c1::`List<Map<K, V>>`}}, {{c4::`a::b`}} and {{c5::`if (x) {{y}}`}}.

            Formulas in gaps: {{c1::$\\frac{1}{\\sqrt{2}}$}}, and $a + {{c3::b_{1}}}$.

            A {{c1::gap in {{c2::a gap}}}}, and {{c3::_emphasis_}}.

            Q: Not a gap: `{{c1::x}}`, or what?
            A: Braces {{ and }} stay, as does {{c9::this.
            """;

    private static final String CHOICES = """
            # Quiz

            ### 1. Which are even?

            - A. `2`
            - B. 3 < 4
            - C. {{c1::4}}

            Answer: A, C

            Because.

            ### 2. Which sorts?

            - [ ] A

            ```js
            list.map(x => x)
            ```

            - [x] B

            ```js
            list.sort()
            ```
            """;

    @TempDir
    Path folder;

    @Test
    void sentences_with_gaps_have_exactly_the_cards_that_anki_makes_of_them() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Files.writeString(folder.resolve("notes.md"), GAPS);
        Path first = build("one");
        assertThat(anki.cards(first))
                .containsExactly(
                        "Deckwright Cloze: 1 2 3",
                        "Deckwright Cloze: 1 2",
                        "Deckwright Cloze: 1 4 5",
                        "Deckwright Cloze: 1 3",
                        "Deckwright Cloze: 1 2 3",
                        "Deckwright Basic: 1");

        // a gap that went takes its number along, a new one gets a new number
        Files.writeString(folder.resolve("notes.md"), GAPS.replace("is a [seat]", "[is] a seat"));
        Path second = build("two");
        assertThat(anki.cards(second)).startsWith("Deckwright Cloze: 1 3 4");
        assertThat(anki.importing(first, second)).contains("deck.apkg: 0 new, 1 updated, 5 duplicate, 0 conflicting");
    }

    @Test
    void options_show_on_both_sides_and_the_right_ones_on_the_back() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Files.writeString(folder.resolve("quiz.md"), CHOICES);
        Path pkg = build("one");
        assertThat(anki.cards(pkg)).containsExactly("Deckwright Basic: 1", "Deckwright Basic: 1");
        assertThat(anki.importing(pkg, pkg)).noneMatch(line -> line.startsWith("problem"));
        List<String> sides = anki.rendering(pkg);
        assertThat(sides).hasSize(6);
        for (int side : new int[] {1, 2}) {
            assertThat(sides.get(side)).contains("Which are even?", "<code>2</code>", "3 &lt; 4", "c1::4");
            assertThat(sides.get(side + 3)).contains("Which sorts?", "map", "sort");
        }
        assertThat(marked(sides.get(1))).isZero();
        assertThat(marked(sides.get(2))).isEqualTo(2);
        assertThat(sides.get(2)).contains("Because.");
        assertThat(marked(sides.get(4))).isZero();
        assertThat(marked(sides.get(5))).isEqualTo(1);
    }

    /** How many options a side shows as right. */
    private static int marked(String side) {
        boolean shown = side.contains("class=\"options marked\""); // the style of the front leaves them alike
        return shown ? side.split("<li class=\"correct\">", -1).length - 1 : 0;
    }

    private Path build(String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        List<Diagnostic> found = new ArrayList<>();
        Deckwright.build(
                BuildRequest.in(folder)
                        .source(".")
                        .target(target)
                        .formats("apkg")
                        .name("deck")
                        .ledger(folder.resolve("deck.ledger"))
                        .now(Instant.parse("2026-01-01T00:00:00Z"))
                        .build(),
                found::add);
        return target.resolve("deck.apkg");
    }
}
