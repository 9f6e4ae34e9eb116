package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.write.TemporaryFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cards in a temporary file, which goes with the process however that ends. Filled first, then read in the same order. */
final class CardFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final ContentCodec codec = new ContentCodec();
    private final FileChannel file;
    private final Counted bytes;
    private final DataOutputStream out;
    private @Nullable DataInputStream in;
    private long[] starts = new long[1 << 12];
    private int count;

    CardFile() throws IOException {
        file = FileChannel.open(
                TemporaryFolder.file(".spool"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        bytes = new Counted(Channels.newOutputStream(file));
        out = new DataOutputStream(bytes);
    }

    void add(CardContent card) throws IOException {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = bytes.written;
        codec.write(card, out);
    }

    int count() {
        return count;
    }

    /** Forgets all cards behind the first so many. */
    void cutTo(int cards) throws IOException {
        if (cards < count) {
            out.flush();
            bytes.written = starts[cards];
            file.truncate(bytes.written); // which moves the position, too
            count = cards;
        }
    }

    CardContent next() throws IOException {
        if (in == null) {
            out.flush();
            in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.position(0)), BUFFER));
        }
        return codec.read(in);
    }

    /** Begins again with the first card. */
    void rewind() {
        in = null; // the stream stays open with the file that it reads
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** A buffer that knows how much went through it; a stream of data counts up to two gigabytes only. */
    private static final class Counted extends BufferedOutputStream {
        private long written;

        Counted(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public synchronized void write(int value) throws IOException {
            written++;
            super.write(value);
        }

        @Override
        public synchronized void write(byte[] data, int start, int length) throws IOException {
            written += length;
            super.write(data, start, length);
        }
    }
}
