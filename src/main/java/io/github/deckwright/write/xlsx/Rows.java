package io.github.deckwright.write.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows in a working file until the sheet that they go to is written: cards of one deck need not come together. */
final class Rows implements Closeable {
    private final Path file;
    private final DataOutputStream out;
    private final Map<String, List<Long>> byDeck = new LinkedHashMap<>();
    private long position;

    Rows(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(String deck, List<String> cells) throws IOException {
        byDeck.computeIfAbsent(deck, d -> new ArrayList<>()).add(position);
        out.writeInt(cells.size());
        position += Integer.BYTES;
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
            position += Integer.BYTES + bytes.length;
        }
    }

    /** The decks in the order in which their first rows came. */
    Set<String> decks() {
        return byDeck.keySet();
    }

    /** Takes a row. */
    interface Taker {
        void row(List<String> cells) throws IOException;
    }

    /** Gives the rows of a deck, in order. */
    void read(String deck, Taker taker) throws IOException {
        out.flush();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long start : byDeck.getOrDefault(deck, List.of())) {
                in.seek(start);
                int size = in.readInt();
                List<String> cells = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    byte[] bytes = new byte[in.readInt()];
                    in.readFully(bytes);
                    cells.add(new String(bytes, StandardCharsets.UTF_8));
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
