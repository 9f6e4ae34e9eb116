package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReadingCacheTests {
    @TempDir
    private Path folder;

    private Path sources;
    private Path kept;

    @BeforeEach
    void write() throws IOException {
        kept = folder.resolve("kept");
        sources = Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(sources.resolve("sub"));
        Files.writeString(sources.resolve("deckwright.toml"), "source-url = \"https://example.org/{path}\"\n");
        for (String name : List.of("a.md", "b.md", "c.md", "sub/d.md", "sub/e.md")) {
            Files.writeString(sources.resolve(name), LongDocument.of(name, 24));
        }
        Files.writeString(sources.resolve("image.md"), LongDocument.of("i", 6) + "## Last?\n\n![x](x.svg)\n\n");
        Files.writeString(sources.resolve("x.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(
                sources.resolve("note.md"), LongDocument.of("n", 2) + "## Embedded?\n\n![[a#1. What is a.md]]\n\n");
        Files.writeString(
                sources.resolve("allow.md"), LongDocument.of("l", 2) + "<!-- deckwright: allow * -->\n\n## Nothing?\n");
    }

    /** All that a build knows behind reading. */
    private record Read(List<Object> known, List<CardContent> cards, List<Diagnostic> found) {}

    private Read read(boolean cached) throws IOException {
        BuildRequest.Builder asked = BuildRequest.in(folder).source("sources");
        BuildRequest request = (cached ? asked.cache(new BuildRequest.Cache(kept, "a program")) : asked).build();
        Project project = Project.of(request);
        List<Diagnostic> found = new ArrayList<>();
        List<CardContent> cards = new ArrayList<>();
        try (Gathering gathering = new Gathering()) {
            Intake intake = Intake.of(project, request, true, true, found::add);
            project.gather(request, intake, gathering, new MediaStore(project.sourcePaths()), found::add);
            for (int i = 0; i < gathering.cards(); i++) {
                cards.add(gathering.next());
            }
            List<Object> known = List.of(
                    gathering.sightings(), gathering.titled(), gathering.ledgerNames(), gathering.documentsLeftOut());
            return new Read(known, cards, found);
        }
    }

    /** The entries; one that is written anew is another file. */
    private Map<Path, Object> entries() throws IOException {
        Map<Path, Object> entries = new TreeMap<>();
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                entries.put(file, Files.readAttributes(file, "unix:ino,lastModifiedTime"));
            }
        }
        return entries;
    }

    @Test
    void random_edits_give_the_same_with_and_without() throws IOException {
        Random random = new Random(18);
        for (int turn = 0; turn < 30; turn++) {
            assertThat(read(true)).isEqualTo(read(false));
            edit(random);
        }
    }

    private void edit(Random random) throws IOException {
        List<Path> documents;
        try (Stream<Path> all = Files.walk(sources)) {
            documents = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path document = documents.get(random.nextInt(documents.size()));
        List<String> lines = new ArrayList<>(Files.readAllLines(document));
        int line = random.nextInt(lines.size() + 1);
        List<String> more = List.of(
                "## What else?\n\nThis.\n",
                "- [ ] open\n- [x] done",
                "",
                "# Top",
                "![y](y.png)",
                "[far]: https://example.org",
                "<!-- deckwright: ignore -->",
                "Q: Why?\nA: So.",
                "```",
                "---\ndeck: Other\n---",
                "\u0000",
                "<b>",
                "[[a]]",
                "[near](b.md)");
        switch (random.nextInt(8)) {
            case 0 -> lines = new ArrayList<>(lines.subList(line, lines.size()));
            case 1 -> Files.move(document, document.resolveSibling("r" + random.nextInt(1000) + ".md"));
            case 2 -> Files.delete(document);
            case 3 ->
                Files.writeString(sources.resolve("new" + random.nextInt(1000) + ".md"), LongDocument.of("new", 3));
            default -> lines.add(line, more.get(random.nextInt(more.size())));
        }
        if (Files.exists(document) && document.toString().endsWith(".md")) {
            Files.write(document, lines);
        }
    }

    @Test
    void what_has_not_changed_is_not_read_again() throws IOException {
        Read first = read(true);
        Map<Path, Object> entries = entries();
        assertThat(entries).hasSize(5);
        assertThat(read(true)).isEqualTo(first);
        assertThat(entries()).isEqualTo(entries);

        Path document = sources.resolve("b.md");
        Files.writeString(document, Files.readString(document).replace("It is that", "It was that"));
        assertThat(read(true)).isEqualTo(read(false));
        assertThat(entries()).hasSize(6).containsAllEntriesOf(entries);
    }

    @Test
    void an_edit_of_a_large_document_reads_a_piece_of_it() throws IOException {
        Path document = sources.resolve("large.md");
        Files.writeString(document, LongDocument.of("large", 500));
        read(true);
        Map<Path, Object> entries = entries();
        assertThat(entries).hasSizeGreaterThan(10);
        String text = Files.readString(document);
        Files.writeString(document, text.replace("## 200. What is", "More of it.\n\n## 200. What is"));
        assertThat(read(true)).isEqualTo(read(false));
        assertThat(entries()).hasSize(entries.size() + 1).containsAllEntriesOf(entries);
    }

    @Test
    void the_configuration_counts() throws IOException {
        read(true);
        Files.writeString(sources.resolve("deckwright.toml"), "source-url = \"https://example.com/{path}\"\n");
        assertThat(read(true)).isEqualTo(read(false));
        assertThat(entries()).hasSize(10);
    }

    @Test
    void damaged_entries_are_nothing() throws IOException {
        Read read = read(true);
        int number = 0;
        for (Path entry : entries().keySet()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length / 2]++;
            Files.write(entry, number++ % 2 == 0 ? bytes : new byte[number]);
        }
        assertThat(read(true)).isEqualTo(read);
        assertThat(read(true)).isEqualTo(read);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_others_may_write_into_is_not_used() throws IOException {
        Files.createDirectories(kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));
        read(true);
        assertThat(entries()).isEmpty();
    }
}
