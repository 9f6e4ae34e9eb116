package io.github.deckwright.read.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as bytes, each with its line feed, one at a time. Not safe for use by several threads. */
final class ByteLines implements Closeable {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int filled;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        start = end;
        while (true) {
            int at = end;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            end = Math.min(at + 1, filled);
            if (at < filled) {
                return true;
            }
            if (!fill()) {
                return end > start;
            }
        }
    }

    /** Reads more behind what there is of the line. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        end -= start;
        start = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    /** The line, each byte as a character: what is ASCII in it can be looked for. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The first byte of the line that is neither space nor control character, as a character; a line feed when there is none. */
    char first() {
        int at = start;
        while (at < end && buffer[at] >= 0 && buffer[at] <= ' ') {
            at++;
        }
        return at < end ? (char) (buffer[at] & 0xFF) : '\n';
    }

    /** Whether the line holds a byte. */
    boolean holds(char one) {
        for (int i = start; i < end; i++) {
            if (buffer[i] == one) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of some characters stands in the line directly before one of some others, all of them ASCII.
     *
     * @param firsts true at the first ones
     */
    boolean holdsPair(boolean[] firsts, String seconds) {
        byte[] bytes = buffer;
        for (int i = start, last = end - 1; i < last; i++) {
            byte b = bytes[i];
            if (b > 0 && firsts[b] && seconds.indexOf(bytes[i + 1]) >= 0) {
                return true;
            }
        }
        return false;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(buffer, start, end - start);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
