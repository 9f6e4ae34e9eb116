package io.github.deckwright.build;

import io.github.deckwright.identity.Coverage;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.Ledger;
import io.github.deckwright.identity.LedgerFile;
import io.github.deckwright.identity.LedgerOption;
import io.github.deckwright.media.MediaFile;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.ClozeNumbering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Builds again and again without writing anything: no output, no ledger. What was read stays in memory, so that a change of one document
 * costs the reading of that document. Not safe for use by several threads.
 */
public final class Rehearsal {
    /** So many documents are read between two questions whether to go on. */
    private static final int AT_ONCE = 50;

    private final BuildRequest request;
    private final Map<Path, Reading> readable = new HashMap<>();
    private Map<SourceFile, Reading> readings = new LinkedHashMap<>();
    private List<Diagnostic> around = List.of();
    private Map<String, MediaFile> shown = Map.of();
    private Optional<Project> project = Optional.empty();
    private Optional<MediaStore> media = Optional.empty();
    private Optional<Ledger> remembered = Optional.empty();

    /** @param request of which outputs count for nothing; it must be {@code frozen} or {@code withoutLedger} */
    public Rehearsal(BuildRequest request) {
        this.request = request;
    }

    /** Reads everything anew. */
    public Rehearsed anew() throws IOException {
        return anew(() -> true).orElseThrow();
    }

    /**
     * Reads everything anew as long as there is time for it.
     *
     * @param goOn asked now and then
     * @return empty when it was not; then all is as before
     */
    public Optional<Rehearsed> anew(BooleanSupplier goOn) throws IOException {
        Project now = Project.of(request);
        MediaStore store = new MediaStore(now.sourcePaths());
        List<Diagnostic> found = new ArrayList<>();
        List<SourceFile> documents = Sources.documents(now.sources(), now.config(), found::add);
        Map<SourceFile, Reading> read = new LinkedHashMap<>();
        Reader reader = reader(now, store);
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            List<SourceFile> some = documents.subList(from, Math.min(documents.size(), from + AT_ONCE));
            OrderedPool.parallel(some, reader::read, reading -> read.put(reading.file(), usable(reading)));
            if (!goOn.getAsBoolean()) {
                return Optional.empty();
            }
        }
        project = Optional.of(now);
        media = Optional.of(store);
        readings = read;
        around = found;
        return Optional.of(rehearsed(now, store));
    }

    /**
     * Reads only some documents again, whose texts alone have changed. What other documents make of them, such as of the beginnings in
     * their folder, is as it was until {@link #anew}.
     */
    public Rehearsed again(Set<Path> changed) throws IOException {
        if (project.isEmpty() || media.isEmpty()) {
            return anew();
        }
        Reader reader = reader(project.get(), media.get());
        List<SourceFile> documents = readings.keySet().stream()
                .filter(file -> changed.contains(file.path()))
                .toList();
        for (SourceFile document : documents) {
            OrderedPool.parallel(List.of(document), reader::read, reading -> readings.put(document, usable(reading)));
        }
        return rehearsed(project.get(), media.get());
    }

    private Reader reader(Project project, MediaStore media) {
        CardRenderer renderer = new CardRenderer(
                media, request.escapeRawHtml(), file -> project.config().address(file));
        return new Reader(
                project.config(),
                renderer,
                project.place(),
                project.neighbours(request),
                project.bytes(request),
                false);
    }

    /** A document that cannot be read keeps its last cards: who is in the midst of an edit still sees them, and what is wrong. */
    private Reading usable(Reading reading) {
        if (reading.readable()) {
            readable.put(reading.file().path(), reading);
            return reading;
        }
        Reading last = readable.get(reading.file().path());
        return last == null ? reading : last.with(reading.diagnostics());
    }

    private Rehearsed rehearsed(Project project, MediaStore media) throws IOException {
        Tally tally = new Tally(ignored -> {});
        Optional<LedgerFile> file = project.openLedger(request);
        try (Gathering gathering = new Gathering(false, Progress.NONE)) {
            Judging judging = Judging.of(request);
            FindingFilter findings = new FindingFilter(
                    project.config(),
                    judging,
                    Baseline.open(project.baseline(request, judging)),
                    gathering::allowances,
                    tally);
            around.forEach(findings::report);
            for (Reading reading : readings.values()) {
                gathering.take(reading, findings);
            }
            Ledger before = before(project, gathering, file);
            Coverage coverage = project.coverage(before, gathering);
            Identification identified = Identification.of(
                    before, gathering.sightings(), coverage, request.now().toEpochMilli());
            identified.diagnostics(project.shownLedger(request)).forEach(findings::report);
            DeckPlan decks = DeckPlan.of(
                    project,
                    gathering,
                    before,
                    identified,
                    found -> findings.report(LedgerOption.in(found, project.shownLedger(request))));
            remembered = Optional.of(identified.ledger().withDecks(decks.byLedgerName()));
            List<RenderedCard> cards = cards(gathering, identified, decks);
            return new Rehearsed(project.naming().name(), cards, tally.first(), media(cards, media));
        } finally {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    /** As long as nothing was built, the cards keep their names from one look to the next all the same. */
    private Ledger before(Project project, Gathering gathering, Optional<LedgerFile> file) throws IOException {
        Ledger before = project.recorded(request, gathering, file);
        return before.cards().isEmpty() ? remembered.orElse(before) : before;
    }

    private List<RenderedCard> cards(Gathering gathering, Identification identified, DeckPlan decks) {
        List<RenderedCard> cards = new ArrayList<>();
        for (Reading reading : readings.values()) {
            for (Reading.ReadCard card : reading.readable() ? reading.cards() : List.<Reading.ReadCard>of()) {
                Identity identity = identified.cards().get(cards.size());
                CardContent content = ClozeNumbering.publish(card.content(), identity.clozeNumbers());
                String deck = decks.deck(gathering.document(cards.size()), card.deck());
                cards.add(new RenderedCard(identity.guid(), identity.created(), identity.modified(), deck, content));
            }
        }
        return cards;
    }

    /** The media of the cards; those of last cards may have been found by an earlier look. */
    private Map<String, MediaFile> media(List<RenderedCard> cards, MediaStore media) {
        Map<String, MediaFile> files = new HashMap<>();
        for (RenderedCard card : cards) {
            for (String name : card.content().mediaNames()) {
                media.known(name)
                        .or(() -> Optional.ofNullable(shown.get(name)))
                        .ifPresent(file -> files.put(name, file));
            }
        }
        shown = files;
        return files;
    }
}
