package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.adopting.Adoption;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The cards of a project and its ledger, to which the notes of another deck are to be added. The ledger is locked while this is open. */
public final class Adoptable implements Closeable {
    private final BuildRequest request;
    private final Project project;
    private final Gathering gathering;
    private final Optional<LedgerFile> file;
    private final Ledger before;
    private final Identification built;

    private Adoptable(
            BuildRequest request, Project project, Gathering gathering, Optional<LedgerFile> file, Ledger before) {
        this.request = request;
        this.project = project;
        this.gathering = gathering;
        this.file = file;
        this.before = before;
        this.built = Identification.of(
                before,
                gathering.sightings(),
                project.coverage(before, gathering),
                request.now().toEpochMilli());
    }

    /** The texts of a card, for people. */
    public record Texts(Place place, String question, String answer) {}

    /**
     * Reads the sources of a build and their ledger.
     *
     * @param request which is not carried out; its sources, its ledger, its settings and its moment count
     * @param diagnostics takes what reading them finds
     */
    public static Adoptable open(BuildRequest request, Diagnostics diagnostics) throws IOException {
        Project project = Project.of(request);
        Optional<LedgerFile> file = project.openLedger(request);
        Gathering gathering = new Gathering();
        try {
            Intake intake = Intake.of(project, request, false, true, diagnostics);
            project.gather(request, intake, gathering, new MediaStore(project.sourcePaths()), diagnostics);
            return new Adoptable(request, project, gathering, file, project.recorded(request, gathering, file));
        } catch (IOException | RuntimeException | Error e) {
            gathering.close();
            if (file.isPresent()) {
                file.get().close();
            }
            throw e;
        }
    }

    /** What the project says about itself. */
    public ProjectConfig config() {
        return project.config();
    }

    /** All cards, in the order of the sources. */
    public List<Sighting> sightings() {
        return gathering.sightings();
    }

    /** The ledger's name in messages. */
    public String shownLedger() {
        return project.shownLedger(request);
    }

    /** Matches notes with the cards; see {@link Adoption#of}. */
    public Adoption match(List<ForeignNote> notes, Map<Integer, Integer> pinned) {
        return Adoption.of(
                before, sightings(), built, notes, pinned, request.now().toEpochMilli());
    }

    /** The texts of some cards, by their index. Once. */
    public Map<Integer, Texts> texts(Collection<Integer> cards) throws IOException {
        Set<Integer> wanted = new HashSet<>(cards);
        Map<Integer, Texts> texts = new TreeMap<>();
        for (int i = 0; i < gathering.cards(); i++) {
            CardContent content = gathering.next();
            if (wanted.contains(i)) {
                List<String> back = new ArrayList<>();
                content.answer().ifPresent(part -> back.add(part.text()));
                content.choices().stream()
                        .filter(choice -> choice.correct())
                        .forEach(choice -> back.add(choice.content().text()));
                content.explanation().ifPresent(part -> back.add(part.text()));
                texts.put(i, new Texts(content.place(), content.question().text(), String.join("\n", back)));
            }
        }
        return texts;
    }

    /** Writes the ledger, with the decks in which learners have the cards; false when that changes nothing. */
    public boolean write(Adoption adoption) throws IOException {
        if (file.isEmpty()) {
            throw new IOException("there is no ledger to write");
        }
        DeckPlan decks = DeckPlan.of(project, gathering, before, built, untold -> {});
        Map<String, String> chosen = new TreeMap<>();
        Map<String, String> old = adoption.decks(before, sightings());
        for (DeckNames.Titled document : gathering.titled()) {
            String name = gathering.ledgerName(document.file());
            String usual = decks.byLedgerName().getOrDefault(name, "");
            if (!before.documents().containsKey(name)) {
                chosen.put(name, document.deck().isPresent() ? usual : DeckNames.clean(old.getOrDefault(name, usual)));
            }
        }
        file.get().prepare(adoption.ledger().withDecks(chosen));
        boolean changes = file.get().prepared().isPresent();
        file.get().publish();
        return changes;
    }

    @Override
    public void close() throws IOException {
        gathering.close();
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
