package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.render.ClozeNumbering;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** A state of a project that is read, to be compared with another one, and not built: nothing is locked or written. */
public final class Snapshot implements Closeable {
    private final BuildRequest request;
    private final Project project;
    private final Gathering gathering;

    private Snapshot(BuildRequest request, Project project, Gathering gathering) {
        this.request = request;
        this.project = project;
        this.gathering = gathering;
    }

    /** Takes one card of a state. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param document as the ledger names it
         * @param deck with {@code ::} between levels
         * @param address of the document, when the project has one
         */
        void take(String guid, String document, String deck, Optional<String> address, CardContent content)
                throws IOException;
    }

    /**
     * Reads the sources of a build.
     *
     * @param request which is not carried out; only its sources, its ledger and its settings count
     * @param diagnostics takes what reading them finds
     */
    public static Snapshot read(BuildRequest request, Diagnostics diagnostics) throws IOException {
        Project project = Project.of(request);
        Gathering gathering = new Gathering();
        try {
            Intake intake = Intake.of(project, request, false, true, diagnostics);
            project.gather(request, intake, gathering, new MediaStore(project.sourcePaths()), diagnostics);
        } catch (IOException | RuntimeException | Error e) {
            gathering.close();
            throw e;
        }
        return new Snapshot(request, project, gathering);
    }

    /** The ledger of this state, or the beginning of one. */
    public Ledger recorded() throws IOException {
        Optional<LedgerFile> file =
                project.place().map(place -> LedgerFile.readOnly(place, project.shownLedger(request)));
        return project.recorded(request, gathering, file);
    }

    /** Whether this state has a ledger. */
    public boolean hasLedger() {
        return project.place().filter(place -> Files.exists(place.file())).isPresent();
    }

    /** Decides which card is which, as a build would that finds this ledger. */
    public Decided decide(Ledger before) {
        Identification identified = Identification.of(
                before,
                gathering.sightings(),
                project.coverage(before, gathering),
                request.now().toEpochMilli());
        DeckPlan decks = DeckPlan.of(project, gathering, before, identified, deckChange -> {});
        return new Decided(identified, decks, identified.ledger().withDecks(decks.byLedgerName()));
    }

    /** The ledger's name in messages. */
    public String shownLedger() {
        return project.shownLedger(request);
    }

    /** Tells where each card stands, by its index in {@link Identification#cards}. */
    public void places(ObjIntConsumer<Place> taker) {
        for (int i = 0; i < gathering.cards(); i++) {
            taker.accept(gathering.sightings().get(i).place(), i);
        }
    }

    @Override
    public void close() throws IOException {
        gathering.close();
    }

    /** This state, its cards known. */
    public final class Decided {
        private final Identification identified;
        private final DeckPlan decks;
        private final Ledger ledger;

        private Decided(Identification identified, DeckPlan decks, Ledger ledger) {
            this.identified = identified;
            this.decks = decks;
            this.ledger = ledger;
        }

        /** What was decided, the cards in the order of {@link #each}. */
        public Identification identified() {
            return identified;
        }

        /** The ledger as a build would leave it. */
        public Ledger ledger() {
            return ledger;
        }

        /** The deck of every card, by its guid. */
        public Map<String, String> decks() {
            Map<String, String> byGuid = new HashMap<>();
            for (int i = 0; i < gathering.cards(); i++) {
                byGuid.put(identified.cards().get(i).guid(), deck(i));
            }
            return byGuid;
        }

        private String deck(int card) {
            return decks.deck(gathering.document(card), gathering.deck(card));
        }

        /** Gives every card, in the order of the sources. Once. */
        public void each(Taker taker) throws IOException {
            for (int i = 0; i < gathering.cards(); i++) {
                Identity identity = identified.cards().get(i);
                taker.take(
                        identity.guid(),
                        gathering.ledgerName(gathering.document(i)),
                        deck(i),
                        project.config().address(gathering.document(i)),
                        ClozeNumbering.publish(gathering.next(), identity.clozeNumbers()));
            }
        }
    }
}
