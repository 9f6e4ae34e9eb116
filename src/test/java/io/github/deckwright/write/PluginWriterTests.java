package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Samples;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginWriterTests {
    private static DeckWriter failing(IOException problem) {
        return new DeckWriter() {
            @Override
            public Format format() {
                return new Format("odd", ".odd", "odd", true, false, List.of());
            }

            @Override
            public Session open(WriteContext context) throws IOException {
                throw problem;
            }
        };
    }

    @Test
    void what_a_plug_in_cannot_write_names_its_jar() throws IOException {
        DeckWriter writer = new PluginWriter(failing(new IOException("no room")), "odd.jar");
        assertThatThrownBy(() -> writer.open(null))
                .isInstanceOf(IOException.class)
                .hasMessage("the plug-in odd.jar: no room");
    }

    @Test
    void what_no_text_can_hold_names_the_jar_too() throws IOException {
        DeckWriter writer = new PluginWriter(failing(new MalformedInputException(1)), "odd.jar");
        assertThatThrownBy(() -> writer.open(null)).hasMessage("the plug-in odd.jar: Input length = 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Odd, .odd, calls its format \"Odd\"",
        "odd, odd, calls the end of its files \"odd\"",
        "odd, .., calls the end of its files \"..\"",
        "odd, ./../x, calls the end of its files \"./../x\"",
        "odd, .md, calls its files .md; documents are called so",
    })
    void what_a_format_cannot_be_called_is_told(String name, String suffix, String told) {
        DeckWriter writer = new DeckWriter() {
            @Override
            public Format format() {
                return new Format(name, suffix, "odd", true, false, List.of());
            }

            @Override
            public Session open(WriteContext context) {
                throw new AssertionError();
            }
        };
        assertThatThrownBy(() -> new PluginWriter(writer, "odd.jar"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("the plug-in odd.jar " + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../kit.odd",
                "/tmp/kit.odd",
                "kit",
                "kit.md",
                "kitten.odd",
                "deckwright.ledger",
                ".git/config",
                "kit/a.md",
                "kit/../a.odd",
                "kit.odd/../../a",
                "kit.odd\\..\\a",
                "kit/.",
                ""
            })
    void no_file_but_its_own_is_touched(String name, @TempDir Path folder) throws IOException {
        DeckWriter writer = new PluginWriter(failing(new IOException("opened")), "odd.jar");
        try (Outputs outputs = Outputs.in(folder, folder)) {
            BuildFacts facts = new BuildFacts(
                    "kit", 0, 1, 0, List.of(), List.of(), file -> null, finding -> {}, sentence -> {}, List.of());
            WriteContext context = new PluginContext(
                    outputs.context(new Formats.Selected(writer, Options.of(writer.format(), Map.of())), facts),
                    ".odd");
            assertThatThrownBy(() -> context.file(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> context.remove(name)).isInstanceOf(IllegalArgumentException.class);
            for (String own : List.of("kit.odd", "kit/a b.odd", "kit.odd.media/a.png", "kit.odd/a.png")) {
                context.file(own).close();
            }
        }
    }

    @Test
    void deletions_are_written_out_or_as_the_writer_says(@TempDir Path folder) throws IOException {
        RenderedCard card = new Samples()
                .card(CardKind.CLOZE, Samples.plain("The " + Cloze.deletion(1, "sun", "shines") + "."))
                .build();
        List<String> seen = new ArrayList<>();
        DeckWriter writer = new PluginWriter(
                new DeckWriter() {
                    @Override
                    public Format format() {
                        return new Format("odd", ".odd", "odd", true, false, List.of());
                    }

                    @Override
                    public Session open(WriteContext context) {
                        return new Session() {
                            @Override
                            public void card(RenderedCard card) {
                                seen.add(card.content().question().markdown());
                                DeletionForm form = (number, text, hint) -> "[" + text + "][" + hint.orElse("") + "]";
                                seen.add(context.content(card, form).question().markdown());
                            }

                            @Override
                            public void finish() {}

                            @Override
                            public void close() {}
                        };
                    }
                },
                "odd.jar");
        try (Outputs outputs = Outputs.in(folder, folder)) {
            BuildFacts facts = new BuildFacts(
                    "kit", 0, 1, 1, List.of(), List.of(), file -> null, finding -> {}, sentence -> {}, List.of());
            try (DeckWriter.Session session = writer.open(
                    outputs.context(new Formats.Selected(writer, Options.of(writer.format(), Map.of())), facts))) {
                session.card(card);
            }
        }
        assertThat(seen).containsExactly("The {{c1::sun::shines}}.", "The [sun][shines].");
    }

    @Test
    void a_problem_with_a_file_keeps_its_kind() throws IOException {
        DeckWriter writer = new PluginWriter(failing(new NoSuchFileException("x")), "odd.jar");
        assertThatThrownBy(() -> writer.open(null)).isInstanceOf(NoSuchFileException.class);
    }
}
