package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Standing;
import io.github.deckwright.read.source.Neighbours;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One question tells what stands at a line and what is around it. */
class StandingTests {
    private static final Outline DOCUMENT = Outline.of(
            new SourceFile(Path.of("a.md"), "a.md"),
            """
            # Title

            ## One

            > [!note]
            > quoted

            - item
              goes on

            <details>
            <summary>Show</summary>

            ### Inside

            <details>
            <summary>More</summary>

            deep

            </details>
            </details>

            ---

            ```
            ## code
            ```

            | a | b |
            |---|---|
            | 1 | 2 |

            ## Two""".lines().toList(),
            0,
            FrontMatter.NONE,
            DocumentSettings.NONE,
            Neighbours.NONE);

    private static String title(int line) {
        return DOCUMENT.at(line)
                .section()
                .map(section -> section.title().plain())
                .orElse("none");
    }

    @Test
    void headings_and_sections() {
        assertThat(DOCUMENT.at(3).heading().orElseThrow().title().plain()).isEqualTo("One");
        assertThat(DOCUMENT.at(4).heading()).isEmpty();
        assertThat(title(0)).isEqualTo("none");
        assertThat(title(2)).isEqualTo("Title");
        assertThat(title(5)).isEqualTo("One");
        assertThat(title(19)).isEqualTo("Inside");
        assertThat(title(24)).as("behind the details its heading is over").isEqualTo("One");
        assertThat(DOCUMENT.at(24).sectionAbove().orElseThrow().title().plain()).isEqualTo("Inside");
        assertThat(title(27)).as("no heading in code").isEqualTo("One");
        assertThat(title(34)).isEqualTo("Two");
        assertThat(DOCUMENT.sectionsUpTo(14)).hasSize(3);
        assertThat(DOCUMENT.sections(3, 14)).hasSize(1);
        assertThat(DOCUMENT.sections(14, 3)).isEmpty();
    }

    @Test
    void blocks_and_their_containers() {
        assertThat(DOCUMENT.at(5).opens(Block.Kind.QUOTE)).isPresent();
        assertThat(DOCUMENT.at(6).opens(Block.Kind.QUOTE)).isEmpty();
        assertThat(DOCUMENT.at(6).container().orElseThrow().is(Block.Kind.QUOTE))
                .isTrue();
        assertThat(DOCUMENT.at(8).opens(Block.Kind.ITEM)).isPresent();
        assertThat(DOCUMENT.at(9).block().orElseThrow().is(Block.Kind.PARAGRAPH))
                .isTrue();
        assertThat(DOCUMENT.at(9).begins(Block.Kind.PARAGRAPH)).isEmpty();
        assertThat(DOCUMENT.at(7).block()).isEmpty();
        assertThat(DOCUMENT.at(26).begins(Block.Kind.FENCE)).isPresent();
        assertThat(DOCUMENT.at(32).block().orElseThrow().is(Block.Kind.TABLE)).isTrue();
    }

    @Test
    void details_and_rules() {
        Standing outer = DOCUMENT.at(11);
        assertThat(outer.details().orElseThrow().summary().plain()).isEqualTo("Show");
        assertThat(DOCUMENT.at(12).details()).isEmpty();
        assertThat(DOCUMENT.at(19).detailsAround().orElseThrow().summary().plain())
                .isEqualTo("More");
        assertThat(DOCUMENT.at(22).detailsAround()).isEqualTo(outer.details());
        assertThat(DOCUMENT.at(23).detailsAround()).isEmpty();
        assertThat(DOCUMENT.at(1).ruleBelow()).isEqualTo(24);
        assertThat(DOCUMENT.at(24).ruleBelow()).isEqualTo(DOCUMENT.lineCount() + 1);
    }

    @Test
    void nothing_stands_outside() {
        for (int line : new int[] {-1, 0, DOCUMENT.lineCount() + 1, DOCUMENT.lineCount() + 9}) {
            assertThat(DOCUMENT.at(line).block()).isEmpty();
            assertThat(DOCUMENT.at(line).heading()).isEmpty();
            assertThat(DOCUMENT.at(line).details()).isEmpty();
        }
    }
}
