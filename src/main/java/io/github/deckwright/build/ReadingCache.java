package io.github.deckwright.build;

import io.github.deckwright.model.Sha256;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.write.UserCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What reading made of documents, kept from build to build in files named by all that it depends on. Whatever goes wrong with it costs
 * time only. It lies in a folder of the user, never in one of the sources: whoever writes there writes into decks. Safe for threads and
 * for builds side by side.
 */
final class ReadingCache {
    /** Bytes in the folder from which on the oldest files go, until so much less is left. */
    private static final long MOST = 512L << 20;

    private static final long KEPT = MOST / 4 * 3;

    private final Path folder;
    private final byte[] common;
    private final Function<SourceFile, String> around;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();
    private final AtomicBoolean grown = new AtomicBoolean();

    /**
     * Takes a folder, which is made when it is missing.
     *
     * @param common what the reading of every document depends on: program, configuration, options
     * @param around what it depends on beside a document
     */
    private ReadingCache(Path folder, List<String> common, Function<SourceFile, String> around) {
        this.folder = folder;
        this.around = around;
        MessageDigest digest = Sha256.digest();
        common.forEach(part -> add(digest, part.getBytes(StandardCharsets.UTF_8)));
        this.common = digest.digest();
    }

    /** The same; empty when others may write into the folder, or nobody. */
    static Optional<ReadingCache> open(Path folder, List<String> common, Function<SourceFile, String> around) {
        try {
            if (!Files.isDirectory(folder)) {
                UserCache.make(folder);
            }
            return UserCache.isPrivate(folder)
                    ? Optional.of(new ReadingCache(folder, common, around))
                    : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** Where what is made of some bytes is kept. */
    final class Slot {
        private final Path path;
        private final Portion part;
        private final String ledgerName;

        private Slot(Path path, Portion part, String ledgerName) {
            this.path = path;
            this.part = part;
            this.ledgerName = ledgerName;
        }

        /** What was kept; empty when there is nothing, or nothing that can be read. */
        Optional<DocumentResult> get() {
            try {
                byte[] bytes = Files.readAllBytes(path);
                int end = bytes.length - Long.BYTES;
                if (end < 0 || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != sum(bytes, end)) {
                    return Optional.empty();
                }
                return Optional.of(new ReadingCodec(part, ledgerName).read(bytes));
            } catch (IOException | RuntimeException nothingToUse) {
                return Optional.empty();
            }
        }

        /** Keeps what was made, when it can be kept. */
        void put(DocumentResult reading) {
            try {
                Optional<byte[]> bytes = new ReadingCodec(part, ledgerName).write(reading);
                if (bytes.isPresent()) {
                    write(bytes.get());
                    grown.set(true);
                }
            } catch (IOException | RuntimeException notKept) {
                // the next build reads the document again
            }
        }

        private void write(byte[] bytes) throws IOException {
            Path draft = Files.createTempFile(folder, "reading", ".tmp");
            try {
                ByteBuffer all = ByteBuffer.allocate(bytes.length + Long.BYTES);
                all.put(bytes).putLong(sum(bytes, bytes.length));
                Files.write(draft, all.array());
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** The slot of a document or piece of one. */
    Slot slot(Portion part, byte[] bytes, String ledgerName) {
        MessageDigest digest = Sha256.digest();
        digest.update(common);
        add(digest, part.file().path().toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        add(digest, part.file().name().getBytes(StandardCharsets.UTF_8));
        add(digest, ledgerName.getBytes(StandardCharsets.UTF_8));
        digest.update(digests.computeIfAbsent(around.apply(part.file()), Sha256::of));
        add(digest, new byte[] {(byte) (part.piece().isPresent() ? 1 : 0)});
        add(
                digest,
                ByteBuffer.allocate(Integer.BYTES)
                        .putInt(part.piece().map(Piece::headLines).orElse(0))
                        .array());
        add(digest, bytes);
        return new Slot(folder.resolve(HexFormat.of().formatHex(digest.digest()) + ".reading"), part, ledgerName);
    }

    /** Behind its length, so that no two lists of parts look the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return crc.getValue();
    }

    /** Leaves no more in the folder than it may hold. */
    void makeRoom() {
        if (!grown.get()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = new ArrayList<>(files.toList());
            long size = 0;
            for (Path file : oldest) {
                size += Files.size(file);
            }
            if (size <= MOST) {
                return;
            }
            oldest.sort(Comparator.comparing(ReadingCache::written));
            for (int i = 0; i < oldest.size() && size > KEPT; i++) {
                size -= Files.size(oldest.get(i));
                Files.deleteIfExists(oldest.get(i));
            }
        } catch (IOException | UncheckedIOException anotherBuildMakesRoom) {
            // and the next one tries again
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
