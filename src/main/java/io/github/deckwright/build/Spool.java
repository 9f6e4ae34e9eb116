package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rendered cards between reading and writing, since identity is decided over all of them: as they are while they are few, then
 * in a temporary file, so that memory does not grow with the deck. Filled first, then read in the same order.
 */
final class Spool implements Closeable {
    /** Bytes of cards, about, that are kept in memory: some ten thousand. */
    private static final long IN_MEMORY = 32 << 20;

    /** What a card takes beside its texts. */
    private static final int BESIDE = 500;

    private final List<CardContent> few = new ArrayList<>();
    private long weight;
    private int next;
    private @Nullable CardFile many;

    void add(CardContent card) throws IOException {
        if (many != null) {
            many.add(card);
            return;
        }
        few.add(card);
        weight += weight(card);
        if (weight > IN_MEMORY) {
            many = new CardFile();
            for (CardContent one : few) {
                many.add(one);
            }
            few.clear();
        }
    }

    /** How many cards there are so far. */
    int count() {
        return many == null ? few.size() : many.count();
    }

    /** Forgets all cards behind the first so many. */
    void cutTo(int cards) throws IOException {
        if (many != null) {
            many.cutTo(cards);
            return;
        }
        List<CardContent> gone = few.subList(cards, few.size());
        for (CardContent card : gone) {
            weight -= weight(card);
        }
        gone.clear();
    }

    /** The next card; as many as were added. */
    CardContent next() throws IOException {
        return many == null ? few.get(next++) : many.next();
    }

    /** Begins again with the first card. */
    void rewind() {
        next = 0;
        if (many != null) {
            many.rewind();
        }
    }

    private static long weight(CardContent card) {
        long sum = BESIDE + weight(card.question());
        sum += card.answer().map(Spool::weight).orElse(0L);
        sum += card.explanation().map(Spool::weight).orElse(0L);
        sum += card.hint().map(Spool::weight).orElse(0L);
        for (RenderedChoice choice : card.choices()) {
            sum += weight(choice.content());
        }
        return sum;
    }

    private static long weight(Rendered part) {
        return (long) part.markdown().length()
                + part.html().length()
                + part.text().length();
    }

    @Override
    public void close() throws IOException {
        if (many != null) {
            many.close();
        }
    }
}
