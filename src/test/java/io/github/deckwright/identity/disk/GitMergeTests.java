package io.github.deckwright.identity.disk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.Cards;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.RandomCards;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches edit one deck, and git merges their ledgers. */
@Tag("slow")
class GitMergeTests {
    private static final long NOW = 1_764_000_000_000L;
    private static final int CARDS = 500;
    private static final int EDITS = 20;

    @TempDir
    private Path folder;

    private final RandomCards random = new RandomCards(7);
    private final List<String[]> base = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(git("--version") == 0, "there is no git");
        git("init", "-q", "-b", "main");
        git("config", "user.email", "test@example.org");
        git("config", "user.name", "Test");
        for (int i = 0; i < CARDS; i++) {
            base.add(new String[] {random.question(), random.answer()});
        }
    }

    @Test
    void with_union_merge_the_result_builds() throws Exception {
        Files.writeString(folder.resolve(".gitattributes"), Ledger.FILE_NAME + " merge=union\n");
        List<String[]> merged = branches();

        assertThat(git("merge", "-q", "--no-edit", "theirs")).isZero();
        judge(merged);
    }

    @Test
    void without_union_merge_repairing_resolves_the_conflict() throws Exception {
        List<String[]> merged = branches();

        if (git("merge", "-q", "--no-edit", "theirs") != 0) {
            assertThat(LedgerReader.check(text()))
                    .isNotEmpty()
                    .allMatch(problem -> problem.message().contains("conflict marker"));
            assertThat(new LedgerCare(new LedgerPlace(file()), "x").repair()).isEmpty();
        }
        judge(merged);
    }

    @Test
    void a_conflict_with_its_base_is_repaired_too() throws Exception {
        git("config", "merge.conflictStyle", "diff3");
        List<String[]> merged = branches();

        if (git("merge", "-q", "--no-edit", "theirs") != 0) {
            assertThat(new LedgerCare(new LedgerPlace(file()), "x").repair()).isEmpty();
        }
        judge(merged);
    }

    /** Makes both branches; returns the cards that the merged source holds. */
    private List<String[]> branches() throws Exception {
        build(base, NOW);
        commit();
        git("branch", "theirs");
        List<String[]> ours = edit(base, 100);
        build(ours, NOW + 1000);
        commit();
        git("checkout", "-q", "theirs");
        List<String[]> theirs = edit(base, 121);
        build(theirs, NOW + 1000);
        commit();
        git("checkout", "-q", "main");
        List<String[]> merged = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            merged.add(theirs.get(i) == base.get(i) ? ours.get(i) : theirs.get(i));
        }
        merged.addAll(ours.subList(CARDS, ours.size()));
        merged.addAll(theirs.subList(CARDS, theirs.size()));
        return merged;
    }

    /** Edits neighbours and adds cards, one of which both branches add. */
    private List<String[]> edit(List<String[]> cards, int from) {
        List<String[]> edited = new ArrayList<>(cards);
        for (int i = from; i < from + EDITS; i++) {
            edited.set(i, new String[] {random.edited(cards.get(i)[0], 1), random.edited(cards.get(i)[1], 2)});
        }
        edited.add(new String[] {"What did both branches add?", "This card, with this very answer in it."});
        for (int i = 1; i < EDITS; i++) {
            edited.add(new String[] {random.question(), random.answer()});
        }
        return edited;
    }

    /** Every card is known, none twice, and the build is content. */
    private void judge(List<String[]> merged) throws IOException {
        Ledger before = LedgerReader.read(new SourceFile(file(), "x"), text());
        assertThat(before.cards()).hasSize(CARDS + 2 * EDITS - 1);
        assertThat(before.cards().stream().map(LedgerCard::created).distinct()).hasSameSizeAs(before.cards());
        List<String[]> distinct = new ArrayList<>(merged);
        distinct.remove(CARDS);
        Identification found = identify(before, distinct, NOW + 5000);
        assertThat(found.cards()).extracting(Identity::happening).containsOnly(Identity.Happening.UNCHANGED);
        assertThat(found.retired()).isZero();
    }

    private void build(List<String[]> cards, long now) throws IOException {
        Ledger before = Files.exists(file())
                ? LedgerReader.read(new SourceFile(file(), "x"), text())
                : Ledger.empty("merge", Optional.empty());
        Files.writeString(file(), LedgerText.of(identify(before, cards, now).ledger()));
    }

    private static Identification identify(Ledger before, List<String[]> cards, long now) {
        List<Sighting> sightings = new ArrayList<>();
        Set<String> documents = new TreeSet<>(Set.of("a.md"));
        for (String[] card : cards) {
            sightings.add(Cards.basic("a.md", sightings.size() + 1, card[0], card[1]));
        }
        return Identification.of(before, sightings, new Coverage(documents, Set.of()), now);
    }

    private Path file() {
        return folder.resolve(Ledger.FILE_NAME);
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    private void commit() throws Exception {
        git("add", "-A");
        assertThat(git("commit", "-q", "-m", "x")).isZero();
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
