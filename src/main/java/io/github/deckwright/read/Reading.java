package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.finish.DefinitionCollector;
import io.github.deckwright.read.finish.DocumentTitle;
import io.github.deckwright.read.finish.Embedded;
import io.github.deckwright.read.finish.Findings;
import io.github.deckwright.read.finish.Finishing;
import io.github.deckwright.read.finish.Sides;
import io.github.deckwright.read.markup.MarkupText;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.TooLargeException;
import io.github.deckwright.read.source.Decoder;
import io.github.deckwright.read.source.FrontMatterCut;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.style.Styles;
import io.github.deckwright.read.style.example.SeriesFinder;
import io.github.deckwright.read.style.example.SeriesSeen;
import io.github.deckwright.read.vault.NoteText;
import io.github.deckwright.read.weigh.AuthorComments;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way of one document through this room: all that was seen, and the cards that came of it.
 *
 * @param open questions without answers, some of them inside cards
 * @param chosen where the cards of the document stand, in the same order
 * @param numbers of the lines that the outline knows
 */
record Reading(
        Outline outline,
        Proposals proposals,
        List<Proposals.Unanswered> open,
        List<StyleChooser.Chosen> chosen,
        Document document,
        LineNumbers numbers) {

    /** The same of a document of which only some lines were read; outline and spans keep the numbers of the lines read. */
    Reading numbered(LineNumbers lines) {
        return new Reading(outline, proposals, open, chosen, lines.in(document), numbers.within(lines));
    }

    /**
     * Reads a document and makes something of it.
     *
     * @return empty when the document must be left out, which was reported as an error
     */
    static <T> Optional<T> of(
            SourceFile file,
            byte[] bytes,
            DocumentSettings settings,
            Neighbours neighbours,
            Diagnostics diagnostics,
            Function<Reading, T> use) {
        Optional<List<String>> lines = new Decoder(file, diagnostics).decode(bytes);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return read(file, lines.get(), settings, neighbours, diagnostics).map(use);
        } catch (TooLargeException e) {
            diagnostics.report(Diagnostic.of(
                    Rule.TOO_DEEP,
                    new Place(file, 1, 1),
                    "the document is nested too deeply, or a table in it is too large, to be read",
                    "flatten its lists, quotes and tables; the document is left out"));
        } catch (OutOfMemoryError e) {
            throw e; // the machine's fault, not the document's
        } catch (RuntimeException | Error e) {
            int line = FaultyLine.of(lines.get(), some -> {
                Optional<T> unused =
                        read(file, some, settings, neighbours, found -> {}).map(use);
            });
            diagnostics.report(Bug.in(new Place(file, line, 1), e));
        }
        return Optional.empty();
    }

    /** Reads the lines of a document; empty when it must be left out, which was reported as an error. */
    static Optional<Reading> read(
            SourceFile file,
            List<String> lines,
            DocumentSettings settings,
            Neighbours neighbours,
            Diagnostics diagnostics) {
        return Unmerged.read(
                file, lines, diagnostics, (side, found) -> readSide(file, side, settings, neighbours, found));
    }

    private static Optional<Reading> readSide(
            SourceFile file,
            List<String> lines,
            DocumentSettings settings,
            Neighbours neighbours,
            Diagnostics diagnostics) {
        FrontMatterCut cut = FrontMatterCut.of(lines);
        Optional<MarkupText> markup = MarkupText.of(lines, cut.lineCount());
        if (markup.isEmpty()) { // no HTML asks
            return readMarkdown(file, lines, cut, settings, neighbours, diagnostics);
        }
        LineNumbers numbers =
                LineNumbers.of(markup.get().numbers(), markup.get().lines(), lines);
        Diagnostics found = finding -> diagnostics.report(numbers.in(finding));
        return readMarkdown(file, markup.get().lines(), cut, settings, neighbours, found)
                .map(reading -> reading.numbered(numbers));
    }

    private static Optional<Reading> readMarkdown(
            SourceFile file,
            List<String> lines,
            FrontMatterCut cut,
            DocumentSettings settings,
            Neighbours neighbours,
            Diagnostics diagnostics) {
        FrontMatter front = FrontMatter.parse(cut.yaml(), file, Styles.accepted(), diagnostics);
        if (front.faulty()) {
            return Optional.empty();
        }
        NoteText text = NoteText.of(file, lines, cut.lineCount(), front.settings(settings), neighbours);
        if (text.lines() == lines) { // nothing of a note taker stands in it
            return Optional.of(readText(file, text, cut, front, neighbours, diagnostics));
        }
        LineNumbers numbers = LineNumbers.of(text.numbers(), text.lines(), lines);
        Diagnostics found = finding -> diagnostics.report(numbers.in(finding));
        return Optional.of(readText(file, text, cut, front, neighbours, found).numbered(numbers));
    }

    private static Reading readText(
            SourceFile file,
            NoteText text,
            FrontMatterCut cut,
            FrontMatter front,
            Neighbours neighbours,
            Diagnostics diagnostics) {
        DocumentSettings own = text.settings();
        Outline outline = Outline.of(file, text.lines(), cut.lineCount(), front, own, neighbours);
        Proposals proposals = Styles.propose(outline);
        text.doubts()
                .forEach(doubt -> proposals.remark(
                        Rule.AMBIGUOUS_NAME,
                        doubt.line(),
                        doubt.message(),
                        "write so much of the path that it fits one file"));
        AuthorComments marks = AuthorComments.of(outline);
        List<StyleChooser.Chosen> found = marks.keep(StyleChooser.choose(outline, proposals));
        List<Card> finished =
                Embedded.cards(outline, Finishing.cards(outline, found, marks, text.blocks()), diagnostics);
        Sides sides = new Sides(diagnostics);
        List<StyleChooser.Chosen> chosen = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<Card> card = sides.checked(finished.get(i), found.get(i).span());
            if (card.isPresent()) {
                chosen.add(found.get(i));
                cards.add(card.get());
            }
        }
        List<Proposals.Unanswered> open = new ArrayList<>(proposals.unanswered());
        open.addAll(sides.unanswered());
        open.sort(Comparator.comparing(Proposals.Unanswered::span, Span::compareStart));
        Optional<String> pattern = chosen.isEmpty() && open.isEmpty()
                ? SeriesFinder.promising(outline).map(SeriesSeen::setting)
                : Optional.empty();
        Findings.report(outline, open, proposals.remarks(), chosen, marks, pattern, diagnostics);
        if (chosen.isEmpty() && front.recognition().isPresent()) {
            diagnostics.report(Diagnostic.of(
                    Rule.UNUSED_SETTING,
                    front.recognition().get(),
                    "the document gives no card by this setting",
                    "change or remove it; deckwright explain on this file says what fits"));
        }
        DocumentTitle title = DocumentTitle.of(outline, chosen, cards);
        Document document = new Document(
                file, title.text(), own.deck(), cards, DefinitionCollector.collect(outline), title.oneCard(), true);
        return new Reading(outline, proposals, open, chosen, document, LineNumbers.ALL);
    }
}
