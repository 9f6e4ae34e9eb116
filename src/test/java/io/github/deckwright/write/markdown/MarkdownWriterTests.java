package io.github.deckwright.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Golden;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownWriterTests {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_card_is_written_in_one_form() throws IOException {
        Writing writing = new Writing(folder);
        writing.write("markdown", AllKinds.cards());
        Golden.check("markdown/deck.cards.md", Files.readAllBytes(folder.resolve("deck.cards.md")));
        assertThat(writing.diagnostics)
                .singleElement()
                .satisfies(d ->
                        assertThat(d.message()).isEqualTo("1 file of a card cannot be carried to Markdown (line 90)"));
    }
}
