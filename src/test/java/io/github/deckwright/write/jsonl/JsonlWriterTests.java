package io.github.deckwright.write.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlWriterTests {
    @TempDir
    Path folder;

    private final Samples samples = new Samples();

    @Test
    void every_part_has_its_key() throws IOException {
        new Writing(folder)
                .write(
                        "jsonl",
                        List.of(
                                samples.basic("What is \"A\"?", "It is A,\nand\tmore \\ 🎉."),
                                samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                                        .deck("Guide::Choices")
                                        .choice("this", true)
                                        .choice("that", false)
                                        .explanation("Because.")
                                        .hint("Think.")
                                        .context("Basics", "First steps")
                                        .tags("x", "y::z")
                                        .build(),
                                samples.card(
                                                CardKind.CLOZE,
                                                Samples.plain("A " + Cloze.deletion(2, "a}} b", "c") + "."))
                                        .build(),
                                samples.card(CardKind.BASIC, Samples.plain("Type it"))
                                        .answer(Samples.plain("it"))
                                        .typed("it")
                                        .reverse()
                                        .build()));
        Golden.check("jsonl/every-part.jsonl", Files.readAllBytes(folder.resolve("deck.jsonl")));
    }

    @Test
    void half_a_surrogate_pair_does_not_make_the_file_unreadable() throws IOException {
        new Writing(folder).write("jsonl", List.of(samples.basic("a\uD83Cb", "\uDF89")));
        assertThat(folder.resolve("deck.jsonl")).content().contains("a\uFFFDb");
    }

    @Test
    void no_cards_are_an_empty_file() throws IOException {
        new Writing(folder).write("jsonl", List.of());
        assertThat(folder.resolve("deck.jsonl")).isEmptyFile();
    }
}
