package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LastBuildTests {
    @TempDir
    private Path folder;

    private Path kept;
    private Path keeping;
    private Path plain;
    private long now = 1_700_000_000;

    @BeforeEach
    void write() throws IOException {
        kept = folder.resolve("kept");
        keeping = project("keeping");
        plain = project("plain");
    }

    private Path project(String name) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name).resolve("input"));
        for (String document : List.of("a.md", "b.md", "c.md", "d.md")) {
            Files.writeString(sources.resolve(document), LongDocument.of(document, 24));
        }
        return folder.resolve(name);
    }

    private BuildRequest.Builder request(Path project) {
        return BuildRequest.in(project).now(Instant.ofEpochSecond(now++));
    }

    private BuildRequest.Builder keeping() {
        return request(keeping).cache(new BuildRequest.Cache(kept, "a program"));
    }

    /** What a build tells and leaves. */
    private record Told(
            BuildReport.Outcome outcome,
            int documents,
            int cards,
            Object counts,
            List<Object> outputs,
            List<String> found) {}

    private static Told build(BuildRequest.Builder request) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        BuildReport report = Build.run(request.build(), found::add);
        return new Told(
                report.outcome(),
                report.documents().size(),
                report.cards(),
                report.counts(),
                List.copyOf(report.outputs()),
                found.stream().map(Diagnostic::message).toList());
    }

    /** Whether a build reads no document. */
    private boolean isIdle(BuildRequest.Builder request) throws IOException {
        List<Path> readings;
        try (Stream<Path> files = Files.list(kept)) {
            readings =
                    files.filter(file -> file.toString().endsWith(".reading")).toList();
        }
        for (Path reading : readings) {
            Files.delete(reading);
        }
        Told told = build(request);
        assertThat(told.outcome()).isEqualTo(BuildReport.Outcome.DONE);
        try (Stream<Path> files = Files.list(kept)) {
            return files.noneMatch(file -> file.toString().endsWith(".reading"));
        }
    }

    private static Map<String, Integer> files(Path project) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void a_build_of_what_has_not_changed_reads_nothing() throws IOException {
        build(keeping());
        Map<String, Integer> files = files(keeping);
        assertThat(isIdle(keeping())).isTrue();
        assertThat(files(keeping)).isEqualTo(files);
        assertThat(isIdle(keeping().frozen(true))).isFalse();
        assertThat(isIdle(keeping().frozen(true))).isTrue();
    }

    @Test
    void random_edits_give_the_same_with_and_without() throws IOException {
        Random random = new Random(18);
        for (int turn = 0; turn < 24; turn++) {
            for (int again = 0; again < 1 + random.nextInt(3); again++) {
                long moment = now;
                Told with = build(keeping());
                now = moment;
                assertThat(with).as("turn %d", turn).isEqualTo(build(request(plain)));
                assertThat(files(keeping)).as("turn %d", turn).isEqualTo(files(plain));
            }
            long seed = random.nextLong();
            edit(keeping, new Random(seed));
            edit(plain, new Random(seed));
        }
    }

    private static void edit(Path project, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(project)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path document = project.resolve("input").resolve("abcd".charAt(random.nextInt(4)) + ".md");
        switch (random.nextInt(9)) {
            case 0 -> replace(document, "What is", "What are");
            case 1 -> replace(document, "It is that", "It is what");
            case 2 ->
                replace(
                        document,
                        "It is what",
                        random.nextBoolean() ? "![](x.svg) It is" : "\n## What has no answer?\n\n");
            case 3 -> Files.deleteIfExists(document);
            case 4 -> Files.writeString(document, LongDocument.of("new", 30));
            case 5 -> Files.writeString(project.resolve("deckwright.toml"), "name = \"N" + random.nextInt(3) + "\"\n");
            case 6 -> Files.delete(files.get(random.nextInt(files.size())));
            case 7 -> Files.writeString(project.resolve("input/x.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            default -> {
                Path output = project.resolve("output/deck.csv");
                if (Files.exists(output)) {
                    byte[] bytes = Files.readAllBytes(output);
                    bytes[bytes.length / 2]++;
                    Files.write(output, bytes);
                }
            }
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, Files.readString(file).replaceFirst(before, after));
        }
    }

    @Test
    void all_that_a_build_depends_on_counts() throws IOException {
        build(keeping());
        Path document = keeping.resolve("input/a.md");
        String text = Files.readString(document);
        Files.writeString(document, text.replaceFirst("It is that", "It is what"));
        assertThat(isIdle(keeping())).isFalse();
        assertThat(isIdle(keeping())).isTrue();

        Files.writeString(keeping.resolve("input/e.md"), LongDocument.of("e", 1));
        assertThat(isIdle(keeping())).isFalse();
        assertThat(isIdle(keeping().option("csv.eol", "crlf"))).isFalse();
        assertThat(isIdle(keeping().formats("apkg"))).isFalse();
        assertThat(isIdle(keeping().strict(true))).isFalse();
        assertThat(isIdle(keeping().target(Path.of("elsewhere")))).isFalse();

        build(keeping());
        Files.delete(keeping.resolve("output/deck.csv"));
        assertThat(isIdle(keeping())).isFalse();
        assertThat(keeping.resolve("output/deck.csv")).exists();
        assertThat(isIdle(keeping())).isTrue();

        Path ledger = keeping.resolve("input/deckwright.ledger");
        Files.writeString(ledger, Files.readString(ledger) + "\n");
        assertThat(isIdle(keeping())).isFalse();
        assertThat(isIdle(keeping().name("Other"))).isFalse();
    }

    @Test
    void what_shows_files_is_always_read() throws IOException {
        Path document = keeping.resolve("input/a.md");
        Files.writeString(keeping.resolve("input/x.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(document, Files.readString(document).replaceFirst("It is that", "![x](x.svg)"));
        build(keeping());
        assertThat(isIdle(keeping())).isFalse();
    }

    @Test
    void findings_are_told_again() throws IOException {
        Path document = keeping.resolve("input/a.md");
        Files.writeString(document, Files.readString(document) + "## What has no answer?\n");
        Told told = build(keeping());
        assertThat(told.found()).isNotEmpty();
        assertThat(build(keeping()).found()).isEqualTo(told.found());
        assertThat(isIdle(keeping())).isTrue();
        Files.writeString(keeping.resolve("input/deckwright.baseline"), "deckwright-baseline 1\n");
        assertThat(isIdle(keeping())).isFalse();
    }

    /** Whoever adds a field to the request decides whether a build depends on it, and then describes it. */
    @Test
    void all_that_is_asked_for_is_described() throws IOException {
        Set<String> described = Set.of(
                "directory",
                "sources",
                "target",
                "formats",
                "options",
                "name",
                "ledger",
                "withoutLedger",
                "frozen",
                "strict",
                "escapeRawHtml",
                "ci");
        Set<String> without = Set.of("pluginPath", "input", "now", "cache");
        assertThat(Arrays.stream(BuildRequest.Builder.class.getDeclaredFields()).map(Field::getName))
                .filteredOn(field -> !field.startsWith("$") && !without.contains(field))
                .containsExactlyInAnyOrderElementsOf(described);
        BuildRequest plain = BuildRequest.in(folder).build();
        List<BuildRequest> others = List.of(
                BuildRequest.in(folder.resolve("x")).build(),
                BuildRequest.in(folder).source("x").build(),
                BuildRequest.in(folder).target(Path.of("x")).build(),
                BuildRequest.in(folder).formats("csv").build(),
                BuildRequest.in(folder).option("csv.eol", "lf").build(),
                BuildRequest.in(folder).name("x").build(),
                BuildRequest.in(folder).ledger(Path.of("x")).build(),
                BuildRequest.in(folder).withoutLedger(true).build(),
                BuildRequest.in(folder).frozen(true).build(),
                BuildRequest.in(folder).strict(true).build(),
                BuildRequest.in(folder).escapeRawHtml(true).build(),
                BuildRequest.in(folder).ci("x").build());
        assertThat(others).hasSize(described.size());
        assertThat(others)
                .extracting(BuildRequest::described)
                .doesNotHaveDuplicates()
                .doesNotContain(plain.described());
    }
}
