package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the lines that were read stand in their document, when some of its lines were not read.
 *
 * @param numbers of the lines read, in order; empty when all were read
 * @param lineCount of the document; 0 when all were read
 */
record LineNumbers(List<Integer> numbers, int lineCount) {
    /** All lines were read. */
    static final LineNumbers ALL = new LineNumbers(List.of(), 0);

    /** The numbers in the document of the lines that were not read. */
    BitSet unread() {
        BitSet unread = new BitSet();
        unread.set(1, lineCount + 1);
        numbers.forEach(unread::clear);
        return unread;
    }

    /** The number in the document of a line that was read, both counted from 1. */
    int of(int line) {
        if (numbers.isEmpty()) {
            return line;
        }
        int last = numbers.size();
        return line > last ? numbers.get(last - 1) + line - last : numbers.get(Math.max(1, line) - 1);
    }

    /** These numbers in the document of which only other lines were given. */
    LineNumbers within(LineNumbers outer) {
        return numbers.isEmpty()
                ? outer
                : new LineNumbers(numbers.stream().map(outer::of).toList(), Math.max(lineCount, outer.lineCount));
    }

    Document in(Document document) {
        return new Document(
                document.file(),
                document.title(),
                document.deck(),
                document.cards().stream().map(this::in).toList(),
                new Definitions(
                        in(document.definitions().links()),
                        in(document.definitions().footnotes())),
                document.whole());
    }

    Diagnostic in(Diagnostic diagnostic) {
        return Diagnostic.of(
                diagnostic.rule(), diagnostic.place().map(this::in), diagnostic.message(), diagnostic.remedy());
    }

    private Map<String, Passage> in(Map<String, Passage> definitions) {
        return definitions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> in(entry.getValue())));
    }

    private Card in(Card card) {
        return new Card(
                card.kind(),
                in(card.place()),
                card.style(),
                in(card.question()),
                in(card.answer()),
                card.choices().stream()
                        .map(choice -> new Choice(in(choice.content()), choice.correct()))
                        .toList(),
                in(card.explanation()),
                in(card.hint()),
                card.context(),
                card.tags(),
                card.deck(),
                card.reverse(),
                card.typed(),
                card.id());
    }

    private Optional<Passage> in(Optional<Passage> passage) {
        return passage.map(this::in);
    }

    private Passage in(Passage passage) {
        return new Passage(passage.lines().stream()
                .map(line -> new Passage.Line(of(line.number()), line.column(), line.text()))
                .toList());
    }

    private Place in(Place place) {
        return new Place(place.file(), of(place.line()), place.column());
    }
}
