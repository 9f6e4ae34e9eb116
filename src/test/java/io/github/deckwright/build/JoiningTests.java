package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Pieces;
import io.github.deckwright.render.CardRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class JoiningTests {
    /** Much that is quickly read. */
    private static final DocumentBytes BYTES = new DocumentBytes(Map.of());

    private static final String ANSWER = "It is this:\n\n```\n" + "0123456789abcdef\n".repeat(400) + "```\n\n";

    @TempDir
    private Path folder;

    private SourceFile document(String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(name), text);
        return new SourceFile(path, name);
    }

    private static String large(String end) {
        StringBuilder text = new StringBuilder("# Large\n\n");
        for (int i = 1; text.length() < Pieces.LARGE + 500_000; i++) {
            text.append("## ")
                    .append(i)
                    .append(". What is ")
                    .append(i)
                    .append("?\n\n")
                    .append(ANSWER);
        }
        return text + end;
    }

    private Reader reader() {
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(folder)), false, file -> Optional.empty());
        return new Reader(ProjectConfig.NONE, renderer, SourceFile::name, Neighbours.NONE, BYTES, true);
    }

    /** What pieces are for; what shows only when other pieces were taken that it cannot be cut; and a piece of another kind. */
    @ParameterizedTest
    @ValueSource(strings = {"", "[far]: https://example.org\n", "## Last\n\nQ: What is it?\nA: That.\n", "\u0000\n"})
    void large_documents_give_what_they_give_when_read_whole(String end) throws IOException {
        List<SourceFile> files = List.of(
                document("a.md", "# Small\n\n## 1. What is a?\n\nThat.\n\n## 2. What is b?\n\nThis.\n"),
                document("b.md", large(end)),
                document("c.md", large("")),
                document("d.md", "# Small\n\n## 1. What is c?\n\nThat.\n\n## 2. What is d?\n\nThis.\n"));
        Reader reader = reader();
        List<Diagnostic> found = new ArrayList<>();
        List<Diagnostic> expected = new ArrayList<>();
        try (Gathering gathering = new Gathering()) {
            gathering.gather(files, reader, found::add);
            int card = 0;
            for (SourceFile file : files) {
                DocumentResult reading = reader.read(file);
                expected.addAll(reading.diagnostics());
                for (DocumentResult.ReadCard read : reading.cards()) {
                    CardContent content = gathering.next();
                    assertThat(content).isEqualTo(read.content());
                    assertThat(gathering.sightings().get(card)).isEqualTo(read.sighting());
                    assertThat(gathering.document(card++)).isEqualTo(file);
                }
            }
            assertThat(gathering.cards()).isEqualTo(card);
            assertThat(gathering.titled()).extracting(DeckNames.Titled::file).containsExactlyElementsOf(files);
        }
        assertThat(found).isEqualTo(expected);
    }

    /** As a piece it would be read again when it gives no card. */
    @Test
    void a_large_document_of_one_piece_is_read_as_a_whole() throws IOException {
        SourceFile one = document("one.md", "# Large\n\n## 1. What is it?\n\n" + ANSWER.repeat(100));
        assertThat(Files.size(one.path())).isGreaterThan(Pieces.LARGE);
        try (Portions portions = new Portions(List.of(one), BYTES)) {
            assertThat(portions.next()).contains(Portion.whole(one));
            assertThat(portions.next()).isEmpty();
        }
        try (Portions portions = new Portions(List.of(document("more.md", large(""))), BYTES)) {
            assertThat(portions.next())
                    .hasValueSatisfying(portion -> assertThat(portion.piece()).isPresent());
        }
    }
}
