package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;
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
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rendered cards between reading and writing, since identity is decided over all of them: in memory while they are few, then
 * in a temporary file, so that memory does not grow with the deck. Filled first, then read once, in the same order.
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

    /** The next card; as many as were added. */
    CardContent next() throws IOException {
        if (in == null) {
            out.flush();
            in = new DataInputStream(bytes.reader());
        }
        return codec.read(in);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
        bytes.close();
    }

    /** Bytes in memory up to a limit, then all of them in a file. */
    private static final class Overflow extends OutputStream {
        private ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private @Nullable Path file;
        private @Nullable OutputStream disk;

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] data, int start, int length) throws IOException {
            if (disk == null && memory.size() + length > IN_MEMORY) {
                file = Files.createTempFile("deckwright-", ".spool");
                file.toFile().deleteOnExit();
                disk = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                memory.writeTo(disk);
                memory = new ByteArrayOutputStream(0);
            }
            if (disk == null) {
                memory.write(data, start, length);
            } else {
                disk.write(data, start, length);
            }
        }

        InputStream reader() throws IOException {
            if (file == null || disk == null) {
                return new ByteArrayInputStream(memory.toByteArray());
            }
            disk.close();
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            if (file != null && disk != null) {
                disk.close();
                Files.deleteIfExists(file);
            }
        }
    }
}
