package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the lines that were read stand in their document, when some of its lines were not read.
 *
 * @param numbers of the lines read, in order; empty when all were read
 * @param unread numbers in the document of lines of which nothing was read
 */
record LineNumbers(List<Integer> numbers, List<Integer> unread) {
    /** All lines were read. */
    static final LineNumbers ALL = new LineNumbers(List.of(), List.of());

    /**
     * Compares what was read with what the document has.
     *
     * @param numbers of the lines read; empty when each stands where it stood
     */
    static LineNumbers of(List<Integer> numbers, List<String> read, List<String> document) {
        BitSet left = new BitSet();
        for (int i = 0; i < document.size(); i++) {
            left.set(i + 1, !document.get(i).isBlank());
        }
        for (int i = 0; i < read.size(); i++) {
            if (!read.get(i).isBlank()) {
                left.clear(numbers.isEmpty() ? i + 1 : numbers.get(i));
            }
        }
        return new LineNumbers(numbers, left.stream().boxed().toList());
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
        List<Integer> all = new ArrayList<>(outer.unread);
        unread.forEach(line -> all.add(outer.of(line)));
        List<Integer> mapped = numbers.isEmpty()
                ? outer.numbers
                : numbers.stream().map(outer::of).toList();
        return new LineNumbers(mapped, all);
    }

    Document in(Document document) {
        return new Document(
                document.file(),
                document.title(),
                document.deck(),
                document.cards().stream().map(this::in).toList(),
                new Definitions(
                        in(document.definitions().links()),
                        in(document.definitions().footnotes()),
                        document.definitions().lineEnds()),
                document.oneCard(),
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
