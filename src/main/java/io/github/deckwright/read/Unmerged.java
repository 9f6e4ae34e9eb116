package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.source.Conflict;
import io.github.deckwright.read.source.FrontMatterCut;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a document in which git could not finish a merge, once as each side has it: a card is sure when both have it. Nothing in such a
 * document is given up, for the cards that differ will come back.
 */
final class Unmerged {

    /** Reads lines, which may be less than the document has; empty when the document must be left out. */
    interface Lines {
        Optional<Reading> read(List<String> lines, Diagnostics diagnostics);
    }

    private final SourceFile file;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private final Lines reader;

    private Unmerged(SourceFile file, List<String> lines, Diagnostics diagnostics, Lines reader) {
        this.file = file;
        this.lines = lines;
        this.diagnostics = diagnostics;
        this.reader = reader;
    }

    /** Reads a document, which is seldom such a one. */
    static Optional<Reading> read(SourceFile file, List<String> lines, Diagnostics diagnostics, Lines reader) {
        List<Conflict> conflicts = Conflict.in(lines);
        return conflicts.isEmpty()
                ? reader.read(lines, diagnostics)
                : new Unmerged(file, lines, diagnostics, reader).read(conflicts);
    }

    private Optional<Reading> read(List<Conflict> marked) {
        Side one = new Side(marked, true);
        if (one.isInFrontMatter(marked.get(0)) || new Side(marked, false).isInFrontMatter(marked.get(0))) {
            report(marked.get(0), "nothing in the document is sure; it is left out");
            return Optional.empty();
        }
        BitSet shown = one.literal();
        List<Conflict> conflicts = marked.stream()
                .filter(conflict -> !shown.get(conflict.firstLine()))
                .toList();
        return conflicts.isEmpty()
                ? reader.read(lines, diagnostics)
                : common(conflicts, new Side(conflicts, true), new Side(conflicts, false));
    }

    private void report(Conflict conflict, String consequence) {
        diagnostics.report(
                Diagnostic.of(
                        Rule.CONFLICT,
                        new Place(file, conflict.firstLine(), 1),
                        "a merge was not finished here; " + consequence,
                        "choose what stays, and remove the lines of <<<<<<<, ======= and >>>>>>>; what only shows such lines belongs in a block of code"));
    }

    /** What both sides have, outside of the markers. */
    private Optional<Reading> common(List<Conflict> conflicts, Side one, Side other) {
        BitSet unsure = new BitSet();
        for (Conflict conflict : conflicts) {
            report(conflict, "the cards that depend on it are left out");
            unsure.set(conflict.firstLine(), conflict.lastLine() + 1);
        }
        one.found.stream()
                .filter(new HashSet<>(other.found)::contains)
                .filter(finding ->
                        finding.place().map(place -> !unsure.get(place.line())).orElse(true))
                .forEach(diagnostics::report);
        return one.reading.flatMap(first -> other.reading.map(second -> common(first, second, unsure)));
    }

    private static Reading common(Reading one, Reading other, BitSet unsure) {
        Set<List<Object>> others = new HashSet<>();
        other.document().cards().forEach(card -> others.add(essence(card)));
        List<Card> cards = new ArrayList<>();
        List<StyleChooser.Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < one.chosen().size(); i++) {
            Card card = one.document().cards().get(i);
            if (parts(card).noneMatch(part -> touches(part, unsure)) && others.contains(essence(card))) {
                cards.add(card);
                chosen.add(one.chosen().get(i));
            }
        }
        Document first = one.document();
        Document document = new Document(
                first.file(), first.title(), first.deck(), cards, first.definitions(), first.oneCard(), false);
        return new Reading(one.outline(), one.proposals(), one.open(), chosen, document, one.numbers());
    }

    private static boolean touches(Passage part, BitSet unsure) {
        List<Passage.Line> lines = part.lines();
        int next = lines.isEmpty() ? -1 : unsure.nextSetBit(lines.get(0).number());
        return next >= 0 && next <= lines.get(lines.size() - 1).number();
    }

    private static List<Object> essence(Card card) {
        return List.of(card.kind(), card.id(), card.choices(), parts(card).toList());
    }

    private static Stream<Passage> parts(Card card) {
        Stream<Passage> parts =
                Stream.of(card.answer(), card.explanation(), card.hint()).flatMap(Optional::stream);
        return Stream.of(Stream.of(card.question()), card.choices().stream().map(Choice::content), parts)
                .flatMap(some -> some);
    }

    /** The document as one side has it, read; what came of it has the line numbers of the whole document. */
    private final class Side {
        private final List<String> sideLines;
        private final LineNumbers numbers;
        private final List<Diagnostic> found = new ArrayList<>();
        private final Optional<Reading> reading;

        Side(List<Conflict> conflicts, boolean first) {
            List<Integer> taken = Conflict.side(lines, conflicts, first);
            sideLines = taken.stream().map(number -> lines.get(number - 1)).toList();
            numbers = LineNumbers.of(taken, sideLines, lines);
            reading = reader.read(sideLines, finding -> found.add(numbers.in(finding)))
                    .map(read -> read.numbered(numbers));
        }

        boolean isInFrontMatter(Conflict conflict) {
            int last = FrontMatterCut.of(sideLines).lineCount();
            return last > 0 && numbers.of(last) >= conflict.firstLine();
        }

        /** The lines of the document in blocks at the margin, where markers stand, that show them as they are. */
        BitSet literal() {
            BitSet literal = new BitSet();
            reading.map(Reading::outline).stream()
                    .flatMap(outline -> outline.blocks().stream())
                    .filter(Side::isLiteral)
                    .forEach(block -> literal.set(numbers.of(block.firstLine()) + 1, numbers.of(block.lastLine()) + 1));
            return literal;
        }

        private static boolean isLiteral(Block block) {
            return block.is(Block.Kind.FENCE)
                    || (block.is(Block.Kind.HTML)
                            && block.passage()
                                    .markdown()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith("<pre"));
        }
    }
}
