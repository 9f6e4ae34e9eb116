package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.RandomText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KilledBuildTests {
    private static final int ROUNDS = 8;
    private static final int LONGEST_MILLIS = 2500;

    @TempDir
    Path folder;

    @Test
    void a_build_that_is_killed_at_any_moment_leaves_old_outputs_or_new_ones()
            throws IOException, InterruptedException {
        RandomText random = RandomText.seeded();
        write("old");
        assertThat(build().run().code()).isZero();
        long oldSize = Files.size(folder.resolve("output/deck.csv"));
        write("newer");
        for (int i = 0; i < ROUNDS; i++) {
            Program.Running running = build().start();
            running.process().waitFor(random.random().nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            running.process().destroyForcibly();
            Program.end(running);
            try (ZipFile pkg = new ZipFile(folder.resolve("output/deck.apkg").toFile())) {
                assertThat(pkg.size()).as(random.seed()).isEqualTo(2);
            }
            assertThat(visible()).as(random.seed()).containsExactly("deck.apkg", "deck.csv", "deck.quizlet.txt");
        }
        assertThat(build().run().code()).isZero();
        assertThat(Files.size(folder.resolve("output/deck.csv"))).isNotEqualTo(oldSize);
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            assertThat(files).as("what killed builds left is gone").hasSize(3);
        }
    }

    @Test
    void the_build_after_a_killed_one_makes_everything_as_if_nothing_had_happened()
            throws IOException, InterruptedException {
        RandomText random = RandomText.seeded();
        Path before = folder.resolve("before");
        write(before, "old");
        assertThat(withLedger(before, "1000000").run().code()).isZero();
        write(before, "newer");
        Path whole = copy(before, folder.resolve("whole"));
        long start = System.nanoTime();
        assertThat(withLedger(whole, "2000000").run().code()).isZero();
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        for (int i = 0; i < ROUNDS; i++) {
            Path killed = copy(before, folder.resolve("killed" + i));
            Program.Running running = withLedger(killed, "2000000").start();
            // half of them where the files are moved
            int from = i % 2 == 0 ? 0 : millis * 3 / 4;
            running.process().waitFor(from + random.random().nextInt(millis - from), TimeUnit.MILLISECONDS);
            running.process().destroyForcibly();
            Program.end(running);
            assertThat(withLedger(killed, "2000000").run().code()).isZero();
            assertThat(files(killed)).as(random.seed()).isEqualTo(files(whole));
        }
    }

    @Test
    void of_builds_at_once_each_is_whole_or_refused() throws IOException, InterruptedException {
        write(folder, "old");
        for (int round = 0; round < ROUNDS; round++) {
            List<Program.Running> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(withLedger(folder, "1000000").start());
            }
            List<Integer> codes = new ArrayList<>();
            for (Program.Running one : running) {
                codes.add(Program.end(one).code());
            }
            assertThat(codes).contains(0).isSubsetOf(0, 4);
        }
        assertThat(withLedger(folder, "1000000").run().out()).contains("500 unchanged");
    }

    private static Program withLedger(Path folder, String epoch) throws IOException {
        return Program.jar("build", "-t", "apkg,csv,jsonl,quizlet")
                .with("SOURCE_DATE_EPOCH", epoch)
                .in(folder);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    /** Every file with its bytes as text. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Program build() throws IOException {
        return Program.jar("build", "--no-ledger").in(folder);
    }

    private void write(String word) throws IOException {
        write(folder, word);
    }

    private static void write(Path folder, String word) throws IOException {
        StringBuilder text = new StringBuilder("# Questions\n\n");
        for (int i = 0; i < 500; i++) {
            text.append("## ").append(i).append(". What is ").append(word).append("?\n\n**Answer:** It is.\n\n");
        }
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/questions.md"), text);
    }

    private List<String> visible() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
