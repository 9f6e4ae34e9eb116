package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTests {
    @TempDir
    Path folder;

    @Test
    void what_is_not_removed_yet_keeps_its_lock_so_that_the_next_build_removes_it() throws IOException {
        Target target = new Target(folder, folder);
        Workplace place = Workplace.beside(target);
        Files.writeString(place.file(), "a draft");
        Path held = place.file();
        Files.createDirectories(held.resolve("keeps the folder from going, as a kill would"));
        place.close();
        assertThat(names()).hasSize(1);
        Path left = names().get(0);
        assertThat(Files.exists(left.resolve("lock"))).isTrue();

        Files.delete(left.resolve(held.getFileName()).resolve("keeps the folder from going, as a kill would"));
        Workplace.clearUp(target);
        assertThat(names()).isEmpty();
    }

    @RepeatedTest(50)
    void a_thread_that_still_writes_makes_nothing_that_stays() throws Exception {
        Workplace place = Workplace.beside(new Target(folder, folder));
        CountDownLatch writing = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            try {
                while (true) {
                    Files.writeString(place.file(), "a draft");
                    writing.countDown();
                }
            } catch (IOException e) {
                // the folder is gone
            }
        });
        writer.setDaemon(true);
        writer.start();
        writing.await();
        place.close();
        writer.join(10_000);
        assertThat(names()).isEmpty();
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
