package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of large documents together. Pieces count when each stands for itself and all have cards of the same kinds; else what
 * they gave is taken back and the document is read whole. Takes whatever is read, in order.
 */
final class Joining implements OrderedPool.Taker<Joining.PartRead> {
    private final Gathering gathering;
    private final Reader reader;
    private final Portions parts;
    private final Diagnostics diagnostics;
    private @Nullable Open open;
    private @Nullable SourceFile givenUp;

    /** @param reading empty when a piece does not stand for itself */
    record PartRead(Portion part, Optional<DocumentResult> reading) {}

    /** A document of which some pieces are taken. */
    private record Open(Gathering.Mark mark, DocumentResult first, Set<String> styles, List<Diagnostic> found) {}

    Joining(Gathering gathering, Reader reader, Portions parts, Diagnostics diagnostics) {
        this.gathering = gathering;
        this.reader = reader;
        this.parts = parts;
        this.diagnostics = diagnostics;
    }

    @Override
    public void take(PartRead read) throws IOException {
        Portion part = read.part();
        if (part.piece().isEmpty()) {
            takeBack();
            gathering.take(read.reading().orElseThrow(), diagnostics);
        } else if (!part.file().equals(givenUp)) {
            piece(part, read.reading());
        }
    }

    private void piece(Portion part, Optional<DocumentResult> reading) throws IOException {
        if (open == null && reading.isPresent()) {
            open = new Open(gathering.mark(), reading.get(), styles(reading.get()), new ArrayList<>());
        }
        if (open == null || reading.isEmpty() || !styles(reading.get()).equals(open.styles())) {
            takeBack();
            givenUp = part.file();
            parts.skip(part.file());
            gathering.take(reader.read(part.file()), diagnostics);
            return;
        }
        gathering.takeCards(reading.get());
        open.found().addAll(reading.get().diagnostics());
        if (part.last()) {
            gathering.takeDocument(open.first().with(open.found()), diagnostics);
            open = null;
        }
    }

    private void takeBack() throws IOException {
        if (open != null) {
            gathering.backTo(open.mark());
            open = null;
        }
    }

    private static Set<String> styles(DocumentResult reading) {
        return reading.cards().stream().map(card -> card.content().style()).collect(Collectors.toSet());
    }
}
