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
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What reading made of documents, kept from build to build in files named by all that it depends on. Whatever goes wrong with it costs
 * time only. It lies in a folder of the user, never in one of the sources: whoever writes there writes into decks. Safe for threads and
 * for builds side by side.
 */
final class ReadingCache {
    /** Bytes in the folder from which on the oldest files go, until so much less is left. */
    private static final long MOST = 512L << 20;

    private static final long KEPT = MOST / 4 * 3;

    /** Where the pieces of a document have the lines above them. */
    private static final int WHOLE = -1;

    private final Path folder;
    private final byte[] common;
    private final Function<SourceFile, String> around;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();
    /** By document: of its pieces, by the lines above each, or of all of it. */
    private final Map<SourceFile, ConcurrentSkipListMap<Integer, byte[]>> names = new ConcurrentHashMap<>();

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
        private final KeptFile file;
        private final Portion part;
        private final String ledgerName;

        private Slot(KeptFile file, Portion part, String ledgerName) {
            this.file = file;
            this.part = part;
            this.ledgerName = ledgerName;
        }

        /** What was kept; empty when there is nothing, or nothing that can be read. */
        Optional<DocumentResult> get() {
            return file.read(new ReadingCodec(part, ledgerName)::read);
        }

        /** Keeps what was made, when it can be kept. */
        void put(DocumentResult reading) {
            try {
                Optional<byte[]> bytes = new ReadingCodec(part, ledgerName).write(reading);
                if (bytes.isPresent()) {
                    file.write(bytes.get());
                    grown.set(true);
                }
            } catch (IOException | RuntimeException notKept) {
                // the next build reads the document again
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
        byte[] name = digest.digest();
        names.computeIfAbsent(part.file(), file -> new ConcurrentSkipListMap<>())
                .put(part.piece().map(Piece::linesAbove).orElse(WHOLE), name);
        return new Slot(file(name, ".reading"), part, ledgerName);
    }

    /**
     * A document as it was asked for.
     *
     * @param digest of its bytes and all else that its reading depends on
     * @param cut whether it was read in pieces
     */
    record Asked(String digest, boolean cut) {}

    /** How a document was asked for; empty when it was not. */
    Optional<Asked> asked(SourceFile document) {
        return Optional.ofNullable(names.get(document)).map(parts -> {
            byte[] whole = parts.get(WHOLE);
            MessageDigest digest = Sha256.digest();
            (whole == null ? parts.values() : List.of(whole)).forEach(digest::update);
            return new Asked(HexFormat.of().formatHex(digest.digest()), whole == null);
        });
    }

    /** Forgets what was asked for so far. */
    void forgetAsked() {
        names.clear();
    }

    /**
     * The file for what was made of all documents.
     *
     * @param parts what that depends on beside them
     */
    KeptFile file(List<String> parts) {
        MessageDigest digest = Sha256.digest();
        digest.update(common);
        parts.forEach(part -> add(digest, part.getBytes(StandardCharsets.UTF_8)));
        return file(digest.digest(), ".build");
    }

    private KeptFile file(byte[] name, String suffix) {
        return new KeptFile(folder.resolve(HexFormat.of().formatHex(name) + suffix));
    }

    /** Behind its length, so that no two lists of parts look the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
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
