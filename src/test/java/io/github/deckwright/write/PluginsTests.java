package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.deckwright.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTests {
    @TempDir
    Path folder;

    @Test
    void a_jar_on_the_plugin_path_brings_a_format() throws IOException {
        Path jar = jar(Outline.class.getName());
        for (Path path : List.of(jar, folder)) {
            try (Formats formats = new Formats(List.of(path))) {
                assertThat(formats.find("outline").format().description()).isEqualTo("a format of a plug-in");
                assertThat(formats.all())
                        .extracting(Format::name)
                        .startsWith("apkg")
                        .endsWith("outline");
            }
        }
        try (Formats formats = new Formats(List.of())) {
            assertThatThrownBy(() -> formats.find("outline")).isInstanceOf(UsageException.class);
        }
    }

    @Test
    void no_plugin_takes_the_place_of_a_built_in_format() throws IOException {
        try (Formats formats = new Formats(List.of(jar(Impostor.class.getName())))) {
            assertThatThrownBy(() -> formats.find("unknown"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageEndingWith("Impostor) calls its format apkg, which exists already");
        }
    }

    @Test
    void a_plugin_that_cannot_be_loaded_is_named() throws IOException {
        try (Formats formats = new Formats(List.of(jar("no.such.Writer")))) {
            assertThatThrownBy(() -> formats.find("unknown"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("a plug-in of " + folder.resolve("plugin.jar") + " cannot be loaded: ");
        }
    }

    @Test
    void a_path_that_brings_nothing_is_told_even_when_no_plugin_is_needed() throws IOException {
        Path nowhere = folder.resolve("nowhere.jar");
        Path text = Files.writeString(folder.resolve("no jar"), "PK no jar");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(refusal(nowhere))
                .isEqualTo(nowhere + ": there is nothing; --plugin-path takes jars and folders of jars");
        assertThat(refusal(text)).isEqualTo(text + ": this is no jar; --plugin-path takes jars and folders of jars");
        assertThat(refusal(empty)).startsWith(empty + ": no jar there holds a writer");
        Path comment = jar("# nothing");
        assertThat(refusal(comment, empty)).startsWith(comment + ", " + empty + ": no jar there holds a writer");
    }

    private static String refusal(Path... path) throws IOException {
        try (Formats formats = new Formats(List.of(path))) {
            UsageException refused = assertThrows(UsageException.class, () -> formats.select(List.of("csv"), Map.of()));
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void a_library_beside_a_plugin_holds_no_writer() throws IOException {
        Path library = jar("");
        Files.move(library, folder.resolve("library.jar"));
        jar(Outline.class.getName());
        try (Formats formats = new Formats(List.of(folder))) {
            assertThat(formats.find("outline").format().name()).isEqualTo("outline");
        }
    }

    @Test
    void what_a_plugin_throws_is_told_with_its_jar() throws IOException {
        Path jar = jar(Outline.class.getName());
        try (Formats formats = new Formats(List.of(jar))) {
            DeckWriter writer = formats.find("outline");
            Outputs outputs = Outputs.in(folder, folder);
            BuildFacts facts = new BuildFacts(
                    "deck",
                    0,
                    1,
                    0,
                    List.of(),
                    List.of(),
                    name -> {
                        throw new AssertionError();
                    },
                    d -> {},
                    s -> {});
            Formats.Selected one = new Formats.Selected(writer, Options.of(writer.format(), Map.of()));
            assertThatThrownBy(() -> writer.open(outputs.context(one, facts)))
                    .isInstanceOf(PluginException.class)
                    .hasMessage("the plug-in " + jar + " (" + Outline.class.getName()
                            + ") failed: UnsupportedOperationException");
        }
    }

    private Path jar(String provider) throws IOException {
        Path jar = folder.resolve("plugin.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/services/" + DeckWriter.class.getName()));
            zip.write(provider.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** A writer of somebody else. */
    public static final class Outline implements DeckWriter {
        @Override
        public Format format() {
            return new Format("outline", ".outline", "a format of a plug-in", true, List.of());
        }

        @Override
        public Session open(WriteContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** A writer that claims to be another one. */
    public static final class Impostor implements DeckWriter {
        @Override
        public Format format() {
            return new Format("apkg", ".apkg", "not what it says", false, List.of());
        }

        @Override
        public Session open(WriteContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
