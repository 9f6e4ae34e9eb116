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
                    s -> {},
                    List.of());
            Formats.Selected one = new Formats.Selected(writer, Options.of(writer.format(), Map.of()));
            assertThatThrownBy(() -> writer.open(outputs.context(one, facts)))
                    .isInstanceOf(PluginException.class)
                    .hasMessage("the plug-in " + jar + " (" + Outline.class.getName()
                            + ") failed: UnsupportedOperationException");
        }
    }

    @Test
    void a_jar_brings_several_formats() throws IOException {
        Path jar = jar(Outline.class.getName() + "\n" + Second.class.getName());
        try (Formats formats = new Formats(List.of(jar))) {
            assertThat(formats.all()).extracting(Format::name).endsWith("outline", "second");
            assertThat(formats.select(List.of("second", "csv", "outline"), Map.of()))
                    .hasSize(3);
        }
    }

    @Test
    void two_plugins_of_one_name_are_told() throws IOException {
        Path one = Files.move(jar(Outline.class.getName()), folder.resolve("one.jar"));
        Path two = jar(Namesake.class.getName());
        try (Formats formats = new Formats(List.of(one, two))) {
            assertThatThrownBy(() -> formats.find("outline"))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("the plug-in " + two + " (" + Namesake.class.getName()
                            + ") calls its format outline, which exists already");
        }
    }

    @Test
    void another_version_of_the_contract_is_told_with_what_to_do() throws IOException {
        Path jar = jar(Newer.class.getName());
        try (Formats formats = new Formats(List.of(jar))) {
            assertThatThrownBy(() -> formats.find("newer"))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("the plug-in " + jar + " (" + Newer.class.getName()
                            + ") was made for version 2 of the contract of writers, and this Deckwright has version "
                            + "1; take a newer Deckwright");
        }
        jar(Older.class.getName());
        try (Formats formats = new Formats(List.of(jar))) {
            assertThatThrownBy(() -> formats.find("newer"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageEndingWith("; take a newer release of the plug-in");
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
    public static class Outline implements DeckWriter {
        @Override
        public Format format() {
            return new Format("outline", ".outline", "a format of a plug-in", true, List.of());
        }

        @Override
        public Session open(WriteContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Another one of the same jar. */
    public static final class Second extends Outline {
        @Override
        public Format format() {
            return new Format("second", ".second", "another format", true, List.of());
        }
    }

    /** One of another jar, with a name that is taken. */
    public static final class Namesake extends Outline {}

    /** One that was made for a later Deckwright. */
    public static final class Newer extends Outline {
        @Override
        public int contract() {
            return CONTRACT + 1;
        }
    }

    /** One that was made for an earlier Deckwright. */
    public static final class Older extends Outline {
        @Override
        public int contract() {
            return 0;
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
