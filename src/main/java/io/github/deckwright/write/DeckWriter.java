package io.github.deckwright.write;

import io.github.deckwright.model.RenderedCard;
import java.io.IOException;

/** Writes cards in one format. An implementation is stateless; what belongs to one build lives in its session. */
public interface DeckWriter {

    /** Says what is written. */
    Format format();

    /**
     * Starts one output.
     *
     * @throws IOException when nothing can be written
     */
    Session open(WriteContext context) throws IOException;

    /** One output in the making. */
    interface Session extends AutoCloseable {

        /** Takes the next card; called in final order, from one thread. */
        void card(RenderedCard card) throws IOException;

        /** Completes all bytes; nothing is visible yet. */
        void finish() throws IOException;

        /** Releases what is held; without {@link #finish} before it everything is discarded. */
        @Override
        void close() throws IOException;
    }
}
