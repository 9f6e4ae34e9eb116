package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents, ledger and {@code SOURCE_DATE_EPOCH} give the same bytes, wherever and however they are built. */
@Tag("slow")
class ReproducibleTests {
    private static final String FORMATS = "apkg,csv,anki-csv,quizlet,jsonl";
    private static final Path LEDGER = Path.of("input", "deckwright.ledger");
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** Documents whose order, letters and tags would show a locale, a time zone or the order of a directory. */
    private static final Map<String, String> DOCUMENTS = new TreeMap<>(Map.of(
            "Interview.md", document("Istanbul INTERVIEW questions", "IDENTITY"),
            "a/b/infinity.md", document("Infinity", "infinite"),
            "a/Zoo.md",
                    document("Zoo", "zebra") + "\n## 9. What does a cat look like?\n\n**Answer:** ![a cat](cat.png)\n",
            "z/last.markdown", document("Größe und Maß", "größer"),
            "readme.md", "# Nothing to ask here\n\nJust text.\n"));

    @TempDir
    Path folder;

    private int count;

    @Test
    void without_a_ledger() throws IOException, InterruptedException {
        compare(checkout -> {}, "--no-ledger");
    }

    @Test
    void with_the_same_ledger() throws IOException, InterruptedException {
        Path first = checkout("first", false);
        build(first, "UTC", "C.UTF-8", "1700000000", List.of());
        byte[] ledger = Files.readAllBytes(first.resolve(LEDGER));
        compare(checkout -> {
            Files.write(checkout.resolve(LEDGER), ledger);
            Path edited = checkout.resolve("input/a/Zoo.md");
            Files.writeString(edited, Files.readString(edited).replace("It is because", "It was because"));
        });
    }

    private interface Preparation {
        void prepare(Path checkout) throws IOException;
    }

    private void compare(Preparation preparation, String... arguments) throws IOException, InterruptedException {
        List<String> options = List.of(arguments);
        Path here = checkout("here", false);
        Path elsewhere = checkout("somewhere else/deep er", true);
        preparation.prepare(here);
        preparation.prepare(elsewhere);
        Map<String, String> expected = snapshotAfter(here, "UTC", "C.UTF-8", options, preparation);
        assertThat(expected).containsKeys("output/deck.apkg", "output/deck.csv", "output/deck.jsonl");
        assertThat(snapshotAfter(here, "Asia/Tokyo", "C.UTF-8", options, preparation))
                .as("another time zone")
                .isEqualTo(expected);
        assertThat(snapshotAfter(here, "America/St_Johns", "tr_TR.UTF-8", options, preparation))
                .as("another locale")
                .isEqualTo(expected);
        assertThat(snapshotAfter(here, "UTC", "", options, preparation))
                .as("no locale")
                .isEqualTo(expected);
        assertThat(snapshotAfter(elsewhere, "UTC", "C.UTF-8", options, preparation))
                .as("another path, files made in another order")
                .isEqualTo(expected);
    }

    private Map<String, String> snapshotAfter(
            Path checkout, String zone, String locale, List<String> options, Preparation preparation)
            throws IOException, InterruptedException {
        preparation.prepare(checkout);
        build(checkout, zone, locale, "1750000000", options);
        return snapshot(checkout);
    }

    private Path checkout(String name, boolean reversed) throws IOException {
        Path checkout = folder.resolve(count++ + " " + name);
        List<String> names = new ArrayList<>(DOCUMENTS.keySet());
        if (reversed) {
            Collections.reverse(names);
        }
        for (String document : names) {
            Path file = checkout.resolve("input").resolve(document);
            Files.createDirectories(file.getParent());
            Files.writeString(file, DOCUMENTS.get(document));
        }
        Files.write(checkout.resolve("input/a/cat.png"), PICTURE);
        return checkout;
    }

    private static String document(String title, String word) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        for (int i = 1; i <= 3; i++) {
            text.append("## Section " + i + " Ii\n\n### " + i + ". What is " + word + " " + i + "?\n\n")
                    .append("**Answer:** It is because of **" + word + "**:\n\n* one\n* two\n\n");
        }
        return text.toString();
    }

    private static void build(Path checkout, String zone, String locale, String epoch, List<String> options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("build", "input", "-t", FORMATS));
        words.addAll(options);
        Program program = Program.jar(words.toArray(new String[0]))
                .in(checkout)
                .bare()
                .with("TZ", zone)
                .with("SOURCE_DATE_EPOCH", epoch);
        if (!locale.isEmpty()) {
            program.with("LC_ALL", locale).with("LANG", locale);
        }
        if (locale.startsWith("tr")) {
            // Java asks the system, which may not have the locale
            program.with("JDK_JAVA_OPTIONS", "-Duser.language=tr -Duser.country=TR");
        }
        Program.Result result = program.run();
        assertThat(result.code()).as(result.err()).isZero();
    }

    private static Map<String, String> snapshot(Path checkout) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(checkout)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(checkout.resolve("input")) || file.endsWith(LEDGER))
                    .forEach(file -> hashes.put(checkout.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
