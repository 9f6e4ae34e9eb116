package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A repository chooses what cards say, never what is read: secrets lie about, and no byte of them arrives anywhere. */
@DisabledOnOs(OS.WINDOWS)
class HostileReferencesTests {
    private static final String CANARY = "canary-51c8e0";
    private static final String IMAGE = "\u0089PNG\r\n\u001a\n" + CANARY;
    private static final List<String> REFERENCES = List.of(
            "../../secret.png",
            "..%2f..%2fsecret.png",
            "%2e%2e/%2e%2e/secret.png",
            "%252e%252e/%252e%252e/secret.png",
            "/../secret.png",
            "../../repo-evil/secret.png",
            "//server/share/secret.png",
            "\\\\\\\\server\\\\share\\\\secret.png",
            "..\\\\..\\\\secret.png",
            "C:/secret.png",
            "c:secret.png",
            "file:../../secret.png",
            "file:///etc/passwd",
            "data:image/png;base64,iVBORw0KGgo=",
            "~/secret.png",
            "/etc/passwd",
            "/proc/self/environ",
            "../.git/config",
            "../.git/secret.png",
            "../.GIT/secret.png",
            "../.env",
            "../key.pem",
            "out.png",
            "up/secret.png",
            "git/secret.png",
            "loop.png",
            "pipe.png",
            "text.png",
            "a%00.png",
            "secret.png.",
            "http://127.0.0.1:9/secret.png");

    @TempDir
    Path top;

    private Path repository;

    @BeforeEach
    void layOut() throws Exception {
        repository = top.resolve("repo");
        Path docs = Files.createDirectories(repository.resolve("docs"));
        for (String secret : List.of("secret.png", "repo-evil/secret.png", "repo/.git/secret.png", "repo/key.pem")) {
            plant(secret, IMAGE);
        }
        for (String secret : List.of("repo/.git/config", "repo/.env", "repo/docs/text.png")) {
            plant(secret, CANARY);
        }
        Files.createSymbolicLink(docs.resolve("out.png"), top.resolve("secret.png"));
        Files.createSymbolicLink(docs.resolve("up"), top);
        Files.createSymbolicLink(docs.resolve("git"), repository.resolve(".git"));
        Files.createSymbolicLink(docs.resolve("loop.png"), docs.resolve("loop.png"));
        Program.of("mkfifo", docs.resolve("pipe.png").toString()).run();
        StringBuilder document = new StringBuilder("# Secrets\n");
        for (int i = 0; i < REFERENCES.size(); i++) {
            document.append("\n## What is " + i + "?\n\nIt is ![this](<" + REFERENCES.get(i) + ">).\n");
        }
        Files.writeString(docs.resolve("q.md"), document);
    }

    private void plant(String path, String content) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void no_secret_reaches_an_output_or_a_message_and_each_reference_is_named() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                repository,
                said,
                said,
                Map.of("SOURCE_DATE_EPOCH", "1700000000"),
                Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC),
                false);
        int code = Commands.run(terminal, "build", "docs", "-o", "out", "-t", "apkg,csv,anki-csv,quizlet,jsonl", "-v");

        String messages = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(messages).isZero();
        assertThat(messages).doesNotContain(CANARY);
        for (int i = 0; i < REFERENCES.size(); i++) {
            assertThat(messages).as(REFERENCES.get(i)).contains("docs/q.md:" + (5 + 4 * i) + ":7: warning[");
        }
        assertThat(holdingCanary(repository.resolve("out"))).isEmpty();
        assertThat(Files.readString(repository.resolve("docs/deckwright.ledger")))
                .doesNotContain(CANARY);
    }

    private static List<Path> holdingCanary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> outputs = files.filter(Files::isRegularFile).toList();
            assertThat(outputs).hasSizeGreaterThanOrEqualTo(5);
            return outputs.stream().filter(HostileReferencesTests::holdsCanary).toList();
        }
    }

    /** Also in what a package holds compressed, whose entries must be the database and the empty map of media. */
    private static boolean holdsCanary(Path output) {
        try {
            boolean found = contains(Files.readAllBytes(output));
            if (output.toString().endsWith(".apkg")) {
                try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(output))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        assertThat(entry.getName()).isIn("collection.anki2", "media");
                        found |= contains(zip.readAllBytes());
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(CANARY);
    }
}
