package io.github.deckwright.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the action that finds a Java, on runners that have other ones, or none. */
class JavaForActionTests {
    private static final List<String> TOOLS =
            List.of("bash", "sed", "head", "readlink", "grep", "sort", "id", "mkdir", "cp", "chmod");

    @TempDir
    private Path folder;

    private Path bin;
    private Path output;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            for (String place : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(place, tool)) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), Path.of(place, tool));
                }
            }
        }
        output = folder.resolve("output");
    }

    /** A folder with a Java of some version. */
    private Path java(String name, int version) throws IOException {
        Path home = folder.resolve(name);
        script(
                Files.createDirectories(home.resolve("bin")).resolve("java"),
                "echo 'openjdk version \"" + version + ".0.1\"' >&2");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int code, String said) {}

    private Result find(Map<String, String> variables) throws IOException, InterruptedException {
        Path script = Path.of("action", "java").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(bin.resolve("bash").toString(), script.toString());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("GITHUB_OUTPUT", output.toString());
        builder.environment().putAll(variables);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), said);
    }

    @Test
    void the_one_in_use_when_it_is_new_enough() throws Exception {
        Path own = java("own", 25);
        assertThat(find(Map.of(
                                "JAVA_HOME",
                                own.toString(),
                                "JAVA_HOME_17_X64",
                                java("other", 17).toString()))
                        .code())
                .isZero();
        assertThat(output).hasContent("home=" + own);
    }

    @Test
    void another_one_of_the_runner_when_that_is_too_old() throws Exception {
        Path old = java("old", 11);
        Files.createSymbolicLink(bin.resolve("java"), old.resolve("bin/java"));
        Path wanted = java("new", 21);
        Map<String, String> variables = Map.of(
                "JAVA_HOME", old.toString(),
                "JAVA_HOME_8_X64", java("older", 8).toString(),
                "JAVA_HOME_11_X64", old.toString(),
                "JAVA_HOME_21_arm64", wanted.toString(),
                "JAVA_HOME_17_X64", folder.resolve("gone").toString());
        assertThat(find(variables).code()).isZero();
        assertThat(output).hasContent("home=" + wanted);
    }

    @Test
    void that_of_the_system_when_there_is_none() throws Exception {
        Path ready = java("jdk", 17);
        // the first package is one that this system does not have
        script(
                bin.resolve("apt-get"),
                "case \"$*\" in *openjdk-17*) exit 100 ;; *default-jdk*) cp " + ready + "/bin/java " + bin
                        + "/java ;; esac");
        script(bin.resolve("sudo"), "exec \"$@\"");
        Result result = find(Map.of("JAVA_HOME", folder.resolve("gone").toString()));
        assertThat(result.said()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(output).content().startsWith("home=" + folder);
    }

    @Test
    void none_where_nothing_can_be_installed() throws Exception {
        Result result = find(Map.of());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.said())
                .isEqualTo(
                        "deckwright: error[action]: the runner has no Java 17 or later; put a step that sets one up before"
                                + " this action\n");
        assertThat(output).doesNotExist();
    }
}
