package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.lint.CardRules;
import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.MemoryFull;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.References;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads a document and renders its cards at once, while its text is in memory. Safe for threads. */
final class Reader {
    /** Rules whose findings are questions. */
    private static final Set<Rule> QUESTIONS = EnumSet.of(Rule.UNANSWERED_QUESTION, Rule.EMPTY_QUESTION);

    /** So many cards of a document are rendered one after the other. */
    private static final int SLICE = 64;

    /** With fewer slices, starting threads costs more than they save; and pieces, of which several are read at once, have fewer. */
    private static final int ENOUGH_SLICES = 12;

    private final ProjectConfig config;
    private final CardRenderer renderer;
    private final Function<SourceFile, String> ledgerNames;
    private final Neighbours neighbours;
    private final DocumentBytes bytes;
    private final boolean study;
    private final Optional<ReadingCache> cache;

    /**
     * @param ledgerNames the name of each document in the ledger
     * @param study whether all rules about the quality of cards are applied; else only those that the project asks for
     */
    Reader(
            ProjectConfig config,
            CardRenderer renderer,
            Function<SourceFile, String> ledgerNames,
            Neighbours neighbours,
            DocumentBytes bytes,
            boolean study) {
        this(config, renderer, ledgerNames, neighbours, bytes, study, Optional.empty());
    }

    private Reader(
            ProjectConfig config,
            CardRenderer renderer,
            Function<SourceFile, String> ledgerNames,
            Neighbours neighbours,
            DocumentBytes bytes,
            boolean study,
            Optional<ReadingCache> cache) {
        this.study = study;
        this.cache = cache;
        this.config = config;
        this.renderer = renderer;
        this.ledgerNames = ledgerNames;
        this.neighbours = neighbours;
        this.bytes = bytes;
    }

    private Collected collected() {
        return new Collected(new ArrayList<>(), rule -> !rule.isStudy() || study || config.asksFor(rule));
    }

    DocumentBytes bytes() {
        return bytes;
    }

    /** The same reader, which knows what it read in earlier builds. */
    Reader with(ReadingCache kept) {
        return new Reader(config, renderer, ledgerNames, neighbours, bytes, study, Optional.of(kept));
    }

    Joining.PartRead read(Portion part) throws IOException {
        SourceFile file = part.file();
        try {
            byte[] content = bytes.of(part);
            Optional<ReadingCache.Slot> slot = cache.map(kept -> kept.slot(part, content, ledgerNames.apply(file)));
            Optional<DocumentResult> reading = slot.flatMap(ReadingCache.Slot::get);
            if (reading.isEmpty()) {
                reading = part.piece().isPresent() ? read(file, part.piece().get()) : Optional.of(whole(file, content));
                if (slot.isPresent() && reading.isPresent() && !dependsOnFiles(file)) {
                    slot.get().put(reading.get());
                }
            }
            return new Joining.PartRead(part, reading);
        } catch (OutOfMemoryError e) {
            throw new MemoryFull(file, e);
        }
    }

    /** Whether what was read depends on the contents of other files. */
    private boolean dependsOnFiles(SourceFile file) {
        return neighbours.lookedInto(file) || renderer.lookedAtFiles(file);
    }

    private Optional<DocumentResult> read(SourceFile file, Piece piece) throws IOException {
        Collected diagnostics = collected();
        String ledgerName = ledgerNames.apply(file);
        Optional<Document> read = DocumentReader.read(file, piece, config.settings(file.path()), neighbours);
        Optional<List<DocumentResult.ReadCard>> cards =
                read.isPresent() ? cards(read.get(), ledgerName, diagnostics) : Optional.empty();
        if (read.isEmpty() || cards.isEmpty()) {
            return Optional.empty();
        }
        Document document = read.get();
        return Optional.of(new DocumentResult(
                file,
                true,
                true,
                ledgerName,
                Allowances.NONE,
                document.title(),
                document.deck(),
                document.oneCard(),
                cards.get(),
                diagnostics.found()));
    }

    /** Reads all of a document. */
    DocumentResult read(SourceFile file) throws IOException {
        return read(Portion.whole(file)).reading().orElseThrow();
    }

