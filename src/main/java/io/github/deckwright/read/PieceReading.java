package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Decoder;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Piece;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a piece of a large document, and judges whether it stands for itself. */
final class PieceReading {
    private PieceReading() {}

    /** The piece as a document with the line numbers of the whole; empty when anything in it is unsure: then the whole must be read. */
    static Optional<Document> of(SourceFile file, Piece piece, DocumentSettings settings, Neighbours neighbours) {
        List<Diagnostic> doubts = new ArrayList<>();
        try {
            return new Decoder(file, doubts::add)
                    .decode(piece.bytes())
                    .flatMap(lines -> Reading.read(file, lines, settings, neighbours, doubts::add)
                            .filter(reading -> doubts.isEmpty() && standsForItself(reading, piece))
                            .map(reading -> numbers(piece, lines.size()).in(reading.document())));
        } catch (OutOfMemoryError e) {
            throw e; // the machine's fault, not the document's
        } catch (RuntimeException | Error e) {
            return Optional.empty(); // reading the whole document fails too, and says where
        }
    }

    /** Whether nothing is open or defined in it, and all of its cards stand below the head. */
    private static boolean standsForItself(Reading reading, Piece piece) {
        Document document = reading.document();
        List<Card> cards = document.cards();
        return reading.open().isEmpty()
                && reading.numbers().equals(LineNumbers.ALL)
                && document.whole()
                && !cards.isEmpty()
                && cards.get(0).place().line() > piece.headLines()
                && document.definitions().links().isEmpty()
                && document.definitions().footnotes().isEmpty();
    }

    private static LineNumbers numbers(Piece piece, int lines) {
        List<Integer> numbers = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return piece.lineInDocument(index + 1);
            }

            @Override
            public int size() {
                return lines;
            }
        };
        return new LineNumbers(numbers, List.of());
    }
}
