package io.github.deckwright.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaLookup.Found;
import io.github.deckwright.media.MediaLookup.Refused;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaStoreTests {
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\nrest".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CANARY = "canary-7f3a";

    @TempDir
    Path outside;

    private Path repository;
    private Path document;
    private MediaStore store;

    @BeforeEach
    void layOutRepository() throws IOException {
        repository = outside.resolve("repo");
        Path docs = Files.createDirectories(repository.resolve("docs"));
        Files.createDirectories(repository.resolve(".git"));
        Files.writeString(repository.resolve(".git/config"), CANARY);
        Files.write(repository.resolve(".git/x.png"), PNG);
        Files.write(repository.resolve(".env.png"), PNG);
        Files.write(repository.resolve("id.pem"), PNG);
        Files.writeString(outside.resolve("secret.txt"), CANARY);
        Files.write(outside.resolve("secret.png"), PNG);
        Files.write(Files.createDirectories(outside.resolve("repo-evil")).resolve("x.png"), PNG);
        document = Files.writeString(docs.resolve("q.md"), "");
        store = new MediaStore(List.of(docs));
    }

    private Path put(String path, byte[] bytes) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "img/a b.png",
                "./img/a b.png",
                "img/a%20b.png",
                "../docs/img/a b.png",
                "/docs/img/a b.png",
                " img/a%20b.png ",
                "img/a b.png?raw=true",
                "img/a b.png#gh-dark-mode-only"
            })
    void an_address_may_be_written_in_many_ways(String address) throws IOException {
        put("docs/img/a b.png", PNG);
        assertThat(store.find(document, address)).isInstanceOf(Found.class);
    }

    @Test
    void names_are_found_in_both_normal_forms() throws IOException {
        put("docs/u\u0308ber.png", PNG);
        put("docs/\u00e9.png", PNG);
        assertThat(store.find(document, "\u00fcber.png")).isInstanceOf(Found.class);
        assertThat(store.find(document, "e\u0301.png")).isInstanceOf(Found.class);
        assertThat(store.find(document, "%C3%A9.png")).isInstanceOf(Found.class);
    }

    @Test
    void a_name_says_what_is_in_the_file_and_nothing_else_about_the_machine() throws IOException {
        put("docs/A Cat's Photo!.PNG", PNG);
        put("docs/latex-x.png", PNG);
        put("docs/图.png", PNG);
        assertThat(name("A Cat's Photo!.PNG")).matches("a-cat-s-photo-[0-9a-f]{16}\\.png");
        assertThat(name("latex-x.png")).startsWith("media-latex-x-");
        assertThat(name("图.png")).matches("media-[0-9a-f]{16}\\.png");
        assertThat(store.file(name("图.png")).path()).hasFileName("图.png");
    }

    @Test
    void equal_names_in_two_folders_are_two_files_unless_their_content_is_equal() throws IOException {
        put("docs/a/x.png", PNG);
        put("docs/b/x.png", bytes("\u0089PNG\r\n\u001a\nother"));
        put("docs/c/x.png", PNG);
        assertThat(name("a/x.png")).isNotEqualTo(name("b/x.png")).isEqualTo(name("c/x.png"));
    }

    @ParameterizedTest
    @CsvSource({
        "x.txt, GIF89a, gif",
        "x.png, \u00ff\u00d8\u00ff\u00e0, jpg",
        "x.jpg, RIFF0000WEBPVP8, webp",
        "x.gif, RIFF0000WAVEfmt, wav",
        "x, 0000ftypavif0000, avif",
        "y, 0000ftypisom0000, mp4",
        "x.svg, '<?xml version=\"1.0\"?><!-- by hand --><!DOCTYPE svg><svg></svg>', svg",
        "x.mp3, ID3rest, mp3",
        "x.ogg, OggSrest, ogg"
    })
    void the_type_is_told_by_content(String name, String content, String suffix) throws IOException {
        put("docs/" + name, bytes(content));
        assertThat(name(name)).endsWith("." + suffix);
    }

    private String name(String address) {
        MediaLookup lookup = store.find(document, address);
        assertThat(lookup).isInstanceOf(Found.class);
        return ((Found) lookup).file().name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.png",
                "..%2f..%2fsecret.png",
                "%2e%2e/%2e%2e/secret.png",
                "%252e%252e/%252e%252e/secret.png",
                "../../repo-evil/x.png",
                "/../secret.png",
                "//server/share/x.png",
                "\\\\server\\share\\x.png",
                "..\\..\\secret.png",
                "C:/secret.png",
                "c:secret.png",
                "file:../../secret.png",
                "file:///etc/passwd",
                "data:image/png;base64,iVBORw0KGgo=",
                "~/secret.png",
                "/etc/passwd",
                "/proc/self/environ",
                "../.git/config",
                "../.git/x.png",
                "../.GIT/x.png",
                "../.env.png",
                "../id.pem",
                "a\u0000.png",
                "a%00.png",
                "a%0a.png",
                ".",
                "..",
                "",
                "#x",
                "q.md",
                "...",
                "secret.png.",
                "http://example.com/x.png",
                "HTTPS://example.com/x.png"
            })
    void nothing_but_media_of_the_repository_is_reached(String address) {
        assertThat(store.find(document, address)).isInstanceOf(Refused.class);
    }

    @Test
    void a_text_under_the_name_of_an_image_is_no_image() throws IOException {
        put("docs/secret.png", bytes(CANARY));
        put("docs/page.svg", bytes("<html><svg></svg></html>"));
        put("docs/empty.png", new byte[0]);
        assertThat(store.find(document, "secret.png")).isInstanceOf(Refused.class);
        assertThat(store.find(document, "page.svg")).isInstanceOf(Refused.class);
        assertThat(store.find(document, "empty.png")).isInstanceOf(Refused.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_may_lead_about_in_the_repository_but_not_out_of_it() throws IOException {
        put("docs/real.png", PNG);
        Path docs = repository.resolve("docs");
        Files.createSymbolicLink(docs.resolve("inside.png"), docs.resolve("real.png"));
        Files.createSymbolicLink(docs.resolve("out.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(docs.resolve("up"), outside);
        Files.createSymbolicLink(docs.resolve("git"), repository.resolve(".git"));
        Files.createSymbolicLink(docs.resolve("loop.png"), docs.resolve("loop.png"));
        Files.createSymbolicLink(docs.resolve("environ.png"), Path.of("/proc/self/environ"));
        assertThat(name("inside.png")).startsWith("real-");
        for (String address : List.of("out.png", "up/secret.png", "git/x.png", "loop.png", "environ.png")) {
            assertThat(store.find(document, address)).as(address).isInstanceOf(Refused.class);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_never_opened() throws Exception {
        Path pipe = repository.resolve("docs/pipe.png");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(store.find(document, "pipe.png")).isInstanceOf(Refused.class);
        assertThat(store.find(document, "../docs")).isInstanceOf(Refused.class);
    }

    @Test
    void documents_read_at_once_find_what_each_would_find_alone() throws IOException {
        for (int i = 0; i < 20; i++) {
            put("docs/" + i + "/x.png", bytes("\u0089PNG\r\n\u001a\n" + i % 10));
        }
        List<String> addresses =
                IntStream.range(0, 2000).mapToObj(i -> i % 20 + "/x.png").toList();
        List<String> together = addresses.parallelStream().map(this::name).toList();
        store = new MediaStore(List.of(document.getParent()));
        assertThat(together).isEqualTo(addresses.stream().map(this::name).toList());
        assertThat(Set.copyOf(together)).hasSize(10);
    }

    @Test
    void one_file_has_a_limit() throws IOException {
        MediaStore small = new MediaStore(List.of(document.getParent()), 100);
        for (int size : new int[] {100, 101}) {
            Path file = put("docs/" + size, bytes("\u0089PNG\r\n\u001a\n"));
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(size);
            }
        }
        assertThat(small.find(document, "100")).isInstanceOf(Found.class);
        assertThat(small.find(document, "101")).isInstanceOf(Refused.class);
    }

    @Test
    void a_refusal_says_why_and_names_the_address_as_it_was_written() {
        assertThat(store.find(document, "no.png"))
                .isEqualTo(new Refused(
                        Rule.MISSING_MEDIA,
                        "there is no file \"no.png\"",
                        "paths start from the document's folder, or with / from the repository's root"));
        assertThat(((Refused) store.find(document, "../../secret.png")).message())
                .isEqualTo("\"../../secret.png\" leads out of the repository");
        assertThat(((Refused) store.find(document, "../../no-such.png")).message())
                .isEqualTo("\"../../no-such.png\" leads out of the repository");
        assertThat(((Refused) store.find(document, "https://example.com/x.png")).rule())
                .isEqualTo(Rule.REMOTE_MEDIA);
    }

    @Test
    void a_drawing_that_runs_something_is_refused_and_one_that_draws_is_not() throws IOException {
        put("docs/draws.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9'/></svg>"));
        put("docs/runs.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        assertThat(store.find(document, "draws.svg")).isInstanceOf(Found.class);
        assertThat(((Refused) store.find(document, "runs.svg")).message()).isEqualTo("\"runs.svg\" holds a script");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_nothing_in_the_repository_is_a_file_that_is_missing() throws IOException {
        Files.createSymbolicLink(repository.resolve("docs/dead.png"), Path.of("nothing.png"));
        assertThat(((Refused) store.find(document, "dead.png")).message()).isEqualTo("there is no file \"dead.png\"");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_tells_whether_a_file_outside_exists() throws IOException {
        Path docs = repository.resolve("docs");
        Files.createSymbolicLink(docs.resolve("there.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(docs.resolve("gone.png"), outside.resolve("nothing.png"));
        Files.createSymbolicLink(docs.resolve("up"), outside);
        Files.createSymbolicLink(docs.resolve("first.png"), Path.of("gone.png"));
        for (String address : List.of(
                "there.png", "gone.png", "first.png", "up/secret.png", "up/nothing.png", "/docs/up/nothing.png")) {
            assertThat(((Refused) store.find(document, address)).message())
                    .isEqualTo('"' + address + "\" leads out of the repository");
        }
        Refused there = (Refused) store.find(document, "up/../secret.png");
        Refused gone = (Refused) store.find(document, "up/../nothing.png");
        assertThat(there.message().replace("secret", "nothing")).isEqualTo(gone.message());
    }
}
