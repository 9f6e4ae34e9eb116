package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times are printed; the limits are generous, since the machine may be busy. */
@Tag("slow")
@Tag("alone")
class LedgerSpeedTests {
    private static final int CARDS = 100_000;
    private static final int IN_DOCUMENT = 500;
    private static final long NOW = 1_764_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_cards_are_matched_in_seconds() throws Exception {
        RandomCards random = new RandomCards(1);
        List<String> questions = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            questions.add(random.question());
            answers.add(random.answer());
        }
        Path file = folder.resolve(Ledger.FILE_NAME);
        List<Sighting> first = sightings(questions, answers);
        double fresh = build("first build", file, first, NOW, 0);

        for (int i = 0; i < 1000; i++) {
            int at = random.below(CARDS);
            questions.set(at, random.edited(questions.get(at), 1));
            answers.set(at, random.edited(answers.get(at), 1));
        }
        double little = build("1,000 cards edited", file, sightings(questions, answers), NOW + 1000, 990);

        for (int i = 0; i < CARDS; i++) {
            questions.set(i, random.edited(questions.get(i), 1 + random.below(2)));
            answers.set(i, random.edited(answers.get(i), 1 + random.below(3)));
        }
        double all = build("every card edited", file, sightings(questions, answers), NOW + 2000, CARDS * 99 / 100);

        // wide enough for a busy machine: what grows faster than the number of cards takes hours
        assertThat(fresh).isLessThan(60);
        assertThat(little).isLessThan(60);
        assertThat(all).isLessThan(300);
    }

    private double build(String what, Path file, List<Sighting> cards, long now, int expected) throws Exception {
        System.gc();
        long start = System.nanoTime();
        Ledger before = Files.exists(file)
                ? LedgerReader.read(
                        new SourceFile(file, "x"), new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Ledger.empty("speed", Optional.empty());
        long read = System.nanoTime();
        Set<String> documents = new TreeSet<>();
        cards.forEach(card -> documents.add(card.document()));
        Identification found = Identification.of(before, cards, Coverage.of(before, documents), now);
        long decided = System.nanoTime();
        Files.writeString(file, LedgerText.of(found.ledger()));
        long written = System.nanoTime();
        System.out.printf(
                "%s: read %.2f s, decided %.2f s, written %.2f s, together %.2f s; %d reworded, %d gone, %d MB%n",
                what,
                seconds(start, read),
                seconds(read, decided),
                seconds(decided, written),
                seconds(start, written),
                found.rewordings().size(),
                found.retired(),
                Files.size(file) >> 20);
        assertThat(found.rewordings().size()).isGreaterThanOrEqualTo(expected * 8 / 10);
        assertThat(found.retired()).isLessThanOrEqualTo(CARDS / 100);
        return seconds(start, written);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static List<Sighting> sightings(List<String> questions, List<String> answers) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            sightings.add(
                    Cards.basic("d" + i / IN_DOCUMENT + ".md", 1 + i % IN_DOCUMENT, questions.get(i), answers.get(i)));
        }
        return sightings;
    }
}
