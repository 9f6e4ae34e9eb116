package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerOption;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.render.ClozeNumbering;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a build would make of all documents at a moment.
 *
 * @param readings of the documents, in their order
 * @param cards of each document
 * @param ledger as a build would have written it when everything was looked at
 * @param told of cards that were told apart, and of decks
 */
record Look(
        Around around,
        Map<SourceFile, DocumentResult> readings,
        Map<SourceFile, List<RenderedCard>> cards,
        Ledger ledger,
        DeckPlan decks,
        List<Diagnostic> told) {

    /**
     * What stays when only texts change.
     *
     * @param found about none of the documents
     */
    record Around(Project project, MediaStore media, List<Diagnostic> found) {}

    /**
     * Tells the cards of all documents apart.
     *
     * @param remembered stands for the ledger as long as there is none
     */
    static Look at(
            BuildRequest request, Around around, Map<SourceFile, DocumentResult> readings, Optional<Ledger> remembered)
            throws IOException {
        Project project = around.project();
        Optional<LedgerFile> file = project.openLedger(request);
        try (Gathering gathering = gathered(readings.values())) {
            Ledger recorded = project.recorded(request, gathering, file);
            Ledger before = recorded.cards().isEmpty() ? remembered.orElse(recorded) : recorded;
            Identification identified = identified(request, before, gathering, project.coverage(before, gathering));
            // decks that only a look chose are no promise to anybody
            Identification published = recorded.cards().isEmpty() ? identified.withoutDecks() : identified;
            String shown = project.shownLedger(request);
            List<Diagnostic> told = new ArrayList<>(identified.diagnostics(shown));
            DeckPlan decks =
                    DeckPlan.of(project, gathering, recorded, published, one -> told.add(LedgerOption.in(one, shown)));
            Map<SourceFile, List<RenderedCard>> cards = cards(readings.values(), identified, decks);
            Ledger ledger = identified.ledger().withDecks(decks.byLedgerName());
            return new Look(around, readings, cards, ledger, decks, told);
        } finally {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    /**
     * Tells only the cards of edited documents apart, as a build of these alone would: all others keep what they are. It costs what the
     * edited documents cost, and a pass over the ledger.
     */
    Look again(BuildRequest request, Map<SourceFile, DocumentResult> now, List<DocumentResult> edited)
            throws IOException {
        try (Gathering gathering = gathered(edited)) {
            Coverage coverage =
                    new Coverage(gathering.ledgerNames(), Set.of()).givingUpNothingOf(gathering.partlyRead());
            Identification identified = identified(request, ledger, gathering, coverage);
            Set<SourceFile> files = new HashSet<>();
            edited.forEach(reading -> files.add(reading.file()));
            List<Diagnostic> others = new ArrayList<>(told);
            others.removeIf(one ->
                    one.place().filter(place -> files.contains(place.file())).isPresent());
            others.addAll(identified.diagnostics(around.project().shownLedger(request)));
            Map<SourceFile, List<RenderedCard>> all = new HashMap<>(cards);
            all.putAll(cards(edited, identified, decks));
            return new Look(around, now, all, ledger, decks, others);
        }
    }

    private static Gathering gathered(Collection<DocumentResult> readings) throws IOException {
        Gathering gathering = new Gathering(false, Progress.NONE);
        for (DocumentResult reading : readings) {
            gathering.take(reading, ignored -> {});
        }
        return gathering;
    }

    private static Identification identified(
            BuildRequest request, Ledger before, Gathering gathering, Coverage coverage) {
        return Identification.of(
                before, gathering.sightings(), coverage, request.now().toEpochMilli());
    }

    private static Map<SourceFile, List<RenderedCard>> cards(
            Collection<DocumentResult> readings, Identification identified, DeckPlan decks) {
        Map<SourceFile, List<RenderedCard>> cards = new HashMap<>();
        Iterator<Identity> identities = identified.cards().iterator();
        for (DocumentResult reading : readings) {
            List<RenderedCard> ofOne = new ArrayList<>();
            for (DocumentResult.ReadCard card :
                    reading.readable() ? reading.cards() : List.<DocumentResult.ReadCard>of()) {
                Identity identity = identities.next();
                CardContent content = ClozeNumbering.publish(card.content(), identity.clozeNumbers());
                String deck = decks.deck(reading.file(), card.deck());
                ofOne.add(new RenderedCard(identity.guid(), identity.created(), identity.modified(), deck, content));
            }
            cards.put(reading.file(), ofOne);
        }
        return cards;
    }

    /** All cards as a build would write them. */
    List<RenderedCard> inOrder() {
        List<RenderedCard> all = new ArrayList<>();
        readings.keySet().forEach(file -> all.addAll(cards.getOrDefault(file, List.of())));
        return all;
    }

    /** What a build would report, as far as the project wants it. */
    List<Diagnostic> findings(BuildRequest request) throws IOException {
        Tally tally = new Tally(ignored -> {});
        Judging judging = Judging.of(request);
        FindingFilter findings = new FindingFilter(
                around.project().config(),
                judging,
                Baseline.open(around.project().baseline(request, judging)),
                this::allowances,
                tally);
        around.found().forEach(findings::report);
        readings.values().forEach(reading -> reading.diagnostics().forEach(findings::report));
        told.forEach(findings::report);
        return tally.first();
    }

    private Allowances allowances(SourceFile file) {
        DocumentResult reading = readings.get(file);
        return reading == null ? Allowances.NONE : reading.allowances();
    }
}
