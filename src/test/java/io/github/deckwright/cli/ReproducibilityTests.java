package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.Program.Result;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources, ledger and {@code SOURCE_DATE_EPOCH} give the same bytes, whatever the machine looks like. */
@Tag("slow")
class ReproducibilityTests {
    private static final Map<String, String> DOCUMENTS = new TreeMap<>(Map.of(
            "aws.md", "founding document",
            "b/INTERVIEW.md",
                    "# ISTANBUL INFO\n\n## TITLE I\n\n### 1. What is İ in Iıİi?\n\n**Answer:** I.\n\n"
                            + "### 2. How are 日本語 and 🚀 spelt?\n\n**Answer:** As *they* are:\n\n```js\nlet i = 'I';\n```\n",
            "b/a.md", "# Small\n\nQ: What is small?\nA: This.\n\nQ: What is one line?\nA: `This`, too.\n",
            "b/picture.md", "# Picture\n\n## What does one pixel look like?\n\n**Answer:** ![a pixel](pixel.png)\n",
            "wide.md", "# Full width\n\n## What is wide?\n\n**Answer:** A\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"));

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path temporary;

    /** A machine: where the project lies there, what its environment says, in which order its files were made. */
    private record Machine(String folder, boolean backwards, Map<String, String> environment) {}

    private static final List<Machine> MACHINES = List.of(
            new Machine("one", false, Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC")),
            new Machine("another place/of it", true, Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Tokyo")),
            new Machine(
                    "turkish",
                    true,
                    Map.of(
                            "LC_ALL", "C.UTF-8",
                            "JAVA_TOOL_OPTIONS",
                                    "-Duser.language=tr -Duser.country=TR -Duser.timezone=America/New_York")),
            new Machine(
                    "german",
                    false,
                    Map.of(
                            "LC_ALL",
                            "C.UTF-8",
                            "JAVA_TOOL_OPTIONS",
                            "-Duser.language=de -Duser.country=DE -Dfile.encoding=ISO-8859-1")),
            new Machine("nothing", false, Map.of()));

    @Test
    void machines_differ_and_bytes_do_not() throws Exception {
        Map<String, String> without = new TreeMap<>();
        Map<String, String> with = new TreeMap<>();
        for (Machine machine : MACHINES) {
            Path home = project(machine);
            Map<String, String> first = build(machine, home, "--no-ledger");
            Files.writeString(home.resolve("deckwright.ledger"), ledger(home));
            Map<String, String> second = build(machine, home, "--ledger", "deckwright.ledger");
            if (without.isEmpty()) {
                without.putAll(first);
                with.putAll(second);
                assertThat(first).hasSizeGreaterThanOrEqualTo(5);
            }
            assertThat(first).as(machine + " without a ledger").isEqualTo(without);
            assertThat(second).as(machine + " with the same ledger").isEqualTo(with);
        }
    }

    private String ledger = "";

    /** The ledger that the first machine made and everybody uses. */
    private String ledger(Path home) throws Exception {
        if (ledger.isEmpty()) {
            build(MACHINES.get(0), home, "--ledger", "first.ledger");
            ledger = Files.readString(home.resolve("first.ledger"));
        }
        return ledger;
    }

    private Path project(Machine machine) throws IOException {
        Path home = temporary.resolve(machine.folder());
        List<String> order = new ArrayList<>(DOCUMENTS.keySet());
        if (machine.backwards()) {
            Collections.reverse(order);
        }
        for (String name : order) {
            Path path = home.resolve("input").resolve(name);
            Files.createDirectories(path.getParent());
            String text = DOCUMENTS.get(name);
            Files.writeString(
                    path,
                    text.startsWith("#")
                            ? text
                            : Files.readString(Path.of("input", "aws-sagemaker-interview-questions.md")));
        }
        Files.write(home.resolve("input/b/pixel.png"), PIXEL);
        return home;
    }

    private static Map<String, String> build(Machine machine, Path home, String... ledger) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("build", "input/", "-o", "out", "-t", "apkg,csv,anki-csv,quizlet,jsonl"));
        arguments.addAll(List.of(ledger));
        Program program =
                Program.jar(arguments.toArray(new String[0])).in(home).bare().with("SOURCE_DATE_EPOCH", "1700000000");
        machine.environment().forEach(program::with);
        Result result = program.run();
        assertThat(result.code()).as(result.err()).isZero();
        return digests(home.resolve("out"));
    }

    private static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), new BigInteger(1, hash).toString(16));
            }
        }
        return digests;
    }
}
