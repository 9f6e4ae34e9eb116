package io.github.deckwright.anki;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The ZIP file that a package is. Nothing in it is unpacked by its name; every entry has a limit.
 *
 * <p>There are three forms: the database alone ({@code collection.anki2}), beside one that asks to update Anki ({@code
 * collection.anki21}), and compressed with zstd ({@code collection.anki21b}).
 */
final class Container implements Closeable {
    /** Anki itself is slow with as many files. */
    private static final int MOST_ENTRIES = 100_000;

    private static final String META = "meta";
    private static final long LARGEST_META = 1 << 10;
    private static final String NEWEST = "collection.anki21b";
    private static final String NEWER = "collection.anki21";
    private static final String OLDEST = "collection.anki2";
    private static final int LAST_VERSION = 3;

    private final PackageProblem problem;
    private final long size;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /**
     * Opens a file.
     *
     * @throws IOException when it is no package
     */
    Container(Path file, PackageProblem problem) throws IOException {
        this.problem = problem;
        this.size = Files.size(file);
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw notOne(e);
        }
        try {
            index();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private IOException notOne(Throwable cause) {
        IOException none =
                problem.of("this is no package of Anki, or only a part of one; name a file that Anki exported");
        none.initCause(cause);
        return none;
    }

    private void index() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw problem.tooLarge("it holds more than " + MOST_ENTRIES + " files");
        }
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            if (entries.put(entry.getName(), entry) != null) {
                throw problem.unsafe("two of its files have one name");
            }
        }
    }

    /** Whether there is an entry of that name. */
    boolean has(String entry) {
        return entries.containsKey(entry);
    }

    /** Whether what it holds is compressed with zstd. */
    boolean isNewest() throws IOException {
        return database().equals(NEWEST);
    }

    /** The name of the entry that is the database. */
    String database() throws IOException {
        String name = has(META) ? told() : has(NEWEST) ? NEWEST : has(NEWER) ? NEWER : OLDEST;
        if (!has(name)) {
            throw notOne(new IOException("no " + name));
        }
        return name;
    }

    private String told() throws IOException {
        int[] version = {0};
        try (InputStream in = open(META, "its file meta", LARGEST_META, false)) {
            Protobuf.read(
                    in.readAllBytes(), field -> version[0] = field.number() == 1 ? (int) field.value() : version[0]);
        } catch (IllegalArgumentException e) {
            throw problem.damaged("its file meta", e);
        }
        if (version[0] > LAST_VERSION) {
            throw problem.of("this package was made by a newer Anki than Deckwright knows;"
                    + " export it with \"Support older Anki versions\" ticked");
        }
        return version[0] == LAST_VERSION ? NEWEST : version[0] == 2 ? NEWER : OLDEST;
    }

    /**
     * Opens an entry.
     *
     * @param what it is, for messages
     * @param most bytes that may come out of it
     * @param zstd whether it is compressed so, within the ZIP file
     */
    CountedInput open(String name, String what, long most, boolean zstd) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw problem.damaged("it lacks " + what);
        }
        InputStream in;
        try {
            in = zip.getInputStream(entry);
        } catch (IOException e) {
            throw problem.damaged("it cannot unpack " + what, e);
        }
        InputStream whole = new Whole(in, entry.getCrc());
        InputStream plain = zstd ? new ZstdInputStream(whole) : whole;
        return new CountedInput(new Named(plain, what), problem, what, most, Math.min(size, entry.getCompressedSize()));
    }

    /** Says at its end whether the bytes are those that were packed, which the library does not look at. */
    private static final class Whole extends CheckedInputStream {
        private final long sum;

        Whole(InputStream in, long sum) {
            super(in, new CRC32());
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return checked(super.read(bytes, from, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0 && getChecksum().getValue() != sum) {
                throw new ZipException("its bytes changed after it was packed");
            }
            return read;
        }
    }

    /** Turns what the libraries throw into a problem with the name of the file. */
    private final class Named extends FilterInputStream {
        private final String what;

        Named(InputStream in, String what) {
            super(in);
            this.what = what;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (MalformedInputException
                    | IllegalArgumentException
                    | IllegalStateException
                    | IndexOutOfBoundsException
                    | IOException e) {
                throw problem.damaged("it cannot unpack " + what, e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
