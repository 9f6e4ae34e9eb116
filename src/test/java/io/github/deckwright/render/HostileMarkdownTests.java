package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileMarkdownTests {
    private static final int LARGEST_SIDE = 1 << 20;

    @TestFactory
    @Tag("slow")
    @Tag("alone")
    Stream<DynamicTest> takes_no_more_than_five_seconds() {
        return HostileMarkdown.CASES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String markdown = entry.getValue().get();
                    String html = assertTimeoutPreemptively(
                            Duration.ofSeconds(5),
                            () -> HostileMarkdown.render(markdown)
                                    .answer()
                                    .orElseThrow()
                                    .html());
                    assertThat(html.length()).isLessThan(LARGEST_SIDE + 1000);
                }));
    }

    @Test
    @Tag("slow")
    @Tag("alone")
    void a_heap_of_256_MB_is_enough() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileMarkdown.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines()).hasSize(HostileMarkdown.CASES.size());
    }
}
