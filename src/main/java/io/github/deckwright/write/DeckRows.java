package io.github.deckwright.write;

import io.github.deckwright.model.DataText;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of text in a working file until all of a deck are written together: its cards need not come together. */
public final class DeckRows implements Closeable {
    private final Path file;
    private final DataOutputStream out;
    private final Map<String, List<Long>> byDeck = new LinkedHashMap<>();
    private long position;

    /**
     * Begins a file.
     *
     * @param file that does not exist yet
     */
    public DeckRows(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Adds a row. */
    public void add(String deck, List<String> cells) throws IOException {
        byDeck.computeIfAbsent(deck, d -> new ArrayList<>()).add(position);
        out.writeInt(cells.size());
        position += Integer.BYTES;
        for (String cell : cells) {
            position += DataText.write(cell, out);
        }
    }

    /** The decks in the order in which their first rows came. */
    public Set<String> decks() {
        return byDeck.keySet();
    }

    /** Takes a row. */
    public interface Taker {
        void row(List<String> cells) throws IOException;
    }

    /** Gives the rows of a deck, in order. */
    public void read(String deck, Taker taker) throws IOException {
        out.flush();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long start : byDeck.getOrDefault(deck, List.of())) {
                in.seek(start);
                int size = in.readInt();
                List<String> cells = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    cells.add(DataText.read(in));
                }
                taker.row(cells);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
