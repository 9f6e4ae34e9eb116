package io.github.deckwright.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.deckwright.support.Program;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of 500 questions that took the workflows: pull requests, merges, a ledger that two branches changed. */
@Tag("slow")
class WorkflowTests {
    @TempDir
    private Path directory;

    private Path origin;
    private Path work;
    private Path jar;
    private int runs;

    /** Releases and comments are kept in a folder; the rest of the program that talks to GitHub is not needed. */
    private static final String GH = """
            #!/bin/bash
            set -e
            store=$FAKE_GH
            case "$1 $2" in
                "release view") [ -d "$store/$3" ] ;;
                "release create") mkdir "$store/$3" ;;
                "release download") name=$3; shift 3; while [ $# -gt 0 ]; do case $1 in --pattern) pattern=$2; shift ;; --dir) dir=$2; shift ;; esac; shift; done
                    [ -f "$store/$name/$pattern" ] && cp "$store/$name/$pattern" "$dir/" ;;
                "release upload") name=$3; shift 3; for file; do case $file in --*) ;; *) cp "$file" "$store/$name/" ;; esac; done ;;
                "pr comment") [ "$3" = 7 ]; [ "$4" = --body-file ]; cp "$5" "$store/comment.md" ;;
                *) echo "no such command: $*"; exit 1 ;;
            esac
            """;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        jar = classPathJar();
        Path bin = Files.createDirectories(directory.resolve("bin"));
        Files.writeString(bin.resolve("gh"), GH);
        assertThat(bin.resolve("gh").toFile().setExecutable(true)).isTrue();
        Files.createDirectories(directory.resolve("gh"));
        origin = directory.resolve("origin.git");
        git(directory, "init", "-q", "--bare", "-b", "main", origin.toString());
        work = directory.resolve("work");
        git(directory, "clone", "-q", origin.toString(), work.toString());
        git(work, "checkout", "-q", "-b", "main");
        for (int document = 0; document < 10; document++) {
            write(document, questions(document));
        }
        assertThat(deckwright(work, "init", "--ci", "github")).contains("Wrote .github/workflows/cards.yml");
        commit(work, "Begin");
        git(work, "push", "-q", "origin", "main");
    }

    /** A jar that is all of the class path of this test, so that the scripts can run what was compiled. */
    private Path classPathJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "io.github.deckwright.cli.Main");
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            URI address = Path.of(entry).toAbsolutePath().toUri();
            entries.add(address.toString());
        }
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", entries));
        Path file = directory.resolve("deckwright.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream stream = new JarOutputStream(out, manifest)) {
            stream.flush();
        }
        return file;
    }

    private static List<String> questions(int document) {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            questions.add("## What is the meaning of word " + document + "x" + i + " in the language of the makers?\n\n"
                    + "It means thing number " + (document * 7919 + i * 104729) + " of the list of " + document + ", "
                    + List.of("red", "green", "blue", "grey", "pink", "black", "white")
                            .get(i % 7) + " and "
                    + List.of("large", "small", "round", "flat", "deep").get(i % 5) + " as it was in year " + (1000 + i)
                    + ".\n\n");
        }
        return questions;
    }

    private void write(int document, List<String> questions) throws IOException {
        Path file = work.resolve("questions/part-" + document + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Part " + document + "\n\n" + String.join("", questions));
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        Program.Result result = Program.of(command.toArray(new String[0]))
                .in(folder)
                .with("GIT_CONFIG_GLOBAL", "/dev/null")
                .run();
        assertThat(result.code())
                .as(command + "\n" + result.out() + result.err())
                .isZero();
    }

    private static void commit(Path folder, String message) throws IOException, InterruptedException {
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", message);
    }

    private String deckwright(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Program.Result result =
                Program.of(command.toArray(new String[0])).in(folder).run();
        assertThat(result.code()).as(result.err()).isZero();
        return result.out() + result.err();
    }

    /** Runs the workflow of the main branch in a fresh clone. */
    private Workflow publish() throws IOException, InterruptedException {
        Workflow workflow = workflow(clone("1"));
        assertThat(workflow.run(work.resolve(".github/workflows/decks.yml")))
                .as(workflow.log())
                .isTrue();
        git(work, "checkout", "-q", "main");
        git(work, "pull", "-q", "origin", "main");
        return workflow;
    }

    private Path clone(String depth) throws IOException, InterruptedException {
        Path clone = directory.resolve("clone-" + runs++);
        git(directory, "clone", "-q", "--depth", depth, origin.toUri().toString(), clone.toString());
        return clone;
    }

    private Workflow workflow(Path clone) throws IOException {
        Map<String, String> values = Map.of(
                "github.token", "secret",
                "github.repository", "me/questions",
                "github.event.pull_request.number", "7",
                "github.event.pull_request.head.repo.full_name", "me/questions");
        Map<String, String> variables = Map.of(
                "PATH", directory.resolve("bin") + File.pathSeparator + System.getenv("PATH"),
                "FAKE_GH", directory.resolve("gh").toString(),
                "TEST_JAR", jar.toString(),
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GITHUB_SERVER_URL", "https://example.org",
                "GITHUB_REPOSITORY", "me/questions",
                "GITHUB_SHA", "abc123");
        return new Workflow(clone, Files.createDirectories(directory.resolve("runner-" + runs++)), values, variables);
    }

    private String ledger() throws IOException {
        return Files.readString(work.resolve("deckwright.ledger"));
    }

    private static long guids(String ledger) {
        return ledger.lines().filter(line -> line.matches("[A-Za-z0-9]{12} .*")).count();
    }

    @Test
    void a_pull_request_shows_its_cards_and_its_merge_publishes_them_once() throws Exception {
        String first = publish().log();
        assertThat(first).contains("500 cards: 500 new", "Published.");
        assertThat(guids(ledger())).isEqualTo(500);
        assertThat(publish().log())
                .contains("500 cards: 500 unchanged", "The ledger is up to date.", "nothing to publish");

        // two branches from one state: one is edited only, the other one is built and commits its ledger
        git(work, "checkout", "-q", "-b", "topic");
        List<String> edited = questions(3);
        for (int i : List.of(4, 20, 33)) {
            edited.set(i, edited.get(i).replace("What is the meaning of", "What do people mean by"));
        }
        edited.remove(40);
        edited.add("## Who made the words?\n\nNobody knows, they were found on stones.\n\n");
        edited.add("## Where were the stones found?\n\nIn the north, below the ice of a lake.\n\n");
        write(3, edited);
        commit(work, "Edit part 3");
        git(work, "push", "-q", "origin", "topic");
        git(work, "checkout", "-q", "-b", "other", "main");
        List<String> more = questions(5);
        more.add("## What did the makers eat?\n\nFish, and roots that they dried in the wind.\n\n");
        write(5, more);
        deckwright(work, "build", "questions", "-o", directory.resolve("out").toString());
        commit(work, "Add a question and build");
        git(work, "push", "-q", "origin", "other");

        // what GitHub checks out for a pull request is its merge
        git(work, "checkout", "-q", "main");
        git(work, "merge", "-q", "--no-ff", "-m", "Merge topic", "topic");
        git(work, "push", "-q", "origin", "main:refs/heads/merge");
        Path clone = directory.resolve("clone-pr");
        git(
                directory,
                "clone",
                "-q",
                "--depth",
                "2",
                "-b",
                "merge",
                origin.toUri().toString(),
                clone.toString());
        Workflow request = workflow(clone);
        assertThat(request.run(work.resolve(".github/workflows/cards.yml")))
                .as(request.log())
                .isTrue();
        String comment = Files.readString(directory.resolve("gh/comment.md"));
        assertThat(comment.lines().filter(line -> line.startsWith("**") || line.contains("<summary>")))
                .containsExactly(
                        "**Cards:** 2 added, 3 reworded, 1 retired",
                        summary("reworded", "What do people mean by word 3x4 in the language of the makers?"),
                        summary("reworded", "What do people mean by word 3x20 in the language of the makers?"),
                        summary("reworded", "What do people mean by word 3x33 in the language of the makers?"),
                        summary("added", "Who made the words?"),
                        summary("added", "Where were the stones found?"),
                        summary("retired", "What is the meaning of word 3x40 in the language of the makers?"));
        assertThat(comment)
                .contains("https://example.org/me/questions/blob/abc123/questions/part-3.md?plain=1#L19")
                .contains("<del>is the meaning of</del><ins>do people mean by</ins>");

        git(work, "push", "-q", "origin", "main");
        assertThat(publish().log())
                .contains("501 cards: 496 unchanged, 3 changed (3 reworded), 2 new, 1 retired", "Published.");

        // the ledger changed on both sides; the attribute lets git keep both
        String guid = ledgerLine("other", "what did the makers eat");
        git(work, "merge", "-q", "-m", "Merge other", "origin/other");
        git(work, "push", "-q", "origin", "main");
        publish();
        assertThat(ledger()).contains(guid);
        assertThat(guids(ledger())).isEqualTo(503);
        assertThat(publish().log()).contains("502 cards: 502 unchanged", "nothing to publish");
    }

    private static String summary(String what, String question) {
        return "<details><summary><b>" + what + "</b> " + question + "</summary>";
    }

    private String ledgerLine(String branch, String question) throws IOException, InterruptedException {
        git(work, "fetch", "-q", "origin");
        Program.Result shown = Program.of("git", "show", "origin/" + branch + ":deckwright.ledger")
                .in(work)
                .run();
        return shown.out()
                .lines()
                .filter(line -> line.contains(question))
                .map(line -> line.substring(0, 12))
                .collect(Collectors.joining());
    }

    @Test
    void a_ledger_with_marks_of_a_conflict_is_repaired_and_keeps_every_card() throws Exception {
        String middle = "It goes on.\n\n".repeat(6);
        Path document = work.resolve("questions/list.md");
        Files.writeString(
                document,
                "# List\n\n## 1. What is on the list of the makers?\n\nThe first thing.\n\n" + middle
                        + "The last thing.\n\n## 2. Who keeps it?\n\nThe eldest.\n");
        commit(work, "Add a list");
        git(work, "push", "-q", "origin", "main");
        publish();
        Files.writeString(work.resolve(".gitattributes"), "");
        commit(work, "Forget the attribute");
        // git can join the two edits of the document, and not the two lines of the one card in the ledger
        for (String word : List.of("first", "last")) {
            git(work, "checkout", "-q", "-b", word, "main");
            Files.writeString(document, Files.readString(document).replace(word, "the very " + word));
            deckwright(
                    work, "build", "questions", "-o", directory.resolve("out").toString());
            commit(work, word);
        }
        Program.Result merge = Program.of(
                        "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "first")
                .in(work)
                .run();
        assertThat(merge.out())
                .contains("Merge conflict in deckwright.ledger")
                .doesNotContain("conflict in questions/list.md");
        deckwright(work, "ledger", "--repair");
        commit(work, "Merge first");
        assertThat(Files.readString(work.resolve("deckwright.ledger"))).doesNotContain("<<<<<<<");
        assertThat(deckwright(
                        work,
                        "build",
                        "questions",
                        "-o",
                        directory.resolve("out").toString()))
                .contains("502 cards: 501 unchanged, 1 changed")
                .doesNotContain(" new", "retired");
    }

    @Test
    void what_comes_from_outside_is_never_a_part_of_a_script() throws Exception {
        publish();
        Path canary = directory.resolve("canary");
        String evil = "$(touch " + canary + ")`touch " + canary + "`;touch " + canary + " #";
        for (String input : List.of(
                "COMMAND", "SOURCES", "OUTPUT", "FORMATS", "REVISION", "OPTIONS", "DIRECTORY", "JAR", "JAR_SHA256")) {
            for (String command : List.of("build", "diff")) {
                Program run = Program.of(
                                "bash", Path.of("action/run").toAbsolutePath().toString())
                        .in(work)
                        .with("DECKWRIGHT_COMMAND", command)
                        .with("DECKWRIGHT_SOURCES", "questions")
                        .with("DECKWRIGHT_OUTPUT", directory.resolve("out").toString())
                        .with("DECKWRIGHT_JAR", jar.toString())
                        .with("RUNNER_TEMP", directory.toString())
                        .with("GITHUB_OUTPUT", directory.resolve("output").toString())
                        .with(
                                "GITHUB_STEP_SUMMARY",
                                directory.resolve("summary").toString())
                        .with("GITHUB_SERVER_URL", "https://example.org")
                        .with("GITHUB_REPOSITORY", "me/questions")
                        .with("GITHUB_SHA", "abc123")
                        .with("DECKWRIGHT_" + input, evil);
                run.run();
                assertThat(canary).as(input).doesNotExist();
            }
        }
    }
}
