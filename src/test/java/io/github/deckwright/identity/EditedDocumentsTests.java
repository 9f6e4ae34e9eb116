package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.identity.Guide.Page;
import io.github.deckwright.identity.Guide.Person;
import io.github.deckwright.identity.Guide.Style;
import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.print.ComparableText;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.support.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random edits of real documents, read and built as a user does: cards reworded, moved and split, files swapped, merged, renamed, lost
 * and restored, styles changed, single files built. Texts come from the documents in {@code -Ddocuments=FOLDER}, by default the
 * founding one, and from the generator; {@code -Dseeds=N} runs more.
 */
@Tag("slow")
class EditedDocumentsTests {
    private static final int BUILDS = 10;
    private static final int CARDS = 36;
    private static final Instant START = Instant.ofEpochSecond(1_764_000_000);

    @TempDir
    private Path top;

    private final Guide guide = new Guide();
    private final List<Person> bank = new ArrayList<>();
    private final List<Person> absent = new ArrayList<>();
    private final Map<Integer, String> guids = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<Integer> mayBeLost = new HashSet<>();
    private RandomCards words = new RandomCards(0);
    private Random random = new Random(0);
    private int builds;

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Long.getLong("seeds", 4); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void edits_of_documents_neither_steal_nor_lose_history(long seed) throws IOException {
        words = new RandomCards(seed);
        random = new Random(seed);
        fillBank(Path.of(System.getProperty("documents", "input")));
        for (int i = 0; i < CARDS; i++) {
            page("p" + i % 4 + ".md").people.add(bank.remove(0));
        }
        build("seed " + seed + " at first", Optional.empty());
        for (int turn = 1; turn <= BUILDS; turn++) {
            mayBeLost.clear();
            String what = "seed " + seed + ", build " + turn + ":";
            for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
                what += " " + edit();
            }
            what += turn % 3 == 0 ? " " + editFiles() : "";
            build(what, turn % 4 == 0 ? Optional.of(any(List.copyOf(guide.pages.keySet()))) : Optional.empty());
        }
    }

    /** Cards whose text survives being written in every style. */
    private void fillBank(Path folder) throws IOException {
        Path out = top.resolve("bank");
        run(List.of(folder.toAbsolutePath().toString()), out, top.resolve("bank.ledger"), diagnostic -> {});
        Set<String> questions = new HashSet<>();
        for (String line : Files.readAllLines(out.resolve("x.jsonl"))) {
            String question = Json.pick(line, ".question.markdown");
            String answer = Json.pick(line, ".answer.markdown");
            boolean plain = !question.matches("(?s).*[\n<>`*_\\[{|#:=].*")
                    && question.matches("\\p{L}.*")
                    && !answer.matches("(?s).*(?m)(^\\s*([#<=-]|```|~~~|\\*\\*|\\[|>|\\||\\d+[.)])|[<`*_\\[{}|:]).*")
                    && !answer.equals("null")
                    && questions.add(ComparableText.of(question));
            if (plain && Json.pick(line, ".kind").equals("basic")) {
                bank.add(new Person(bank.size(), question, answer));
            }
        }
        Collections.shuffle(bank, random);
        while (bank.size() < CARDS + 60) {
            bank.add(new Person(10_000 + bank.size(), words.question(), words.answer()));
        }
        Collections.shuffle(bank.subList(0, CARDS + 60), random);
    }

    private Page page(String name) {
        return guide.pages.computeIfAbsent(name, path -> new Page(any(List.of(Style.values()))));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String edit() {
        Page page = any(List.copyOf(guide.pages.values()));
        if (page.people.isEmpty()) {
            return "nothing";
        }
        Person person = any(page.people);
        switch (random.nextInt(8)) {
            case 0 -> person.question = words.edited(person.question, 1);
            case 1 -> {
                person.question = words.edited(person.question, 1 + random.nextInt(2));
                person.answer = words.edited(person.answer, 1 + random.nextInt(3));
            }
            case 2 -> person.answer = words.edited(person.answer, 1 + random.nextInt(4));
            case 3 -> {
                page.people.remove(person);
                any(List.copyOf(guide.pages.values())).people.add(person);
            }
            case 4 -> Collections.shuffle(page.people, random);
            case 5 -> {
                page.people.remove(person);
                absent.add(person);
            }
            case 6 -> page.people.add(absent.isEmpty() || random.nextBoolean() ? bank.remove(0) : absent.remove(0));
            default -> split(page, person);
        }
        return person.question;
    }

    /** Half of the answer goes to a new card. */
    private void split(Page page, Person person) {
        int half = person.answer.indexOf(' ', person.answer.length() / 2);
        if (half > 0) {
            Person other = bank.remove(0);
            other.answer = person.answer.substring(half + 1);
            person.answer = person.answer.substring(0, half);
            page.people.add(other);
            mayBeLost.add(person.self);
        }
    }

    private String editFiles() {
        List<String> names = List.copyOf(guide.pages.keySet());
        String one = any(names);
        String other = any(names);
        Page page = page(one);
        switch (random.nextInt(6)) {
            case 0 -> {
                guide.pages.put(one, page(other));
                guide.pages.put(other, page);
            }
            case 1 -> guide.pages.put("renamed/n" + builds + ".md", guide.pages.remove(one));
            case 2 -> {
                if (!one.equals(other)) {
                    page(other).people.addAll(guide.pages.remove(one).people);
                }
            }
            case 3 -> {
                List<Person> half = page.people.subList(0, page.people.size() / 2);
                page("s" + builds + ".md").people.addAll(half);
                half.clear();
            }
            case 4 -> {
                absent.addAll(page.people);
                page.people.clear();
            }
            default -> page.style = any(List.of(Style.values()));
        }
        return "[" + one + " " + other + "]";
    }

    private void build(String when, Optional<String> only) throws IOException {
        Path source = top.resolve("source");
        Path file = top.resolve("source.ledger");
        guide.write(source);
        Map<String, LedgerCard> before = Files.exists(file) ? cards(file) : Map.of();
        List<Diagnostic> told = new ArrayList<>();
        List<String> sources = List.of(only.map(path -> "source/" + path).orElse("source"));
        builds++;
        run(sources, top.resolve("out"), file, told::add);
        List<Person> seen = only.map(path -> page(path).people).orElseGet(guide::people);
        List<String> lines = Files.exists(top.resolve("out/x.jsonl")) && !seen.isEmpty()
                ? Files.readAllLines(top.resolve("out/x.jsonl"))
                : List.of();
        assertThat(lines).as(when + " " + told).hasSameSizeAs(seen);
        assertThat(lines.stream().map(line -> Json.pick(line, ".guid")).distinct())
                .as(when)
                .hasSameSizeAs(lines);
        Map<String, LedgerCard> after = cards(file);
        for (int i = 0; i < seen.size(); i++) {
            // a build of one file knows nothing of cards that came from another one
            LedgerCard old = Optional.ofNullable(before.get(guids.getOrDefault(seen.get(i).self, "")))
                    .filter(card -> only.isEmpty() || card.document().equals("source/" + only.get()))
                    .orElse(null);
            check(when, seen.get(i), Json.pick(lines.get(i), ".guid"), old, after, told);
        }
        String ledger = Files.readString(file);
        run(sources, top.resolve("out"), file, diagnostic -> {});
        assertThat(Files.readString(file)).as(when).isEqualTo(ledger);
    }

    private void check(
            String when,
            Person person,
            String guid,
            @Nullable LedgerCard old,
            Map<String, LedgerCard> after,
            List<Diagnostic> told) {
        assertThat(owners.getOrDefault(guid, person.self))
                .as("%s: the owner of %s, now %s", when, guid, person.question)
                .isEqualTo(person.self);
        // after a build of one file a card may have two guids of its own
        boolean own = owners.put(guid, person.self) != null;
        if (old != null && !own && !guid.equals(old.guid()) && !mayBeLost.contains(person.self)) {
            LedgerCard now = after.get(guid);
            Resemblance evidence = new Similarity(new Traces(now)).inFull(new Traces(old));
            boolean reported = told.stream()
                    .anyMatch(
                            d -> d.rule() == Rule.AMBIGUOUS_EDIT && d.toString().contains(guid));
            assertThat(evidence.suffices() && !reported)
                    .as("%s: %s lost its history with %s; %s", when, person.question, evidence, told)
                    .isFalse();
            assertThat(person.text()).as(when + ": untouched").isNotEqualTo(texts.get(person.self));
        }
        guids.put(person.self, guid);
        texts.put(person.self, person.text());
    }

    private static Map<String, LedgerCard> cards(Path file) throws IOException {
        Ledger ledger = LedgerReader.read(new SourceFile(file, "x"), Files.readString(file));
        return ledger.cards().stream().collect(Collectors.toMap(LedgerCard::guid, card -> card));
    }

    private void run(List<String> sources, Path out, Path ledger, io.github.deckwright.model.Diagnostics diagnostics)
            throws IOException {
        Deckwright.build(
                BuildRequest.in(top)
                        .sources(sources)
                        .target(out)
                        .formats("jsonl")
                        .name("x")
                        .ledger(ledger)
                        .now(START.plusSeconds(60L * builds))
                        .build(),
                diagnostics);
    }
}
