package io.github.deckwright.identity.disk;

import io.github.deckwright.LockFile;
import io.github.deckwright.UsageException;
import io.github.deckwright.identity.cores.Awaited;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.ledger.Tokens;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger on disk, for one build: locked, read, and replaced as a whole or not at all. {@link #prepare} writes the new ledger beside
 * the old one, {@link #publish} puts it in place; closing without it leaves everything as it was.
 */
public final class LedgerFile implements Closeable {
    /** The project stands in the third line; a merge may leave markers above it. */
    private static final int HEAD = 20;

    private final Path file;
    private final String name;
    private final @Nullable LockFile lock;
    private final FutureTask<Optional<Ledger>> loaded = new FutureTask<>(this::read);
    private @Nullable String text;
    private @Nullable String next;
    private @Nullable Path prepared;

    private LedgerFile(Path file, String name, @Nullable LockFile lock) {
        this.file = file;
        this.name = name;
        this.lock = lock;
    }

    /**
     * Locks a ledger, whether it exists or not.
     *
     * @param name in messages
     * @throws IOException when another build holds it
     */
    public static LedgerFile lock(LedgerPlace place, String name) throws IOException {
        Path file = real(place.file(), name);
        try {
            return new LedgerFile(file, name, LedgerLock.on(file, name));
        } catch (IOException e) {
            throw LedgerProblem.of(name, e);
        }
    }

    private static Path real(Path file, String name) throws IOException {
        if (Files.exists(file)) {
            requireFile(file, name);
            return file.toRealPath();
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw LedgerProblem.of(
                    name, "there is no folder for the ledger; make it, or choose another file with --ledger");
        }
        return folder.toRealPath().resolve(String.valueOf(file.getFileName()));
    }

    /** A device may have no end. */
    private static void requireFile(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw LedgerProblem.of(name, "it is a device or a pipe and no file; choose another one with --ledger");
        }
    }

    /** Opens a ledger that will not be written, as under {@code --frozen}. */
    public static LedgerFile readOnly(LedgerPlace place, String name) {
        return new LedgerFile(place.file(), name, null);
    }

    /** Reads the ledger, for {@link #load} on another thread, which tells what goes wrong. */
    public void loadAhead() {
        loaded.run();
    }

    /**
     * The ledger, which is read once; empty when there is none yet.
     *
     * @throws UsageException when it is damaged, naming the line
     */
    public Optional<Ledger> load() throws IOException {
        loaded.run(); // does nothing where another thread has begun
        return Awaited.of(loaded);
    }

    private Optional<Ledger> read() throws IOException {
        Optional<String> found = text();
        text = found.orElse(null);
        return found.map(read -> LedgerReader.read(new SourceFile(file, name), read));
    }

    /**
     * The name of the project that a ledger is about; empty when there is none, or it cannot be read: loading it says why. Reads the
     * head alone.
     */
    public static Optional<String> project(LedgerPlace place) {
        if (!Files.isRegularFile(place.file())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(place.file())) {
            return lines.limit(HEAD)
                    .filter(line -> line.startsWith("project: "))
                    .findFirst()
                    .map(line -> Tokens.unquote(line.substring("project: ".length())));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether writing a ledger would change the file. */
    public boolean differs(Ledger ledger) {
        return differs(ledger, LedgerText.of(ledger));
    }

    private boolean differs(Ledger ledger, String written) {
        return text == null ? !ledger.cards().isEmpty() : !written.equals(text);
    }

    /** Writes a ledger beside the file, if it would change it. */
    public void prepare(Ledger ledger) throws IOException {
        String written = LedgerText.of(ledger);
        if (!differs(ledger, written)) {
            return;
        }
        next = written;
        try {
            write(written.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw LedgerProblem.of(name, e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        prepared = beside;
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** The prepared ledger, as long as it is not in place; empty when it would change nothing. */
    public Optional<Path> prepared() {
        return Optional.ofNullable(prepared);
    }

    /** The file that the prepared ledger takes the place of. */
    public Path path() {
        return file;
    }

    /** Puts the prepared ledger in place, at once for everybody who reads it. */
    public void publish() throws IOException {
        if (prepared != null) {
            try {
                Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw LedgerProblem.of(name, e);
            }
            prepared = null;
            text = next;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (prepared != null) {
                Files.deleteIfExists(prepared);
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    /** The text that this build read, or put in place; empty when there is none. */
    public Optional<String> settled() {
        return Optional.ofNullable(text);
    }

    /** The text as it is, without any judgement; empty when there is no file. */
    public Optional<String> text() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        requireFile(file, name);
        return Optional.of(decode(new SourceFile(file, name), bytes()));
    }

    private byte[] bytes() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw LedgerProblem.of(name, e);
        }
    }

    /** Decodes the bytes of a ledger, whatever a checkout made of its line ends. */
    static String decode(SourceFile file, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UsageException(
                    new Place(file, line, 1), "this line is not UTF-8", "restore the file from version control");
        }
    }
}
