package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.LedgerPlace;
import io.github.deckwright.identity.Sighting;
import io.github.deckwright.lint.CardRules;
import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.MemoryFull;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.read.source.Pieces;
import io.github.deckwright.render.CardRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a document and renders its cards at once, while its text is in memory. Safe for threads. */
final class Reader {
    /** Rules whose findings are questions. */
    private static final Set<Rule> QUESTIONS = EnumSet.of(Rule.UNANSWERED_QUESTION, Rule.EMPTY_QUESTION);

    private final ProjectConfig config;
    private final CardRenderer renderer;
    private final Optional<LedgerPlace> place;
    private final Neighbours neighbours;
    private final DocumentBytes bytes;
    private final boolean study;

    /** @param study whether all rules about the quality of cards are applied; else only those that the project asks for */
    Reader(
            ProjectConfig config,
            CardRenderer renderer,
            Optional<LedgerPlace> place,
            Neighbours neighbours,
            DocumentBytes bytes,
            boolean study) {
        this.study = study;
        this.config = config;
        this.renderer = renderer;
        this.place = place;
        this.neighbours = neighbours;
        this.bytes = bytes;
    }

    /** What is found in one document. */
    private record Collected(List<Diagnostic> found, ProjectConfig config, boolean study) implements Diagnostics {
        @Override
        public void report(Diagnostic diagnostic) {
            found.add(diagnostic);
        }

        @Override
        public boolean wants(Rule rule) {
            return !rule.isStudy() || study || config.asksFor(rule);
        }
    }

    /** How large a document is, in bytes. */
    long size(SourceFile file) throws IOException {
        return bytes.size(file.path());
    }

    /** Cuts a large document. */
    Pieces pieces(SourceFile file) throws IOException {
        return new Pieces(bytes.open(file.path()));
    }

    Joining.PartRead read(Part part) throws IOException {
        try {
            Optional<Reading> reading = part.piece().isEmpty()
                    ? Optional.of(whole(part.file()))
                    : read(part.file(), part.piece().get());
            return new Joining.PartRead(part, reading);
        } catch (OutOfMemoryError e) {
            throw new MemoryFull(part.file(), e);
        }
    }

    private Optional<Reading> read(SourceFile file, Piece piece) {
        Collected diagnostics = new Collected(new ArrayList<>(), config, study);
        String ledgerName = ledgerName(file);
        return DocumentReader.read(file, piece, config.settings(file.path()), neighbours)
                .flatMap(document -> cards(document, ledgerName, diagnostics)
                        .map(cards -> new Reading(
                                file,
                                true,
                                true,
                                ledgerName,
                                Allowances.NONE,
                                document.title(),
                                document.deck(),
                                document.oneCard(),
                                cards,
                                diagnostics.found())));
    }

    private String ledgerName(SourceFile file) {
        return place.map(ledger -> ledger.name(file.path())).orElse(file.name());
    }

    Reading read(SourceFile file) throws IOException {
        return read(Part.whole(file)).reading().orElseThrow();
    }

    private Reading whole(SourceFile file) throws IOException {
        Collected diagnostics = new Collected(new ArrayList<>(), config, study);
        String ledgerName = ledgerName(file);
        byte[] content = bytes.of(file.path());
        Optional<Document> document =
                DocumentReader.read(file, content, config.settings(file.path()), neighbours, diagnostics);
        Optional<List<Reading.ReadCard>> cards = document.flatMap(read -> cards(read, ledgerName, diagnostics));
        Allowances allowances = Allowances.of(file, content, starts(document, diagnostics.found()), diagnostics);
        return new Reading(
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

    /** The cards, rendered; empty when that went wrong, which is reported: one document never ends a build. */
    private Optional<List<Reading.ReadCard>> cards(Document document, String ledgerName, Collected diagnostics) {
        List<Reading.ReadCard> cards = new ArrayList<>();
        for (Card card : document.cards()) {
            try {
                CardContent content = renderer.render(card, document.definitions(), diagnostics);
                cards.add(new Reading.ReadCard(content, Sighting.of(ledgerName, card, content), card.deck()));
            } catch (UncheckedIOException | OutOfMemoryError e) {
                throw e; // the machine's fault, not the document's
            } catch (RuntimeException | Error e) {
                diagnostics.report(Bug.in(card.place(), e));
                return Optional.empty();
            }
        }
        CardRules.check(document.cards(), diagnostics);
        return Optional.of(cards);
    }
}
