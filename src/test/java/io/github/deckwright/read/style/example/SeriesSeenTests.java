package io.github.deckwright.read.style.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.support.SpecFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SeriesSeenTests {
    private static final SourceFile FILE = new SourceFile(Path.of("notes.md"), "notes.md");

    /** Documents with unfinished merges and sides in which nothing is to be seen: the reader leaves them out whatever the example. */
    private static final Set<String> BROKEN = Set.of("conflicts.md", "sides.md", "nothing-left.md");

    private static Optional<Explanation> explained(byte[] document, DocumentSettings settings) {
        return DocumentReader.explain(FILE, document, settings, Neighbours.NONE, found -> {});
    }

    private static DocumentSettings with(Explanation.PatternSeen series) throws CardPattern.Unfit {
        DocumentSettings none = DocumentSettings.NONE;
        return new DocumentSettings(
                none.style(),
                List.of(CardPattern.of(series.pattern())),
                none.level(),
                none.deck(),
                none.tags(),
                false,
                false,
                none.lineEnds());
    }

    private static List<String> settings(String... lines) {
        return explained(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), DocumentSettings.NONE)
                .orElseThrow()
                .patterns()
                .stream()
                .map(Explanation.PatternSeen::setting)
                .toList();
    }

    @Test
    void labels_of_any_language_are_written_as_an_example() {
        assertThat(settings("P: vad", "S: jag", "", "P: var", "S: här"))
                .containsExactly("pattern = \"P: {question}\\nS: {answer}\"");
    }

    @Test
    void items_are_written_with_the_sign_between_their_parts() {
        assertThat(settings("- haus – house", "- maus – mouse"))
                .containsExactly("pattern = \"- {question} – {answer}\"");
    }

    @Test
    void what_recurs_below_is_a_part_of_the_example() {
        assertThat(settings("### Uppgift 1: gör", "[x", "eins", "x]", "### Uppgift 2: se", "[x", "zwei", "x]")
                        .get(0))
                .isEqualTo("pattern = \"### Uppgift {n}: {question}\\n[x\\n{answer}\\nx]\"");
    }

    /** An example that is shown gives the cards that are promised, wherever the reader finds both sides. */
    @Tag("slow")
    @Test
    void an_example_gives_what_it_promises() throws Exception {
        List<String> wrong = new ArrayList<>();
        int promised = 0;
        int given = 0;
        for (SpecFile spec : SpecFile.all()) {
            if (BROKEN.contains(spec.name())) {
                continue;
            }
            for (SpecFile.Example example : spec.examples()) {
                byte[] document = example.bytes();
                for (Explanation.PatternSeen series : explained(document, DocumentSettings.NONE)
                        .map(Explanation::patterns)
                        .orElse(List.of())) {
                    int cards = explained(document, with(series))
                            .map(seen -> seen.styles().stream()
                                    .filter(style -> style.name().equals("pattern"))
                                    .mapToInt(Explanation.StyleSeen::cards)
                                    .sum())
                            .orElse(0);
                    promised += series.cards();
                    given += Math.min(cards, series.cards());
                    if (cards < series.cards()) {
                        wrong.add(example.rule() + ": " + series.setting() + " promises " + series.cards() + ", gives "
                                + cards);
                    }
                }
            }
        }
        // settings and marks of the examples take a few
        assertThat(promised).isGreaterThan(700);
        assertThat(given * 100).as(String.join("\n", wrong)).isGreaterThan(promised * 97);
    }
}
