package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.render.CardRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with one document, the others are built. */
class OneDocumentTests {
    @TempDir
    Path folder;

    private SourceFile document(String name, String question) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, "# FAQ\n\n## " + question + "\n\n**Answer:** It is so.\n");
        return new SourceFile(path, name);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_bug_in_rendering_one_leaves_out_that_one(boolean deep) throws IOException {
        List<SourceFile> files =
                List.of(document("a.md", "What is a?"), document("b.md", "What is b?"), document("c.md", "What is c?"));
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(folder)), false, file -> {
            if (!file.name().equals("b.md")) {
                return Optional.empty();
            }
            if (deep) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("a bug");
        });
        List<Diagnostic> found = new ArrayList<>();
        try (Gathering gathering = new Gathering()) {
            Reader reader = new Reader(
                    ProjectConfig.NONE, renderer, Optional.empty(), Neighbours.NONE, new DocumentBytes(Map.of()));
            gathering.gather(files, reader, found::add);
            assertThat(gathering.ledgerNames()).containsExactly("a.md", "c.md");
            assertThat(gathering.cards()).isEqualTo(2);
            assertThat(gathering.leftOut()).isEqualTo(1);
        }
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo(Rule.BUG);
        assertThat(found.get(0).place()).hasValueSatisfying(place -> {
            assertThat(place.file().name()).isEqualTo("b.md");
            assertThat(place.line()).isEqualTo(3);
        });
    }
}
