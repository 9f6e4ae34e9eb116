package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.MemoryFull;
import io.github.deckwright.model.Place;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with one document, the others are built. */
class OneDocumentTests {
    @TempDir
    Path folder;

    private SourceFile document(String name, String question) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, "# FAQ\n\n## " + question + "\n\n**Answer:** It is so.\n");
        return new SourceFile(path, name);
    }

    private static Stream<Throwable> bugs() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new StackOverflowError(),
                new AssertionError("a bug"),
                new NoClassDefFoundError("a/Library"),
                new ExceptionInInitializerError("a bug"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable bug) throws T {
        throw (T) bug;
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void a_bug_in_rendering_one_leaves_out_that_one(Throwable bug) throws IOException {
        List<SourceFile> files =
                List.of(document("a.md", "What is a?"), document("b.md", "What is b?"), document("c.md", "What is c?"));
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(folder)), false, file -> {
            if (file.name().equals("b.md")) {
                OneDocumentTests.<RuntimeException>fail(bug);
            }
            return Optional.empty();
        });
        List<Diagnostic> found = new ArrayList<>();
        try (Gathering gathering = new Gathering()) {
            Reader reader = new Reader(
                    ProjectConfig.NONE, renderer, SourceFile::name, Neighbours.NONE, new DocumentBytes(Map.of()), true);
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

    @Test
    void a_full_memory_is_no_fault_of_a_document() throws IOException {
        SourceFile file = document("a.md", "What is a?");
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(folder)), false, any -> {
            throw new OutOfMemoryError();
        });
        Reader reader = new Reader(
                ProjectConfig.NONE, renderer, SourceFile::name, Neighbours.NONE, new DocumentBytes(Map.of()), true);
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        MemoryFull.class, full -> assertThat(full.file()).isEqualTo(file));
    }

    @Test
    void a_bug_goes_before_what_else_was_found() {
        Tally tally = new Tally(found -> {});
        tally.report(Diagnostic.of(Rule.NOT_UTF_8, "bad bytes", "save it as UTF-8"));
        assertThat(tally.outcome()).isEqualTo(BuildReport.Outcome.PROBLEMS);
        assertThat(tally.refusal()).isEqualTo(BuildReport.Outcome.REFUSED_BY_STRICT);
        tally.report(Bug.in(new Place(new SourceFile(Path.of("a.md"), "a.md"), 1, 1), new StackOverflowError()));
        assertThat(tally.outcome()).isEqualTo(BuildReport.Outcome.BUG);
        assertThat(tally.refusal()).isEqualTo(BuildReport.Outcome.BUG_UNDER_STRICT);
    }
}
