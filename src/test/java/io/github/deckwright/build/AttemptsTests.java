package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Outputs;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document never ends what is done with all of them: deciding which card is which, and writing. */
class AttemptsTests {
    private static final int DOCUMENTS = 11;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Gathering gathering = new Gathering();
    private final Attempts attempts = new Attempts(gathering, found::add);

    @TempDir
    Path folder;

    @BeforeEach
    void gather() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String name = (char) ('a' + i) + ".md";
            Path path = folder.resolve("in").resolve(name);
            Files.createDirectories(folder.resolve("in"));
            Files.writeString(
                    path,
                    "# FAQ\n\n## What is " + name + "?\n\n**Answer:** This.\n\n## Why is " + name
                            + "?\n\n**Answer:** So.\n");
            files.add(new SourceFile(path, name));
        }
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(folder)), false, any -> Optional.empty());
        Reader reader = new Reader(
                ProjectConfig.NONE, renderer, SourceFile::name, Neighbours.NONE, new DocumentBytes(Map.of()), true);
        gathering.gather(files, reader, found::add);
        assertThat(found).isEmpty();
        assertThat(gathering.cards()).isEqualTo(2 * DOCUMENTS);
    }

    @AfterEach
    void close() throws IOException {
        gathering.close();
    }

    private static List<String> failingOn(Set<String> names, List<Sighting> cards) {
        for (Sighting card : cards) {
            if (names.contains(card.document())) {
                throw new IllegalStateException("a bug");
            }
        }
        return cards.stream().map(Sighting::document).distinct().toList();
    }

    private List<String> decided(Set<String> culprits) throws IOException {
        return attempts.of(() -> attempts.decide(
                () -> failingOn(culprits, gathering.sightings()),
                some -> failingOn(culprits, gathering.sightings(some))));
    }

    @Test
    void a_decision_that_fails_because_of_documents_is_made_without_them() throws IOException {
        assertThat(decided(Set.of("a.md", "d.md", "k.md")))
                .containsExactly("b.md", "c.md", "e.md", "f.md", "g.md", "h.md", "i.md", "j.md");
        assertThat(found).extracting(Diagnostic::rule).containsOnly(Rule.BUG).hasSize(3);
        assertThat(found)
                .extracting(bug -> bug.place().orElseThrow().file().name())
                .containsExactlyInAnyOrder("a.md", "d.md", "k.md");
        assertThat(gathering.leftOut()).isEqualTo(3);
        assertThat(gathering.ledgerNames()).doesNotContain("a.md", "d.md", "k.md");
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < gathering.cards(); i++) {
            questions.add(gathering.next().question().text());
        }
        assertThat(questions)
                .hasSize(16)
                .startsWith("What is b.md?", "Why is b.md?")
                .doesNotContain("What is d.md?");
    }

    @Test
    void a_decision_that_always_fails_is_the_fault_of_none() {
        assertThatThrownBy(() -> attempts.of(() -> attempts.decide(
                        () -> {
                            throw new IllegalStateException("a bug");
                        },
                        some -> {
                            throw new IllegalStateException("a bug");
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(found).isEmpty();
    }

    @Test
    void a_full_memory_is_the_fault_of_none() {
        assertThatThrownBy(() -> attempts.of(() -> attempts.decide(
                        () -> {
                            throw new OutOfMemoryError();
                        },
                        some -> failingOn(Set.of("a.md"), gathering.sightings(some)))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    /** Writes questions, and fails on one. */
    private record Fragile(String trouble) implements DeckWriter {
        @Override
        public Format format() {
            return new Format("fragile", ".txt", "for a test", true, List.of());
        }

        @Override
        public Session open(WriteContext context) throws IOException {
            OutputStream file = context.file(context.name() + ".txt");
            return new Session() {
                @Override
                public void card(RenderedCard card) throws IOException {
                    String question = card.content().question().text();
                    if (question.equals(trouble)) {
                        throw new StringIndexOutOfBoundsException(7);
                    }
                    file.write((question + "\n").getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void finish() throws IOException {
                    file.close();
                }

                @Override
                public void close() {}
            };
        }
    }

    @Test
    void a_card_that_no_writer_can_take_leaves_out_its_document() throws IOException {
        BuildRequest request = BuildRequest.in(folder)
                .source("in")
                .target(folder.resolve("out"))
                .name("deck")
                .withoutLedger(true)
                .now(Instant.ofEpochSecond(1_764_000_000))
                .build();
        Project project = Project.of(request);
        List<Formats.Selected> selected = new ArrayList<>();
        try (Formats formats = new Formats(List.of());
                Outputs outputs = Outputs.in(folder.resolve("out"), folder)) {
            selected.addAll(formats.select(List.of("jsonl"), Map.of()));
            selected.add(new Formats.Selected(
                    new Fragile("Why is c.md?"), selected.get(0).options()));
            Writing writing = new Writing(selected, outputs, new MediaStore(List.of(folder)));
            attempts.of(() -> {
                writing.restart();
                Ledger before = Ledger.empty("deck", Optional.empty());
                Identification identified = Identification.of(
                        before,
                        gathering.sightings(),
                        Coverage.of(before, gathering.ledgerNames()),
                        1_764_000_000_000L);
                DeckPlan decks = DeckPlan.of(project, gathering, before, identified, found::add);
                writing.write(
                        project, request, gathering, identified, decks, Set.of(), found, found::add, new ArrayList<>());
                return writing.publish(Optional.empty(), gathering.cards());
            });
        }
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo(Rule.BUG);
        assertThat(found.get(0).place().orElseThrow().toString())
                .contains("c.md")
                .contains("7");
        assertThat(Files.readAllLines(folder.resolve("out/deck.txt")))
                .hasSize(20)
                .contains("What is b.md?", "What is d.md?")
                .doesNotContain("What is c.md?");
        assertThat(Files.readAllLines(folder.resolve("out/deck.jsonl"))).hasSize(20);
    }
}
