package io.github.deckwright.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.deckwright.Git;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldTreeTests {
    @TempDir
    private Path directory;

    private Git git;

    @BeforeEach
    void begin() throws IOException {
        git = new Git(directory);
        assumeTrue(git.ask("init", "-q").isPresent());
    }

    /** Stores bytes and names them; trees as they are, since strangers need not use git to make them. */
    private String store(String type, byte[] bytes) throws IOException {
        Process process = git.start("hash-object", "-t", type, "-w", "--literally", "--stdin");
        try (OutputStream out = process.getOutputStream()) {
            out.write(bytes);
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private String text(String text) throws IOException {
        return store("blob", text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] entry(String mode, String name, String object) {
        byte[] head = (mode + " " + name + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] entry = java.util.Arrays.copyOf(head, head.length + object.length() / 2);
        for (int i = 0; i < object.length() / 2; i++) {
            entry[head.length + i] = (byte) Integer.parseInt(object.substring(2 * i, 2 * i + 2), 16);
        }
        return entry;
    }

    private String tree(byte[]... entries) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] entry : entries) {
            all.write(entry);
        }
        return store("tree", all.toByteArray());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.equals(".git"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void takes_what_a_build_could_read_and_leaves_nothing_behind() throws IOException {
        String blob = text("x");
        String tree = tree(
                entry("100644", "a.md", blob),
                entry("100644", "b.exe", blob),
                entry("100644", "c.PNG", blob),
                entry("100644", "deckwright.toml", blob),
                entry("100644", "named.txt", blob));
        Path folder;
        try (OldTree old = OldTree.of(git, tree, List.of("named.txt"))) {
            folder = old.folder();
            assertThat(names(folder)).containsExactly("a.md", "c.PNG", "deckwright.toml", "named.txt");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void writes_and_links_nothing_outside_of_its_folder() throws IOException {
        String blob = text("x");
        String up = tree(entry("100644", "escaped.md", blob));
        String inner = tree(entry("100644", "in.md", blob), entry("120000", "up", text("../..")));
        String tree = tree(
                entry("40000", "..", up),
                entry("40000", ".git", up),
                entry("40000", "dir", inner),
                entry("120000", "absolute.md", text("/etc/passwd")),
                entry("120000", "above.md", text("../../../../../../etc/passwd")),
                entry("120000", "chained.md", text("dir/up/../etc/passwd")),
                entry("120000", "good.md", text("dir/in.md")),
                entry("120000", "itself.md", text("itself.md")),
                entry("100644", "../sneaked.md", blob),
                entry("100644", "x/../../sneaked.md", blob));
        try (OldTree old = OldTree.of(git, tree, List.of())) {
            assertThat(names(old.folder())).containsExactly("dir/in.md", "good.md");
            assertThat(old.folder().resolveSibling("escaped.md")).doesNotExist();
            assertThat(old.folder().resolveSibling("sneaked.md")).doesNotExist();
        }
    }
}
