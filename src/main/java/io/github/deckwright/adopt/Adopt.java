package io.github.deckwright.adopt;

import io.github.deckwright.UsageException;
import io.github.deckwright.adopt.AdoptReport.Card;
import io.github.deckwright.adopt.AdoptReport.Change;
import io.github.deckwright.anki.OldCollection;
import io.github.deckwright.build.Adoptable;
import io.github.deckwright.identity.adopting.Adoption;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Suggestion;
import io.github.deckwright.write.NoteType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One adoption: an old deck is read, its notes are matched with the cards of the sources, and the ledger gets their guids. */
public final class Adopt {
    private final AdoptRequest request;
    private final OldCollection old;

    private Adopt(AdoptRequest request, OldCollection old) {
        this.request = request;
        this.old = old;
    }

    /**
     * Adopts a deck.
     *
     * @param diagnostics takes what reading the sources finds
     * @throws UsageException when the deck cannot be adopted as it is asked for; nothing was written
     * @throws IOException when something cannot be read or written; nothing was written
     */
    public static AdoptReport run(AdoptRequest request, Diagnostics diagnostics) throws IOException {
        return run(request, OldFile.read(request.old(), request.shown()), diagnostics);
    }

    /** The same for a deck that was read already. */
    public static AdoptReport run(AdoptRequest request, OldCollection old, Diagnostics diagnostics) throws IOException {
        return new Adopt(request, old).run(diagnostics);
    }

    private AdoptReport run(Diagnostics diagnostics) throws IOException {
        try (Adoptable project = Adoptable.open(request.sources(), diagnostics)) {
            Set<String> ids = new HashSet<>();
            for (Sighting card : project.sightings()) {
                card.id().ifPresent(ids::add);
            }
            ForeignNotes foreign = new ForeignNotes(old, project.config().adopt(), request.way(), ids);
            check(foreign);
            List<ForeignNote> notes = foreign.all();
            Map<Integer, Integer> pins = new Pins(project.config(), project.sightings()).of(notes);
            Adoption adoption = project.match(notes, pins);
            boolean found = !adoption.pairs().isEmpty() || adoption.again() > 0;
            boolean writes = !request.dryRun() && found && project.write(adoption);
            return report(project, foreign, adoption, writes);
        }
    }

    private void check(ForeignNotes foreign) {
        if (old.notes().isEmpty()) {
            throw new UsageException(request.shown() + " holds no notes; export the deck from Anki again");
        }
        if (foreign.all().isEmpty()) {
            throw new UsageException(
                    request.shown() + " holds no guids; export the deck again as a package (.apkg), or as"
                            + " \"Notes in Plain Text\" with \"Include unique identifier\"");
        }
        boolean bare = foreign.types().stream().noneMatch(foreign::keeps);
        if (request.way() == Way.KEEP && bare) {
            throw new UsageException(
                    request.shown() + " does not hold the note types, so they cannot be kept; export the deck"
                            + " as a package (.apkg), or give --note-type ours");
        }
    }

    private AdoptReport report(Adoptable project, ForeignNotes foreign, Adoption adoption, boolean written)
            throws IOException {
        List<Integer> wanted = new ArrayList<>(adoption.fresh());
        adoption.pairs().forEach(pair -> wanted.add(pair.card()));
        Map<Integer, Adoptable.Texts> texts = project.texts(wanted);
        List<AdoptReport.Match> matches = new ArrayList<>();
        for (Adoption.Pair pair : adoption.pairs()) {
            matches.add(new AdoptReport.Match(pair.note(), card(texts, pair.card()), pair.evidence()));
        }
        return new AdoptReport(
                project.shownLedger(),
                written,
                old.notes().size(),
                project.sightings().size(),
                adoption.known(),
                adoption.again(),
                types(foreign, adoption),
                matches,
                adoption.unmatched(),
                adoption.fresh().stream().map(card -> card(texts, card)).toList(),
                adoption.suggestions().stream()
                        .map(suggestion -> placed(suggestion, texts))
                        .toList());
    }

    private static Card card(Map<Integer, Adoptable.Texts> texts, int index) {
        Adoptable.Texts text = texts.get(index);
        if (text == null) {
            throw new IllegalStateException("card " + index + " was not read");
        }
        return new Card(text.place(), text.question(), text.answer());
    }

    /** A suggestion that names its card as the configuration can. */
    private static Suggestion placed(Suggestion suggestion, Map<Integer, Adoptable.Texts> texts) {
        Card card = card(texts, Integer.parseInt(suggestion.fresh()));
        return new Suggestion(
                card.place().file().name(),
                suggestion.old(),
                suggestion.document() + ":" + card.place().line(),
                suggestion.before(),
                suggestion.after(),
                suggestion.question(),
                suggestion.answer());
    }

    private static List<AdoptReport.TypeUse> types(ForeignNotes foreign, Adoption adoption) {
        List<AdoptReport.TypeUse> uses = new ArrayList<>();
        for (AdoptedType type : foreign.types()) {
            int adopted = (int) adoption.pairs().stream()
                    .filter(pair -> pair.note().noteType().equals(type.name()))
                    .count();
            Change change = foreign.keeps(type) ? Change.KEPT : NoteType.isOwn(type.id()) ? Change.NONE : Change.OURS;
            uses.add(new AdoptReport.TypeUse(type, adopted, change));
        }
        return uses;
    }
}
