package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.Program.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code deckwright} in a copy of the project, in a folder with a space in its name. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTests {
    @TempDir
    static Path temporary;

    private static Path home;

    @BeforeAll
    static void copyProject() throws IOException {
        home = Files.createDirectories(temporary.resolve("a clone"));
        for (String name : new String[] {"deckwright", "pom.xml", ".mvn", "src/build", "src/main"}) {
            copy(Path.of(name), home.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(path)) {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static Program launcher(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = home.resolve("deckwright").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Program.of(command).in(temporary);
    }

    @Test
    @Order(1)
    void two_first_runs_at_once_build_the_program_once() throws Exception {
        Program.Running one = launcher("--version").start();
        Program.Running two = launcher("--version").start();
        Result first = Program.end(one);
        Result second = Program.end(two);
        assertThat(first.out()).as(first.err()).startsWith("Deckwright ").isEqualTo(second.out());
        assertThat(first.code() + second.code()).isZero();
        assertThat(first.err() + second.err())
                .containsOnlyOnce("building the program")
                .doesNotContain("\u001b");
        assertThat(home.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    @Order(2)
    void the_next_run_starts_at_once_from_anywhere_and_through_links() throws Exception {
        Path chain = Files.createSymbolicLink(temporary.resolve("first"), Path.of("a clone/deckwright"));
        Path link = Files.createSymbolicLink(
                Files.createDirectory(temporary.resolve("bin")).resolve("dw"), Path.of("../first"));
        assertThat(chain).exists();
        Result result =
                Program.of(link.toString(), "--version").in(Path.of("/")).run();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("Deckwright ");
    }

    @Test
    @Order(3)
    void an_archive_of_classes_was_made() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("target/launcher"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".jsa")).toList())
                    .hasSize(1)
                    .allMatch(f -> f.toFile().length() > 1_000_000);
        }
    }

    @Test
    @Order(4)
    void java_options_are_passed_on() throws Exception {
        Result result = launcher("--version")
                .with("JAVA_OPTS", "-XX:+UseParallelGC -Xmx64m -XX:+PrintCommandLineFlags")
                .run();
        assertThat(result.out())
                .as(result.err())
                .contains("-XX:MaxHeapSize=67108864", "-XX:+UseParallelGC", "Deckwright ");
    }

    @Test
    @Order(5)
    void names_beyond_ascii_work_without_a_locale() throws Exception {
        Files.createDirectories(temporary.resolve("fragen"));
        Files.writeString(temporary.resolve("fragen/Grüße-日本.md"), "Nothing is asked here.\n");
        Result result = launcher("build", "fragen/Grüße-日本.md", "--no-ledger", "-t", "jsonl", "-o", "fragen/out")
                .bare()
                .with("PATH", System.getenv("PATH"))
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).doesNotContain("no path on this system");
    }

    @Test
    @Order(6)
    void a_missing_java_or_maven_is_told_in_one_line() throws Exception {
        Result wrongHome = launcher("--version").with("JAVA_HOME", "/nowhere").run();
        assertThat(wrongHome.code()).isEqualTo(4);
        assertThat(wrongHome.err()).contains("JAVA_HOME=/nowhere holds no Java").hasLineCount(1);

        Path tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool : new String[] {"sh", "find", "readlink", "sed", "head", "mkdir", "cat", "rm", "sleep"}) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
        Result noJava =
                launcher("--version").bare().with("PATH", tools.toString()).run();
        assertThat(noJava.code()).isEqualTo(4);
        assertThat(noJava.err()).contains("there is no Java").hasLineCount(1);

        Path copy = Files.createDirectory(temporary.resolve("without maven"));
        Files.copy(home.resolve("deckwright"), copy.resolve("deckwright"));
        Files.createSymbolicLink(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        Result noMaven = Program.of(copy.resolve("deckwright").toString(), "--version")
                .bare()
                .with("PATH", tools.toString())
                .run();
        assertThat(noMaven.code()).isEqualTo(4);
        assertThat(noMaven.err()).contains("there is no Maven").hasLineCount(1);
    }

    /** The wrapper itself needs a network; what is asked of it here is that it is asked. */
    @Test
    @Order(7)
    void without_maven_the_wrapper_builds() throws Exception {
        Path copy = Files.createDirectory(temporary.resolve("with a wrapper"));
        Files.copy(home.resolve("deckwright"), copy.resolve("deckwright"));
        Path wrapper = Files.writeString(copy.resolve("mvnw"), "#!/bin/sh\necho asked with \"$*\"\nexit 1\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        Result result = Program.of(copy.resolve("deckwright").toString(), "--version")
                .bare()
                .with("PATH", temporary.resolve("tools").toString())
                .run();
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("asked with -q -B -DskipTests -Dmaven.test.skip=true package");
    }

    @Test
    @Order(8)
    void a_release_starts_without_being_built_and_keeps_its_classes_beside_its_jar() throws Exception {
        Path release =
                Files.createDirectories(temporary.resolve("a release/lib")).getParent();
        Files.copy(home.resolve("deckwright"), release.resolve("deckwright"));
        Files.copy(home.resolve("target/launcher/deckwright.jar"), release.resolve("lib/deckwright.jar"));
        Result result = Program.of(release.resolve("deckwright").toString(), "--version")
                .in(temporary)
                .run();
        assertThat(result.out()).as(result.err()).startsWith("Deckwright ");
        assertThat(result.err()).isEmpty();
        try (Stream<Path> files = Files.list(release.resolve("lib"))) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(name -> name.endsWith(".jsa"));
        }
        assertThat(release.resolve("target")).doesNotExist();
    }

    /** The documents have no contents here: their sizes alone are asked for. */
    @Test
    @Order(9)
    void the_compiler_is_chosen_by_the_size_of_all_documents() throws Exception {
        Path release = Files.createDirectories(temporary.resolve("with its own Java"));
        Files.copy(home.resolve("deckwright"), release.resolve("deckwright"));
        Files.createDirectories(release.resolve("lib"));
        Files.writeString(release.resolve("lib/deckwright.jar"), "none");
        Files.writeString(release.resolve("lib/deckwright-javaown.jsa"), "none");
        Path java = Files.createDirectories(release.resolve("runtime/bin")).resolve("java");
        assertThat(Files.writeString(java, "#!/bin/sh\necho \"$*\"\n").toFile().setExecutable(true))
                .isTrue();

        assertThat(options(release, 1_000, 2_000)).contains("TieredStopAtLevel=1", "C1MaxInlineSize");
        assertThat(options(release, 2_000_000, 2_000_000))
                .contains("TieredStopAtLevel=1")
                .doesNotContain("C1MaxInlineSize");
        assertThat(options(release, 25_000_000, 25_000_000)).doesNotContain("TieredStopAtLevel", "C1MaxInlineSize");
        assertThat(options(release, 50_000_000))
                .contains("Tier4InvocationThreshold=20000")
                .doesNotContain("TieredStopAtLevel", "C1MaxInlineSize");
        assertThat(options(release, 39_000_000)).contains("TieredStopAtLevel=1");
    }

    private static String options(Path release, long... sizes) throws Exception {
        Path documents = Files.createTempDirectory(temporary, "some documents");
        for (int i = 0; i < sizes.length; i++) {
            Path document = documents.resolve("input/9 total\n" + i + ".md");
            Files.createDirectories(document.resolveSibling(""));
            try (RandomAccessFile file = new RandomAccessFile(document.toFile(), "rw")) {
                file.setLength(sizes[i]);
            }
        }
        Result result = Program.of(release.resolve("deckwright").toString(), "build")
                .in(documents)
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    /** A file where the folder would be made stops root, too. */
    @Test
    @Order(9)
    void a_checkout_that_cannot_be_written_is_told_in_one_line() throws Exception {
        Path copy = Files.createDirectory(temporary.resolve("read only"));
        Files.copy(home.resolve("deckwright"), copy.resolve("deckwright"));
        Files.writeString(copy.resolve("target"), "in the way");
        Result result =
                Program.of(copy.resolve("deckwright").toString(), "--version").run();
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .hasLineCount(1)
                .startsWith("deckwright: error[launcher]: ")
                .contains("read only/target/launcher cannot be made; ");
        assertThat(copy.resolve("target")).hasContent("in the way");
    }

    @Test
    @Order(9)
    void a_folder_that_is_gone_is_told_in_one_line() throws Exception {
        Path gone = Files.createDirectory(temporary.resolve("gone"));
        String launcher = home.resolve("deckwright").toString();
        Result result = Program.of("sh", "-c", "rmdir ../gone; exec \"$0\" --version", launcher)
                .in(gone)
                .run();
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .endsWith("deckwright: error[launcher]: the folder that you are in is gone; change to another one\n");
    }

    @Test
    @Order(10)
    void changed_sources_are_built_again() throws Exception {
        Path version = home.resolve("src/main/java/io/github/deckwright/cli/Version.java");
        Files.writeString(version, Files.readString(version).replace("\"Deckwright \"", "\"Changed \""));
        Files.setLastModifiedTime(version, FileTime.fromMillis(System.currentTimeMillis() + 1000));
        Result result = launcher("--version").run();
        assertThat(result.out()).as(result.err()).startsWith("Changed ");
        assertThat(result.err()).contains("building the program");
        try (JarFile built =
                new JarFile(home.resolve("target/launcher/deckwright.jar").toFile())) {
            assertThat(built.getEntry("io/github/deckwright/write/html/mathjax/tex-chtml-full.js"))
                    .as("what pages show formulas with")
                    .isNotNull();
        }
    }

    private static Path which(String tool) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            Path path = Path.of(folder, tool);
            if (Files.isExecutable(path)) {
                return path.toAbsolutePath();
            }
        }
        throw new IllegalStateException("there is no " + tool);
    }
}
