package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void a_problem_with_a_file_keeps_its_kind() throws IOException {
        DeckWriter writer = new PluginWriter(failing(new NoSuchFileException("x")), "odd.jar");
        assertThatThrownBy(() -> writer.open(null)).isInstanceOf(NoSuchFileException.class);
    }
}
