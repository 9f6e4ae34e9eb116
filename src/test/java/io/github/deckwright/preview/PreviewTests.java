package io.github.deckwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTests {
    private static final int SECONDS = 30;

    /** The page without its cards; MathJax alone has ten times as many. */
    private static final int PAGE_CHARACTERS = 150_000;

    @TempDir
    private Path folder;

    private FollowedPreview preview;
    private int port;

    @BeforeEach
    void start() throws IOException {
        write("a.md", "# A\n\n## What is one?\n\nThe first.\n\n## What is two?\n\nThe second.\n");
        write("b.md", "# B\n\n## What is three?\n\nThe third.\n");
        preview = new FollowedPreview(folder);
        port = preview.address().getPort();
    }

    @AfterEach
    void end() throws Exception {
        preview.end();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The answer to a request, with its head. */
    private String ask(String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            String all = String.join("\r\n", headers);
            out.write(
                    ("GET " + path + " HTTP/1.1\r\n" + (all.contains("Host:") ? "" : "Host: 127.0.0.1:" + port + "\r\n")
                                    + all + (all.isEmpty() ? "" : "\r\n") + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String until(String wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        String answer = ask("/deck.json");
        while (!answer.contains(wanted) && System.nanoTime() < end) {
            Thread.sleep(10);
            answer = ask("/deck.json");
        }
        assertThat(answer).contains(wanted);
        return answer;
    }

    @Test
    void only_this_machine_by_its_name_and_no_page_from_elsewhere_gets_an_answer() throws IOException {
        assertThat(ask("/")).startsWith("HTTP/1.1 200").contains("connect-src 'self'", "What is one?");
        assertThat(ask("/", "Host: localhost:" + port)).startsWith("HTTP/1.1 200");
        for (String header : List.of(
                "Host: evil.example",
                "Host: evil.example:" + port,
                "Host: 127.0.0.1",
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site")) {
            assertThat(ask("/deck.json", header))
                    .as(header)
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("What is");
        }
        for (String path : List.of("/media/../a.md", "/media/a.md", "/a.md", "/..%2fa.md", "/media/%2e%2e/a.md")) {
            assertThat(ask(path)).as(path).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void the_page_is_small_and_asks_for_what_sets_formulas_when_it_needs_it() throws IOException {
        assertThat(ask("/")).hasSizeLessThan(PAGE_CHARACTERS).doesNotContain("id=\"mathjax\"");
        assertThat(ask("/mathjax.json"))
                .startsWith("HTTP/1.1 200")
                .contains("{\"program\":\"", "\"fonts\":[\"data:font/woff;base64,");
        assertThat(ask("/mathjax.json", "Origin: https://evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void an_edit_comes_in_and_other_documents_stay_as_they_are() throws Exception {
        write("b.md", "# B\n\n## What is three?\n\nThe THIRD.\n");
        until("The THIRD.");
        write("c.md", "# C\n\n## What is four?\n\nThe fourth.\n");
        until("The fourth.");
        Files.delete(folder.resolve("a.md"));
        String left = until("The fourth.");
        for (int i = 0; i < 500 && left.contains("The first."); i++) {
            Thread.sleep(10);
            left = ask("/deck.json");
        }
        assertThat(left).doesNotContain("The first.").contains("The THIRD.");
    }

    @Test
    void an_editor_that_saves_by_renaming_is_followed() throws Exception {
        write("a.tmp", "# A\n\n## What is one?\n\nThe renamed.\n");
        Files.move(folder.resolve("a.tmp"), folder.resolve("a.md"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        until("The renamed.");
    }

    @Test
    void the_last_good_cards_stay_while_a_document_or_the_configuration_is_broken() throws Exception {
        Files.write(folder.resolve("b.md"), new byte[] {'#', ' ', (byte) 0xff, '\n'});
        assertThat(until("not UTF-8")).contains("The third.", "b.md:1");
        write("b.md", "# B\n\n## What is three?\n\nThe mended.\n");
        assertThat(until("The mended.")).contains("\"problems\":[]");
        write("deckwright.toml", "name = \n");
        assertThat(until("no TOML")).contains("The mended.");
        write("deckwright.toml", "name = \"x\"\n");
        until("\"problems\":[]");
    }

    @Test
    void nothing_is_written() throws Exception {
        write("b.md", "# B\n\n## What is three?\n\nThe THIRD.\n");
        until("The THIRD.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a.md", "b.md");
        }
    }
}
