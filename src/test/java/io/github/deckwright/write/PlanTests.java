package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next build makes of what a killed one left. */
class PlanTests {
    private static final String KILLED = ".deckwright-99999999-0";
    private static final CopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

    @TempDir
    Path folder;

    private Path ledger;
    private Path out;

    @BeforeEach
    void earlier_build() throws IOException {
        ledger = Files.writeString(folder.resolve("deckwright.ledger"), "old");
        out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("deck.csv"), "old");
        Files.writeString(out.resolve("deck.jsonl"), "old");
        Files.writeString(out.resolve("gone.txt"), "old");
    }

    @Test
    void once_the_ledger_is_new_the_outputs_come() throws IOException {
        killed(() -> {
            Files.writeString(ledger, "new");
            leaveWorkplace();
        });
        assertThat(out.resolve("deck.csv")).hasContent("old");
        next();
        assertThat(out.resolve("deck.csv")).hasContent("new");
        assertThat(out.resolve("deck.jsonl")).hasContent("new");
        assertThat(names()).containsExactly("deck.csv", "deck.jsonl");
    }

    @Test
    void as_long_as_the_ledger_is_old_the_outputs_stay() throws IOException {
        killed(this::leaveWorkplace);
        next();
        assertThat(out.resolve("deck.csv")).hasContent("old");
        assertThat(out.resolve("deck.jsonl")).hasContent("old");
        assertThat(names()).containsExactly("deck.csv", "deck.jsonl", "gone.txt");
    }

    @Test
    void what_was_begun_is_finished_though_the_ledger_has_gone_on() throws IOException {
        killed(() -> {
            leaveWorkplace();
            Files.move(out.resolve(KILLED + "/plan"), out.resolve(KILLED + "/begun"));
            Files.move(out.resolve(KILLED + "/0"), out.resolve("deck.csv"), REPLACE);
            Files.writeString(ledger, "newer");
        });
        next();
        assertThat(out.resolve("deck.jsonl")).hasContent("new");
        assertThat(names()).containsExactly("deck.csv", "deck.jsonl");
    }

    @Test
    void a_forged_plan_reaches_nothing_but_outputs() throws IOException {
        Files.writeString(folder.resolve("secret.csv"), "mine");
        Path workplace = Files.createDirectory(out.resolve(KILLED));
        Files.createDirectory(out.resolve(".git"));
        Files.writeString(out.resolve("notes.md"), "mine");
        Files.writeString(workplace.resolve("0"), "evil");
        Files.createSymbolicLink(workplace.resolve("1"), folder.resolve("secret.csv"));
        Files.writeString(
                workplace.resolve("begun"),
                String.join(
                        "\0",
                        "deckwright-plan 1",
                        "",
                        "",
                        "0",
                        "notes.md",
                        "0",
                        ".git/a.csv",
                        "0",
                        "a/.b.csv",
                        "../../secret.csv",
                        "a.csv",
                        "1",
                        "b.csv",
                        "",
                        "notes.md",
                        "0",
                        "../secret.csv",
                        ""));
        Files.writeString(workplace.resolve("lock"), "");
        next();
        assertThat(folder.resolve("secret.csv")).hasContent("mine");
        assertThat(out.resolve("notes.md")).hasContent("mine");
        assertThat(names()).containsExactly(".git", "deck.csv", "deck.jsonl", "gone.txt", "notes.md");
    }

    /** A build that ends where it moves the ledger, after something else has happened. */
    private void killed(Outputs.Work then) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), "new");
        try (Formats formats = new Formats(List.of());
                Outputs outputs = Outputs.in(out, folder)) {
            WriteContext context = context(formats, outputs);
            for (String name : List.of("deck.csv", "deck.jsonl")) {
                try (OutputStream file = context.file(name)) {
                    file.write("new".getBytes(StandardCharsets.UTF_8));
                }
            }
            context.remove("gone.txt");
            outputs.prepare();
            assertThatThrownBy(() -> outputs.publish(Optional.of(new Outputs.First(draft, ledger, () -> {
                        then.run();
                        throw new IOException("killed");
                    }))))
                    .hasMessage("killed");
        }
    }

    private void next() throws IOException {
        try (Outputs outputs = Outputs.in(out, folder)) {
            outputs.finishKilled();
        }
        assertThat(out.resolve(KILLED)).doesNotExist();
    }

    /** Keeps the workplace as it is now under the name that another process would have given it. */
    private void leaveWorkplace() throws IOException {
        Path copy = Files.createDirectory(out.resolve(KILLED));
        try (Stream<Path> all = Files.list(out)) {
            for (Path workplace : all.filter(path -> path.toString()
                            .contains(".deckwright-" + ProcessHandle.current().pid()))
                    .toList()) {
                try (Stream<Path> files = Files.list(workplace)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, copy.resolve(file.getFileName()), LinkOption.NOFOLLOW_LINKS);
                    }
                }
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static WriteContext context(Formats formats, Outputs outputs) throws IOException {
        BuildFacts facts = new BuildFacts(
                "deck",
                0,
                1,
                1,
                List.of(),
                List.of(),
                name -> {
                    throw new AssertionError(name);
                },
                d -> {},
                a -> {},
                List.of());
        return outputs.context(formats.select(List.of("jsonl"), Map.of()).get(0), facts);
    }
}
