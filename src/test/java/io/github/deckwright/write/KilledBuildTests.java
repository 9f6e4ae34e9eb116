package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.RandomText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private Program build() throws IOException {
        return Program.jar("build", "--no-ledger").in(folder);
    }

    private void write(String word) throws IOException {
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
