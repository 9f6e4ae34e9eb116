package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Anki's own engine, run by Python. A test that uses it carries {@code @Tag("slow")}.
 *
 * <p>The Python is {@code DECKWRIGHT_ANKI_PYTHON}, else the one in {@code target/anki}, which is made when the machine has Python and
 * its package index can be reached. Without any, tests are skipped, or fail when {@code DECKWRIGHT_REQUIRE_ORACLES} is set.
 */
public final class AnkiEngine {
    private static final String PACKAGE = "anki==26.9.3";
    private static final Path SCRIPT = Path.of("src", "test", "python", "anki_engine.py");
    private static final Path OLD_DECKS = SCRIPT.resolveSibling("old_decks.py");
    private static final int MINUTES = 5;

    private static Optional<AnkiEngine> known = Optional.empty();

    private final String python;

    private AnkiEngine(String python) {
        this.python = python;
    }

    /** The engine; a test on a machine that cannot have it ends here. */
    public static synchronized AnkiEngine find() {
        if (known.isEmpty()) {
            known = look();
        }
        if (known.isEmpty()) {
            String message = "no Python with the package " + PACKAGE
                    + ": name one in DECKWRIGHT_ANKI_PYTHON, or install Python 3.10 or newer with venv";
            if (System.getenv("DECKWRIGHT_REQUIRE_ORACLES") != null) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return known.get();
    }

    private static Optional<AnkiEngine> look() {
        String chosen = System.getenv("DECKWRIGHT_ANKI_PYTHON");
        if (chosen != null) {
            return usable(chosen);
        }
        Path home = Path.of("target", "anki");
        String inside = home.resolve("bin").resolve("python").toAbsolutePath().toString();
        Optional<AnkiEngine> made = usable(inside);
        if (made.isEmpty()
                && succeeds("python3", "-m", "venv", home.toString())
                && succeeds(inside, "-m", "pip", "install", "-q", "--disable-pip-version-check", PACKAGE)) {
            made = usable(inside);
        }
        return made;
    }

    private static Optional<AnkiEngine> usable(String python) {
        return succeeds(python, "-c", "import anki.collection")
                ? Optional.of(new AnkiEngine(python))
                : Optional.empty();
    }

    private static boolean succeeds(String... command) {
        try {
            return run(List.of(command)).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Imports packages one after the other with reviews in between; the lines say what happened. */
    public List<String> importing(Path... packages) {
        return script("import", packages);
    }

    /** The same with "Merge note types" switched on. */
    public List<String> merging(Path... packages) {
        return script("import", packages, "--merge");
    }

    /** The same with "Update notes: always". */
    public List<String> importingAlways(Path... packages) {
        return script("import", packages, "--always");
    }

    /**
     * Imports the first package, lets a learner review, tag and edit every note and change the style, imports the others; the lines say
     * what happened, which notes and note types still are as the learner left them, and what a search finds.
     */
    public List<String> updatingEdited(String search, Path... packages) {
        return script("edited", packages, "--search", search);
    }

    /** Writes a package again as a later release would, whose only change is in the look of the note types. */
    public void restyling(Path pkg, Path target) {
        script("restyle", new Path[] {pkg, target});
    }

    /** Every card as Anki renders it: a head line, a line for the question, a line for the answer. */
    public List<String> rendering(Path pkg) {
        return script("render", new Path[] {pkg});
    }

    /** The cards of every note in order; a problem where Anki would make others, or Check Database does. */
    public List<String> cards(Path pkg) {
        return script("cards", new Path[] {pkg});
    }

    /** Writes both sides of every card with its style into files of a folder; the lines name them. */
    public List<String> pages(Path pkg, Path folder) {
        return script("pages", new Path[] {pkg, folder});
    }

    /** Imports a text file twice, after a package whose cards were reviewed. */
    public List<String> importingTextAfter(Path pkg, Path text) {
        return script("csv", new Path[] {text}, "--twice", "--after", pkg.toString());
    }

    /** Imports a text file into an empty collection. */
    public List<String> importingText(Path text) {
        return script("csv", new Path[] {text});
    }

    /** Adds the note types and notes of a {@code deck.json} as CrowdAnki does, one by one, and checks the database. */
    public List<String> addingCrowdAnki(Path json) {
        return script("crowdanki", new Path[] {json});
    }

    /** Imports a package and exports it again in every form that Anki has, into a folder. */
    public List<Path> exporting(Path pkg, Path folder) {
        return script("export", new Path[] {pkg, folder}).stream()
                .map(folder::resolve)
                .toList();
    }

    /** Runs a command of {@code old_decks.py}, which makes decks as other tools do and plays learners who have them. */
    public List<String> oldDecks(String command, Path... paths) {
        return script(OLD_DECKS, command, paths);
    }

    /** The same with words behind the paths. */
    public List<String> oldDecks(String command, Path old, Path fresh, String search) {
        return script(OLD_DECKS, command, new Path[] {old, fresh}, search);
    }

    private List<String> script(String command, Path[] paths, String... options) {
        return script(SCRIPT, command, paths, options);
    }

    private List<String> script(Path script, String command, Path[] paths, String... options) {
        List<String> words = new ArrayList<>(List.of(python, script.toString(), command));
        for (Path path : paths) {
            words.add(path.toString());
        }
        words.addAll(List.of(options));
        try {
            Result result = run(words);
            assertThat(result.code()).as(result.output()).isZero();
            return result.output().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Result(int code, String output) {}

    private static Result run(List<String> command) throws IOException {
        Path output = Files.createTempFile("anki", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end");
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }
}
