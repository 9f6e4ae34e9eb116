package io.github.deckwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Documents mutated line by line. A build tries some, always the same; {@code -Dfuzz.minutes=60} goes on for an hour with others, and
 * leaves the smallest document of each kind that it finds where {@link DocumentFuzzTests} tries it again.
 */
@Tag("slow")
class MutationTests {
    private static final int DOCUMENTS = 1_500;
    private static final int MINUTES = Integer.getInteger("fuzz.minutes", 0);
    private static final long SEED = Long.getLong("fuzz.seed", MINUTES == 0 ? 1 : System.nanoTime());

    /** Every so many documents, one of their pieces is repeated: that costs as much as some hundred others. */
    private static final int LONG_ONE = 50;

    private static final Path INPUTS = Path.of("src", "test", "resources")
            .resolve(DocumentFuzzTests.class.getName().replace('.', '/') + "Inputs")
            .resolve("document");

    private final Map<String, Finding> findings = new TreeMap<>();

    @Test
    void every_case_of_the_specification_keeps_the_promises() {
        Seeds.all().forEach(seed -> check(seed, MutationTests::promises));
        report();
    }

    @Test
    void mutated_documents_keep_the_promises() {
        Mutator mutator = new Mutator(Seeds.all(), Dictionary.marks(), SEED);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        int count = 0;
        while (MINUTES == 0 ? count < DOCUMENTS : System.nanoTime() < end) {
            String document = mutator.next();
            check(document, MutationTests::promises);
            if (++count % LONG_ONE == 0) {
                // the piece is what is cut down: its repetitions would take hours
                check(mutator.piece(document), piece -> Timing.grows(Mutator.repeated(piece, Timing.LENGTH)));
            }
        }
        System.out.println(count + " documents, -Dfuzz.seed=" + SEED);
        report();
    }

    private static void promises(String document) {
        Timing.inTime(() -> Promises.check(document.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void check(String document, Finding.Check check) {
        Finding.in(document, check)
                .filter(found -> !findings.containsKey(found.kind()))
                .ifPresent(found -> keep(found.smallest(check)));
    }

    private void keep(Finding found) {
        findings.put(found.kind(), found);
        if (MINUTES > 0) {
            String name = found.kind().replaceAll("[^A-Za-z0-9]+", "-");
            try {
                Files.createDirectories(INPUTS);
                Files.writeString(INPUTS.resolve(name), found.document(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void report() {
        List<String> lines = new ArrayList<>();
        findings.forEach((kind, found) -> lines.add(kind + ":\n" + found.document() + "\n" + found.thrown()));
        assertThat(lines).as("-Dfuzz.seed=" + SEED).isEmpty();
    }
}
