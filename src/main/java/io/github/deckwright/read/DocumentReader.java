package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.read.style.Styles;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/** Finds the cards of a document. Has no state: safe for use by several threads. */
public final class DocumentReader {
    private DocumentReader() {}

    /** The names that a setting {@code style} may have. */
    public static List<String> styles() {
        return Styles.accepted();
    }

    /** Loads what reading needs and is not there yet; whoever reads without this loads it on the way. */
    public static void load() {
        Words.load();
    }

    /** Reads one document, knowing nothing about the others. */
    public static Optional<Document> read(
            SourceFile file, byte[] bytes, DocumentSettings settings, Diagnostics diagnostics) {
        return read(file, bytes, settings, Neighbours.NONE, diagnostics);
    }

    /**
     * Reads one document.
     *
     * @param settings of the project for it; its front matter goes before them
     * @param neighbours the documents around
     * @return empty when the document must be left out, which was reported as an error
     */
    public static Optional<Document> read(
            SourceFile file, byte[] bytes, DocumentSettings settings, Neighbours neighbours, Diagnostics diagnostics) {
        return Reading.of(file, bytes, settings, neighbours, diagnostics, Reading::document);
    }

    /**
     * Reads a piece of a large document. When all pieces stand for themselves and are of one kind, their cards are those of the document.
     *
     * @return empty when the piece does not stand for itself
     */
    public static Optional<Document> read(
            SourceFile file, Piece piece, DocumentSettings settings, Neighbours neighbours) {
        return PieceReading.of(file, piece, settings, neighbours);
    }

    /** Says how a document is read; empty when it must be left out, which was reported as an error. */
    public static Optional<Explanation> explain(
            SourceFile file, byte[] bytes, DocumentSettings settings, Neighbours neighbours, Diagnostics diagnostics) {
        return Reading.of(file, bytes, settings, neighbours, diagnostics, Explanation::of);
    }
}