    private DocumentResult whole(SourceFile file, byte[] content) throws IOException {
        Collected diagnostics = collected();
        String ledgerName = ledgerNames.apply(file);
        Optional<Document> document =
                DocumentReader.read(file, content, config.settings(file.path()), neighbours, diagnostics);
        Optional<List<DocumentResult.ReadCard>> cards =
                document.isPresent() ? cards(document.get(), ledgerName, diagnostics) : Optional.empty();
        Allowances allowances = Allowances.of(file, content, starts(document, diagnostics.found()), diagnostics);
        return new DocumentResult(
                file,
                cards.isPresent(),
                document.map(Document::whole).orElse(false),
                ledgerName,
                allowances,
                document.flatMap(Document::title),
                document.flatMap(Document::deck),
                document.filter(Document::oneCard).isPresent(),
                cards.orElse(List.of()),
                diagnostics.found());
    }

    /** Lines in which questions begin, also those that became no card. */
    private static NavigableSet<Integer> starts(Optional<Document> document, List<Diagnostic> diagnostics) {
        NavigableSet<Integer> starts = new TreeSet<>();
        document.ifPresent(
                read -> read.cards().forEach(card -> starts.add(card.place().line())));
        for (Diagnostic found : diagnostics) {
            if (QUESTIONS.contains(found.rule())) {
                found.place().ifPresent(place -> starts.add(place.line()));
            }
        }
        return starts;
    }

    /** Applies the rules about the quality of cards; false when that went wrong, which is reported. */
    private static boolean isJudged(Document document, Collected diagnostics) {
        try {
            CardRules.check(document.cards(), diagnostics);
            return true;
        } catch (RuntimeException | Error e) {
            if (!AtFault.isPossible(e)) {
                throw e;
            }
            Place place = document.cards().isEmpty()
                    ? new Place(document.file(), 1, 1)
                    : document.cards().get(0).place();
            diagnostics.report(Bug.in(place, e));
            return false;
        }
    }

    /** The cards, rendered; empty when that went wrong, which is reported: one document never ends a build. */
    private Optional<List<DocumentResult.ReadCard>> cards(Document document, String ledgerName, Collected diagnostics)
            throws IOException {
        List<List<Card>> slices = new ArrayList<>();
        for (int from = 0; from < document.cards().size(); from += SLICE) {
            slices.add(document.cards()
                    .subList(from, Math.min(from + SLICE, document.cards().size())));
        }
        List<DocumentResult.ReadCard> cards = new ArrayList<>();
        boolean[] whole = {true};
        References shared = new References(document.definitions());
        boolean free = shared.sufficeFor(document.cards());
        OrderedPool.Work<List<Card>, Slice> work =
                slice -> slice(slice, free ? new References(document.definitions()) : shared, ledgerName);
        OrderedPool.Taker<Slice> taker = slice -> {
            if (whole[0]) {
                slice.diagnostics().forEach(diagnostics::report);
                cards.addAll(slice.cards());
                whole[0] = slice.whole();
            }
        };
        if (slices.size() < ENOUGH_SLICES || !free) { // what is left for a card depends on those before it
            OrderedPool.inline(slices, work, taker);
        } else {
            OrderedPool.parallel(slices, work, taker);
        }
        return whole[0] && isJudged(document, diagnostics) ? Optional.of(cards) : Optional.empty();
    }

    /**
     * Some cards of a document, rendered.
     *
     * @param whole whether all of them could be rendered
     */
    private record Slice(List<DocumentResult.ReadCard> cards, List<Diagnostic> diagnostics, boolean whole) {}

    private Slice slice(List<Card> cards, References references, String ledgerName) {
        Collected diagnostics = collected();
        List<DocumentResult.ReadCard> rendered = new ArrayList<>();
        for (Card card : cards) {
            try {
                CardContent content = renderer.render(card, references, diagnostics);
                rendered.add(new DocumentResult.ReadCard(content, Sighting.of(ledgerName, card, content), card.deck()));
            } catch (UncheckedIOException | OutOfMemoryError e) {
                throw e; // the machine's fault, not the document's
            } catch (RuntimeException | Error e) {
                diagnostics.report(Bug.in(card.place(), e));
                return new Slice(rendered, diagnostics.found(), false);
            }
        }
        return new Slice(rendered, diagnostics.found(), true);
    }
}
