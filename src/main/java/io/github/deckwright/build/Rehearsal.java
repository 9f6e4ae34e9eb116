package io.github.deckwright.build;

import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.media.MediaFile;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.render.CardRenderer;
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
    private static final int AT_ONCE = 20;

    private final BuildRequest request;
    private final Map<Path, DocumentResult> readable = new HashMap<>();
    private Map<String, MediaFile> shown = Map.of();
    private Optional<Look> last = Optional.empty();

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
        Map<SourceFile, DocumentResult> read = new LinkedHashMap<>();
        Reader reader = reader(now, store);
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            List<SourceFile> some = documents.subList(from, Math.min(documents.size(), from + AT_ONCE));
            OrderedPool.parallel(some, reader::read, reading -> read.put(reading.file(), usable(reading)));
            if (!goOn.getAsBoolean()) {
                return Optional.empty();
            }
        }
        last = Optional.of(Look.at(request, new Look.Around(now, store, found), read, remembered()));
        return Optional.of(rehearsed(last.get()));
    }

    /**
     * Reads only some documents again, whose texts alone have changed, and tells only their cards from those of the last look at
     * everything. What other documents make of them, such as of the beginnings in their folder, is as it was until {@link #anew}.
     */
    public Rehearsed again(Set<Path> changed) throws IOException {
        if (last.isEmpty()) {
            return anew();
        }
        Look before = last.get();
        Reader reader = reader(before.around().project(), before.around().media());
        Map<SourceFile, DocumentResult> readings = new LinkedHashMap<>(before.readings());
        List<DocumentResult> edited = new ArrayList<>();
        boolean alone = true;
        for (SourceFile document : before.readings().keySet()) {
            if (changed.contains(document.path())) {
                OrderedPool.parallel(List.of(document), reader::read, reading -> edited.add(usable(reading)));
            }
        }
        for (DocumentResult now : edited) {
            DocumentResult then = readings.put(now.file(), now);
            alone &= then != null && hasSameDeck(now, then);
        }
        last = Optional.of(
                alone
                        ? before.again(request, readings, edited)
                        : Look.at(request, before.around(), readings, remembered()));
        return rehearsed(last.get());
    }

    private static boolean hasSameDeck(DocumentResult now, DocumentResult then) {
        return now.title().equals(then.title())
                && now.deck().equals(then.deck())
                && now.readable() == then.readable()
                && now.oneCard() == then.oneCard()
                && now.cards().isEmpty() == then.cards().isEmpty();
    }

    private Reader reader(Project project, MediaStore media) {
        CardRenderer renderer = new CardRenderer(
                media, request.escapeRawHtml(), file -> project.config().address(file));
        return new Reader(
                project.config(),
                renderer,
                project::ledgerName,
                project.neighbours(request),
                project.bytes(request),
                false);
    }

    /** A document that cannot be read keeps its last cards: who is in the midst of an edit still sees them, and what is wrong. */
    private DocumentResult usable(DocumentResult reading) {
        if (reading.readable()) {
            readable.put(reading.file().path(), reading);
            return reading;
        }
        DocumentResult last = readable.get(reading.file().path());
        return last == null ? reading : last.with(reading.diagnostics());
    }

    /** As long as nothing was built, the cards keep their names from one look to the next all the same. */
    private Optional<Ledger> remembered() {
        return last.map(Look::ledger);
    }

    private Rehearsed rehearsed(Look look) throws IOException {
        List<RenderedCard> cards = look.inOrder();
        return new Rehearsed(
                look.around().project().naming().name(),
                cards,
                look.findings(request),
                media(cards, look.around().media()));
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
