package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen at once after an edit is what a look at everything sees a moment later. */
class RehearsalTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("a.md", "# Animals\n\n## What is a cat?\n\nA small hunter.\n\n## What is a dog?\n\nA friend.\n");
        write("b.md", "# Birds\n\n## What is a crow?\n\nA clever bird.\n\n## What is a wren?\n\nA small bird.\n");
        write("c.md", "# Cells\n\nA cell has ==a nucleus== and ==a membrane==. #card\n\nWhat else? #card\nWater.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    private BuildRequest request(boolean frozen) {
        return BuildRequest.in(folder)
                .source(".")
                .formats("jsonl")
                .frozen(frozen)
                .now(Instant.EPOCH)
                .build();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            the same          | # Birds\\n\\n## What is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            an answer         | # Birds\\n\\n## What is a crow?\\n\\nA black bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            a rewording       | # Birds\\n\\n## What kind of bird is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            one more          | # Birds\\n\\n## What is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n\\n## An owl?\\n\\nWise.\\n
            the other order   | # Birds\\n\\n## What is a wren?\\n\\nA small bird.\\n\\n## What is a crow?\\n\\nA clever bird.\\n
            asked elsewhere   | # Birds\\n\\n## What is a cat?\\n\\nNo bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            twice             | # Birds\\n\\n## What is a wren?\\n\\nA small bird.\\n\\n## What is a wren?\\n\\nNo kingfisher.\\n
            another title     | # Fowl\\n\\n## What is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            a title in use    | # Animals\\n\\n## What is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            its own deck      | ---\\ndeck: Sky\\n---\\n\\n## What is a crow?\\n\\nA clever bird.\\n\\n## What is a wren?\\n\\nA small bird.\\n
            ids               | # Birds\\n\\n## What is a crow?\\n<!-- deckwright: id=x -->\\n\\nA bird.\\n\\n## What is a wren?\\n<!-- deckwright: id=x -->\\n\\nA bird.\\n
            nothing           | # Birds\\n\\nNothing is asked.\\n
            unanswered        | # Birds\\n\\n## What is a crow?\\n\\n## What is a wren?\\n\\nA small bird.\\n
            no text at all    | ÿ\\n
            """)
    void one_document_alone_becomes_what_it_becomes_among_all(String name, String text) throws IOException {
        for (boolean built : new boolean[] {false, true}) {
            write();
            if (built) {
                Deckwright.build(request(false), finding -> {});
            }
            Rehearsal rehearsal = new Rehearsal(request(true));
            rehearsal.anew();
            write("b.md", text.replace("\\n", "\n"));
            Rehearsed alone = rehearsal.again(Set.of(folder.resolve("b.md").toAbsolutePath()));
            Rehearsed all = rehearsal.anew();
            assertThat(lines(alone)).as("%s, built %s", name, built).isEqualTo(lines(all));
            assertThat(alone.findings().stream().map(Diagnostic::sentence))
                    .as("%s, built %s", name, built)
                    .containsExactlyInAnyOrderElementsOf(
                            all.findings().stream().map(Diagnostic::sentence).toList());
        }
    }

    private static List<String> lines(Rehearsed rehearsed) {
        return rehearsed.cards().stream()
                .map(card -> card.guid() + " " + card.deck() + " "
                        + card.content().place().line() + " "
                        + card.content().question().html())
                .toList();
    }
}
