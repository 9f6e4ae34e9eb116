package io.github.deckwright.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file among what is kept of earlier builds, with a sum behind its bytes. Files appear whole, whoever else writes them. */
record KeptFile(Path path) {

    /** Reads what was kept. */
    interface Decoder<T> {
        T read(byte[] bytes) throws IOException;
    }

    /** What was kept; empty when there is nothing, or nothing that can be read. */
    <T> Optional<T> read(Decoder<T> decoder) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            int end = bytes.length - Long.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != sum(bytes, end)) {
                return Optional.empty();
            }
            return Optional.of(decoder.read(bytes));
        } catch (IOException | RuntimeException nothingToUse) {
            return Optional.empty();
        }
    }

    void write(byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), "kept", ".tmp");
        try {
            ByteBuffer all = ByteBuffer.allocate(bytes.length + Long.BYTES);
            all.put(bytes).putLong(sum(bytes, bytes.length));
            Files.write(draft, all.array());
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return crc.getValue();
    }
}
