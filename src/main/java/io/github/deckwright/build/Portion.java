package io.github.deckwright.build;

import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Piece;
import java.util.Optional;

/**
 * What one worker reads at a time.
 *
 * @param piece of a large document; empty for a document that is read whole
 * @param last whether nothing more of the document comes
 */
record Portion(SourceFile file, Optional<Piece> piece, boolean last) {

    /** All of a document. */
    static Portion whole(SourceFile file) {
        return new Portion(file, Optional.empty(), true);
    }
}
