package io.github.deckwright.build;

import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.read.source.Pieces;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Documents in order, the large ones piece by piece, each cut off when it is asked for. A document that turns out to be uncuttable comes
 * whole behind its pieces. Not safe for use by several threads.
 */
final class Portions implements OrderedPool.Inputs<Portion>, Closeable {
    private final List<SourceFile> files;
    private final DocumentBytes bytes;
    private final Predicate<SourceFile> mayBeCut;
    private int next;
    private @Nullable Pieces pieces;
    private Optional<Piece> ahead = Optional.empty();

    Portions(List<SourceFile> files, DocumentBytes bytes) {
        this(files, bytes, file -> true);
    }

    /** @param mayBeCut whether it is not known that a document, were it large, must stay whole */
    Portions(List<SourceFile> files, DocumentBytes bytes, Predicate<SourceFile> mayBeCut) {
        this.files = files;
        this.bytes = bytes;
        this.mayBeCut = mayBeCut;
    }

    @Override
    public Optional<Portion> next() throws IOException {
        if (pieces != null) {
            return Optional.of(piece(pieces));
        }
        if (next == files.size()) {
            return Optional.empty();
        }
        SourceFile file = files.get(next++);
        if (bytes.size(file.path()) < Pieces.LARGE || !mayBeCut.test(file)) {
            return Optional.of(Portion.whole(file));
        }
        pieces = new Pieces(bytes.open(file.path()));
        ahead = pieces.next();
        return Optional.of(piece(pieces));
    }

    /** One piece is read ahead, to know the last one; the only one is the document, and would be read twice if it gave no card. */
    private Portion piece(Pieces from) throws IOException {
        SourceFile file = files.get(next - 1);
        Optional<Piece> piece = ahead;
        ahead = from.next();
        boolean last = ahead.isEmpty();
        if (last) {
            close();
        }
        boolean only = last && piece.filter(Piece::isFirst).isPresent();
        return only || (last && from.mustStayWhole()) ? Portion.whole(file) : new Portion(file, piece, last);
    }

    /** Leaves out the pieces of a document that are still to come. */
    void skip(SourceFile file) throws IOException {
        if (next > 0 && files.get(next - 1).equals(file)) {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (pieces != null) {
            pieces.close();
            pieces = null;
        }
    }
}
