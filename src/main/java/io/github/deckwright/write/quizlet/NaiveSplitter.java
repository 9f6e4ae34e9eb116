package io.github.deckwright.write.quizlet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits text as Quizlet's import is known to: at every card separator, then at the term separator, without looking at anything else.
 * It splits the bytes: in UTF-8 no character begins inside another one.
 */
final class NaiveSplitter implements Closeable {
    private final InputStream in;
    private final byte[] termSeparator;
    private final byte[] cardSeparator;
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int filled;
    private byte[] row = new byte[1 << 10];
    private int length;
    private boolean ended;

    NaiveSplitter(InputStream text, Separators separators) {
        in = text;
        termSeparator = separators.term().getBytes(StandardCharsets.UTF_8);
        cardSeparator = separators.card().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether all cards were read. */
    boolean isAtEnd() {
        return ended;
    }

    /** Reads the next card; whether it has exactly these sides. */
    boolean nextIs(byte[] term, byte[] definition) throws IOException {
        if (ended) {
            return false;
        }
        readRow();
        int end = separatorFrom(0);
        int start = end + termSeparator.length;
        return end >= 0
                && separatorFrom(start) < 0
                && Arrays.equals(row, 0, end, term, 0, term.length)
                && Arrays.equals(row, start, length, definition, 0, definition.length);
    }

    private int separatorFrom(int start) {
        for (int i = start; i + termSeparator.length <= length; i++) {
            if (row[i] == termSeparator[0] && holds(termSeparator, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(byte[] separator, int from) {
        return from >= 0 && Arrays.equals(row, from, from + separator.length, separator, 0, separator.length);
    }

    private void readRow() throws IOException {
        byte last = cardSeparator[cardSeparator.length - 1];
        length = 0;
        while (fill()) {
            int stop = at;
            while (stop < filled && buffer[stop] != last) {
                stop++;
            }
            boolean found = stop < filled;
            append(found ? stop + 1 : stop);
            if (found && holds(cardSeparator, length - cardSeparator.length)) {
                length -= cardSeparator.length;
                return;
            }
        }
        ended = true;
    }

    private void append(int stop) {
        if (length + stop - at > row.length) {
            row = Arrays.copyOf(row, 2 * (length + stop - at));
        }
        System.arraycopy(buffer, at, row, length, stop - at);
        length += stop - at;
        at = stop;
    }

    /** Whether there is more to read, which then is in the buffer. */
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = in.read(buffer);
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
