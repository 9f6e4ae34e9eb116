package io.github.deckwright.write.quizlet;

import io.github.deckwright.model.DataText;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pairs in a working file, between the moment they arrive and the moment the separators are known. */
final class Pairs implements Closeable {
    private final Path file;
    private final DataOutputStream out;

    Pairs(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(Pair pair) throws IOException {
        DataText.write(pair.term(), out);
        DataText.write(pair.definition(), out);
    }

    /** Ends the filling; the pairs can be read any number of times. */
    Reader read() throws IOException {
        out.flush();
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** Lets go of the working file; whoever needed what is in it has read it. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // the disk is full, say: that was reported when it mattered
        }
    }

    /** Reads the sides in the order in which they were added, each term before its definition, as UTF-8. */
    static final class Reader implements Closeable {
        private final DataInputStream in;

        private Reader(DataInputStream in) {
            this.in = in;
        }

        byte[] side() throws IOException {
            return DataText.bytes(in);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
