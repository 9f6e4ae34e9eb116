package io.github.deckwright.write;

import io.github.deckwright.model.Nfc;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** A file of a build while it is filled. */
final class OutputFile {
    private final String format;
    private final String name;
    private final Path draft;
    private final String shown;
    private Optional<OutputStream> open = Optional.empty();
    private OptionalLong cards = OptionalLong.empty();
    private final CRC32 sum = new CRC32();
    private boolean unchanged;
    private long bytes;

    /**
     * @param name below the output folder
     * @param draft where the bytes are until they are published
     * @param shown the name in messages
     */
    OutputFile(String format, String name, Path draft, String shown) {
        this.format = format;
        this.name = name;
        this.draft = draft;
        this.shown = shown;
    }

    String format() {
        return format;
    }

    String name() {
        return name;
    }

    Path draft() {
        return draft;
    }

    String shown() {
        return shown;
    }

    long bytes() {
        return bytes;
    }

    /** The CRC-32 of the bytes. */
    long sum() {
        return sum.getValue();
    }

    /** Takes how many cards are in it, where that is not all of the build. */
    void holds(long number) {
        cards = OptionalLong.of(number);
    }

    OptionalLong cards() {
        return cards;
    }

    /** Whether a file with the same bytes is in place already. */
    boolean unchanged() {
        return unchanged;
    }

    /** Compares the bytes with those in place; a link is never in place. */
    void compare(Path inPlace) throws IOException {
        unchanged = Files.isRegularFile(inPlace, LinkOption.NOFOLLOW_LINKS)
                && Files.size(inPlace) == bytes
                && Files.mismatch(draft, inPlace) < 0;
    }

    /** Two names with one key are one file on some system. */
    static String key(String name) {
        return Nfc.of(name).toLowerCase(Locale.ROOT);
    }

    /** Refuses a name that leaves the output folder, on any system. */
    static void checkName(String name) {
        if (Path.of("folder").resolve(name).normalize().getNameCount() <= 1) {
            throw new IllegalArgumentException("not a name of an output: " + name);
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("not a name of an output: " + name);
            }
        }
    }

    /** The stream that fills the file; its failures name the file. */
    OutputStream filling(OutputStream stream) {
        Filling filling = new Filling(stream);
        open = Optional.of(filling);
        return filling;
    }

    /** Ends the filling. */
    void seal() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            open = Optional.empty();
            bytes = Files.size(draft);
        }
    }

    /** Brings the bytes to disk. */
    void force() throws IOException {
        try (FileOutputStream file = new FileOutputStream(draft.toFile(), true)) {
            file.getFD().sync();
        } catch (IOException e) {
            throw OutputProblem.of(shown, e);
        }
    }

    /** Ends the filling of a file that nobody will see. */
    void abandon() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // what counts is that it is closed
        }
    }

    private final class Filling extends OutputStream {
        private final OutputStream stream;

        Filling(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int value) throws IOException {
            try {
                stream.write(value);
                sum.update(value);
            } catch (IOException e) {
                throw OutputProblem.of(shown, e);
            }
        }

        @Override
        public void write(byte[] data, int start, int length) throws IOException {
            try {
                stream.write(data, start, length);
                sum.update(data, start, length);
            } catch (IOException e) {
                throw OutputProblem.of(shown, e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                stream.flush();
            } catch (IOException e) {
                throw OutputProblem.of(shown, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                stream.close();
            } catch (IOException e) {
                throw OutputProblem.of(shown, e);
            }
        }
    }
}
