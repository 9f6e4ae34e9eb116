package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.support.Program;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds how much a build does, in what does not depend on the machine. Who needs more raises a limit, and says in the commit why. */
@Tag("slow")
class WorkTests {
    /** Bytes that reading, rendering and sighting a card of 900 bytes takes from the heap: 245,000 were measured. */
    private static final long MOST_BYTES_A_CARD = 270_000;

    /** Classes that a build of a dozen cards loads, without those made of lambdas: 2,303 were measured. */
    private static final long MOST_CLASSES = 2_400;

    @TempDir
    private Path folder;

    private static String document(int cards) {
        StringBuilder text = new StringBuilder("# Systems\n\n");
        for (int i = 1; i <= cards; i++) {
            text.append("## ")
                    .append(i)
                    .append(". What is the role of a buffer in the cache number ")
                    .append(i);
            text.append(
                    "?\n\nA stack keeps the instance of each handler, so that no function waits. Without a **branch** the");
            text.append(
                    " commit checks its `filter` twice; see [the instance](https://example.org/instance/token).\n\n");
            text.append(
                    "- the instance checks a dependency\n- the stream keeps a listener\n- the commit keeps a method\n\n");
            text.append("```java\npublic int count(List<String> names) {\n    return names.size(); // all\n}\n```\n\n");
            text.append(
                    "| name | meaning |\n| --- | --- |\n| `heap` | the token of a heap |\n| `lock` | the loop |\n\n");
            text.append(
                    "A parameter closes the protocol of each counter. Most of the time the *cache* is the garbage.\n\n");
        }
        return text.toString();
    }

    private int read() throws IOException {
        BuildRequest request =
                BuildRequest.in(folder).source("a.md").withoutLedger(true).build();
        Project project = Project.of(request);
        try (Gathering gathering = new Gathering()) {
            Intake intake = Intake.of(project, request, false, true, found -> {});
            project.gather(request, intake, gathering, new MediaStore(project.sourcePaths()), found -> {});
            return gathering.cards();
        }
    }

    @Test
    void a_card_takes_no_more_from_the_heap_than_it_did() throws IOException {
        int cards = 200; // few enough to be read on this thread
        Files.writeString(folder.resolve("a.md"), document(cards));
        assertThat(read()).isEqualTo(cards);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        read();
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(bytes / cards).isBetween(MOST_BYTES_A_CARD / 4, MOST_BYTES_A_CARD);
    }

    @Test
    void a_dozen_cards_load_no_more_classes_than_they_did() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.md"), document(12));
        Path log = folder.resolve("classes.log");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Program.Result result = Program.of(
                        java.toString(),
                        "-Xlog:class+load:file=" + log,
                        "-Djava.locale.providers=FALLBACK",
                        "-jar",
                        Program.jarFile().toString(),
                        "build",
                        "a.md",
                        "-t",
                        "apkg")
                .in(folder)
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            Map<Boolean, List<String>> classes =
                    lines.collect(Collectors.partitioningBy(line -> line.contains("Lambda")));
            assertThat(classes.get(false).size()).isBetween(1_000, (int) MOST_CLASSES);
            assertThat(classes.get(true)) // those of the build, none that Java links at run time
                    .anyMatch(line -> line.contains("deckwright.read.Reading$$Lambda"))
                    .noneMatch(line -> line.contains("source: io.github.deckwright"));
        }
    }
}
