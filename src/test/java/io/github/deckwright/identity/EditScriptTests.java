package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random edits of a project whose cards are known by heart: nobody gets the history of another, nobody loses it needlessly. */
class EditScriptTests {
    private static final int DOCUMENTS = 5;
    private static final int CARDS = 50;
    private static final int BUILDS = 12;

    /** A card as its author thinks of it, whatever its text is; copies share the person that they are copies of. */
    private static final class Person {
        private final int self;
        private String document;
        private String question;
        private String answer;
        private boolean mayBeLost;

        Person(int self, String document, String question, String answer) {
            this.self = self;
            this.document = document;
            this.question = question;
            this.answer = answer;
        }
    }

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Long.getLong("seeds", 25); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private final List<Person> present = new ArrayList<>();
    private final List<Person> absent = new ArrayList<>();
    private final Map<Integer, String> guids = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private Ledger ledger = Ledger.empty("property", Optional.empty());
    private RandomCards texts = new RandomCards(0);
    private Random random = new Random(0);
    private int born;
    private long now = 1_764_000_000_000L;

    @ParameterizedTest(name = "seed {0}")
    @Tag("slow")
    @MethodSource("seeds")
    void random_edits_neither_steal_nor_lose_history(long seed) {
        texts = new RandomCards(seed);
        random = new Random(seed);
        for (int i = 0; i < CARDS; i++) {
            present.add(person(document()));
        }
        build("seed " + seed + " at first", Set.of());
        for (int turn = 1; turn <= BUILDS; turn++) {
            present.forEach(person -> person.mayBeLost = false);
            for (int edits = random.nextInt(12); edits > 0; edits--) {
                edit();
            }
            Set<String> left = turn % 4 == 0 ? Set.of("d0.md", "d1.md") : Set.of();
            build("seed " + seed + ", build " + turn, left);
        }
    }

    private void edit() {
        Person person = present.get(random.nextInt(present.size()));
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> reword(person);
            case 3 -> person.answer = texts.edited(person.answer, 1 + random.nextInt(4));
            case 4 -> person.document = document();
            case 5 -> {
                Person other = present.get(random.nextInt(present.size()));
                String answer = person.answer;
                person.answer = other.answer;
                other.answer = answer;
            }
            case 6 -> split(person);
            case 7 -> {
                if (present.size() > 10) {
                    present.remove(person);
                    absent.add(person);
                }
            }
            case 8 -> {
                if (!absent.isEmpty()) {
                    present.add(absent.remove(random.nextInt(absent.size())));
                }
            }
            case 9 -> {
                person.mayBeLost = true;
                Person copy = new Person(person.self, document(), person.question, person.answer);
                copy.mayBeLost = true;
                present.add(copy);
            }
            default -> present.add(person(document()));
        }
    }

    private void reword(Person person) {
        person.question = texts.edited(person.question, 1 + random.nextInt(3));
        if (random.nextBoolean()) {
            person.answer = texts.edited(person.answer, 1 + random.nextInt(5));
        }
    }

    /** Half of the answer goes to a new card with a question of its own. */
    private void split(Person person) {
        int half = person.answer.indexOf(' ', person.answer.length() / 2);
        if (half > 0) {
            Person other = person(person.document);
            other.answer = person.answer.substring(half + 1);
            person.answer = person.answer.substring(0, half);
            present.add(other);
        }
    }

    private Person person(String document) {
        return new Person(born++, document, texts.question(), texts.answer());
    }

    private String document() {
        return "d" + random.nextInt(DOCUMENTS) + ".md";
    }

    private void build(String when, Set<String> unseen) {
        now += 60_000;
        List<Person> seen = new ArrayList<>();
        List<Sighting> cards = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Set<String> documents = new TreeSet<>();
        for (Person person : present) {
            if (!unseen.contains(person.document)) {
                int line = lines.merge(person.document, 4, Integer::sum);
                seen.add(person);
                cards.add(Cards.basic(person.document, line, person.question, person.answer));
                documents.add(person.document);
            }
        }
        Coverage coverage = Coverage.of(ledger, documents);
        Set<String> vanished = new HashSet<>(coverage.vanished());
        vanished.removeAll(unseen);
        coverage = new Coverage(documents, vanished);
        Identification found = Identification.of(ledger, cards, coverage, now);

        check(when, seen, cards, found, unseen.isEmpty());
        assertThat(LedgerText.of(shuffled(cards, coverage))).as(when).isEqualTo(LedgerText.of(found.ledger()));
        String text = LedgerText.of(found.ledger());
        ledger = LedgerReader.read(new SourceFile(Path.of("x"), "x"), text);
        assertThat(LedgerText.of(ledger)).as(when).isEqualTo(text);
    }

    private Ledger shuffled(List<Sighting> cards, Coverage coverage) {
        List<Sighting> other = new ArrayList<>(cards);
        Collections.shuffle(other, new Random(now));
        return Identification.of(ledger, other, coverage, now).ledger();
    }

    private void check(String when, List<Person> seen, List<Sighting> cards, Identification found, boolean everything) {
        assertThat(found.cards().stream().map(Identity::guid).distinct())
                .as(when)
                .hasSameSizeAs(cards);
        assertThat(found.ledger().cards().stream().map(LedgerCard::created).distinct())
                .as(when)
                .hasSameSizeAs(found.ledger().cards());
        Map<String, LedgerCard> before = new HashMap<>();
        ledger.cards().forEach(card -> before.put(card.guid(), card));
        for (int i = 0; i < seen.size(); i++) {
            Person person = seen.get(i);
            String guid = found.cards().get(i).guid();
            int owner = owners.getOrDefault(guid, person.self);
            if (!isSpare(owner)) {
                assertThat(owner)
                        .as("%s: the owner of %s, now %s", when, guid, person.question)
                        .isEqualTo(person.self);
            }
            owners.put(guid, person.self);
            LedgerCard old = before.get(guids.getOrDefault(person.self, ""));
            boolean kept = guid.equals(guids.get(person.self));
            if (old != null && everything && !person.mayBeLost && isAlone(person)) {
                Resemblance evidence = new Similarity(new Traces(cards.get(i))).inFull(new Traces(old));
                assertThat(kept || !evidence.suffices())
                        .as("%s: %s keeps %s with %s", when, person.question, old.guid(), evidence)
                        .isTrue();
            }
            guids.put(person.self, guid);
        }
    }

    /** A copy that is gone leaves a line which no card needs: a card that got its text or half of it may take that. */
    private boolean isSpare(int owner) {
        return owners.values().stream().filter(self -> self == owner).count() > 1;
    }

    /** Copies and halves may take what the original had: that is for the author to sort out. */
    private boolean isAlone(Person person) {
        return present.stream().filter(other -> other.self == person.self).count() == 1
                && owners.values().stream().filter(self -> self == person.self).count() == 1;
    }
}
