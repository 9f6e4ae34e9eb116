package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.kit.WriterKit;
import io.github.deckwright.write.DeckWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project {@code examples/writer} as a jar that Deckwright does not know. */
@Tag("slow")
class WriterExampleTests {
    private static final Path PROJECT = Path.of("examples", "writer", "src", "main");

    private static final String CARDS = """
            # Space

            ## 1. What is a planet?

            It is *round*.

            ![a planet](<img/Blue planet.png>)

            ## 2. Why {{x}}?

            Because.

            Q: not a card of its own
            """;

    private static final String QUIZ = """
            ## Which are planets?

            - [ ] Sun
            - [x] Earth

            ## Which are stars?

            - [x] Sun
            - [ ] Earth
            """;

    private static final String GAPS = "C: The [sun] is {{code}}.\n\nC: The [moon] is not.\n";

    @TempDir
    static Path jars;

    private static Path jar;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeJar() throws IOException {
        Path classes = Files.createDirectories(jars.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing,-classfile,-options,-path",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        files(PROJECT.resolve("java")).forEach(file -> arguments.add(file.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])))
                .isZero();
        jar = jars.resolve("plugin.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path root : List.of(classes, PROJECT.resolve("resources"))) {
                for (Path file : files(root)) {
                    zip.putNextEntry(
                            new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                }
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> run(String command) throws IOException {
        return new CommandShell(folder).run(command);
    }

    @Test
    void both_formats_are_listed_and_written() throws IOException {
        Files.copy(jar, folder.resolve("plugin.jar"));
        Files.writeString(folder.resolve("space.md"), CARDS);
        Files.writeString(folder.resolve("gaps.md"), GAPS);
        Files.writeString(folder.resolve("quiz.md"), QUIZ);
        Files.createDirectory(folder.resolve("img"));
        Files.copy(
                Path.of("src", "test", "resources", "spec", "render", "img", "a b.png"),
                folder.resolve("img/Blue planet.png"));
        assertThat(run("deckwright formats --plugin-path plugin.jar"))
                .contains(
                        "hashcards NAME.hashcards.md   Markdown for hashcards, with its pictures",
                        "supermemo NAME.supermemo.txt  Q&A text for SuperMemo",
                        "    -O supermemo.explanations=keep (keep, drop): whether explanations stand below the answers");
        List<String> said = run("deckwright build gaps.md quiz.md space.md --name space -t hashcards,supermemo"
                + " --plugin-path plugin.jar --no-ledger");
        assertThat(said).contains("=> 0", "Next: study space.hashcards.md with hashcards drill.");
        assertThat(said).anyMatch(line -> line.contains("1 image cannot be carried to SuperMemo (line 7)"));
        assertThat(run("ls output"))
                .hasSize(3)
                .anyMatch(name -> name.matches("space.hashcards.media/blue-planet-\\w+.png"));
        String cards = String.join("\n", run("cat output/space.hashcards.md"));
        assertThat(cards)
                .contains("C: The [sun] is {{code}}.\n")
                .containsPattern("!\\[a planet\\]\\(<?space.hashcards.media/blue-planet-\\w+.png>?\\)")
                .contains("Q: Which are planets?\na) Sun\nb) Earth\nA: b) Earth\n")
                .contains("\n Q: not a card of its own");
        assertThat(String.join("\n", run("cat output/space.supermemo.txt")))
                .contains("Q: The _____ is {{code}}.\nA: The sun is {{code}}.\n")
                .contains("Q: Which are planets?\nQ: - Sun\nQ: - Earth\nA: - Earth\n");
    }

    @Test
    void an_option_that_is_wrong_is_told() throws IOException {
        Files.copy(jar, folder.resolve("plugin.jar"));
        Files.writeString(folder.resolve("space.md"), CARDS);
        assertThat(
                        run(
                                "deckwright build space.md -t supermemo -O supermemo.explanations=some --plugin-path plugin.jar"))
                .contains("=> 2")
                .anyMatch(line -> line.contains("the value must be one of keep, drop"));
    }

    @Test
    void both_writers_keep_the_promises() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            int count = 0;
            for (DeckWriter writer : ServiceLoader.load(DeckWriter.class, loader)) {
                new WriterKit(writer, folder).check();
                count++;
            }
            assertThat(count).isEqualTo(2);
        }
    }
}
