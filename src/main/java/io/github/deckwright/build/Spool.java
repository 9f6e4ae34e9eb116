package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.write.TemporaryFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rendered cards between reading and writing, since identity is decided over all of them: in memory while they are few, then
 * in a temporary file, so that memory does not grow with the deck. Filled first, then read in the same order.
 */
final class Spool implements Closeable {
    private static final int IN_MEMORY = 16 << 20;

    private final ContentCodec codec = new ContentCodec();
    private final Overflow bytes = new Overflow();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private @Nullable DataInputStream in;

    void add(CardContent content) throws IOException {
        codec.write(content, out);
    }

    /** How many bytes there are so far. */
    long size() throws IOException {
        out.flush();
        return bytes.size();
    }

    /** Forgets all behind so many bytes, which {@link #size} gave. */
    void cutTo(long size) throws IOException {
        out.flush();
        bytes.cutTo(size);
    }

    /** The next card; as many as were added. */
    CardContent next() throws IOException {
        if (in == null) {
            out.flush();
            in = new DataInputStream(bytes.reader());
        }
        return codec.read(in);
    }

    /** Begins again with the first card. */
    void rewind() {
        in = null; // the stream stays open with the file that it reads
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
        bytes.close();
    }

    /** Bytes in memory up to a limit, then all of them in a file, which goes with the process however that ends. */
    private static final class Overflow extends OutputStream {
        private static final int BUFFER = 1 << 16;

        private ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private @Nullable FileChannel file;
        private @Nullable OutputStream disk;

        @Override
        public void write(int value) throws IOException {
            target(1).write(value);
        }

        @Override
        public void write(byte[] data, int start, int length) throws IOException {
            target(length).write(data, start, length);
        }

        private OutputStream target(int length) throws IOException {
            if (disk == null && memory.size() + length > IN_MEMORY) {
                file = FileChannel.open(
                        TemporaryFolder.file(".spool"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
                disk = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
                memory.writeTo(disk);
                memory = new ByteArrayOutputStream(0);
            }
            return disk == null ? memory : disk;
        }

        long size() throws IOException {
            if (file == null || disk == null) {
                return memory.size();
            }
            disk.flush();
            return file.position();
        }

        void cutTo(long size) throws IOException {
            if (file == null || disk == null) {
                byte[] kept = memory.toByteArray();
                memory.reset();
                memory.write(kept, 0, (int) size);
            } else {
                disk.flush();
                file.truncate(size); // which moves the position, too
            }
        }

        InputStream reader() throws IOException {
            if (file == null || disk == null) {
                return new ByteArrayInputStream(memory.toByteArray());
            }
            disk.flush();
            return new BufferedInputStream(Channels.newInputStream(file.position(0)), BUFFER);
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
