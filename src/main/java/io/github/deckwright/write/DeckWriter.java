package io.github.deckwright.write;

import io.github.deckwright.model.RenderedCard;
import java.io.IOException;

/**
 * Writes cards in one format. An implementation is stateless; what belongs to one build lives in its session.
 *
 * <p>Jars bring implementations too: a public class with a constructor without arguments, named in {@code
 * META-INF/services/io.github.deckwright.write.DeckWriter}. {@code docs/writers.md} says what such a writer gets and owes, {@link
 * io.github.deckwright.kit.WriterKit} tests it.
 */
public interface DeckWriter {
    /**
     * The version of this contract: of this interface and of the types that it leads to. It rises when a writer made for an earlier one
     * would no longer run; what is added does not raise it. The compiler copies it into a writer that names it.
     */
    int CONTRACT = 1;

    /** For which version of the contract the writer was made: {@code return CONTRACT;}. A writer that does not say was made for the first. */
    default int contract() {
        return 1;
    }

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
