package io.github.deckwright.write.quizlet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Splits text as Quizlet's import is known to: at every card separator, then at the term separator, without looking at anything else. */
final class NaiveSplitter implements Closeable {
    private final Reader in;
    private final Separators separators;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int filled;
    private boolean ended;

    NaiveSplitter(InputStream text, Separators separators) {
        in = new InputStreamReader(text, StandardCharsets.UTF_8);
        this.separators = separators;
    }

    /** The next card; a row that is no pair gives a pair that equals no other. */
    Optional<Pair> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        String row = row();
        int at = row.indexOf(separators.term());
        if (at < 0 || row.indexOf(separators.term(), at + separators.term().length()) >= 0) {
            return Optional.of(new Pair("", ""));
        }
        return Optional.of(new Pair(
                row.substring(0, at), row.substring(at + separators.term().length())));
    }

    private String row() throws IOException {
        String end = separators.card();
        char last = end.charAt(end.length() - 1);
        StringBuilder row = new StringBuilder();
        while (fill()) {
            int stop = at;
            while (stop < filled && buffer[stop] != last) {
                stop++;
            }
            boolean found = stop < filled;
            row.append(buffer, at, (found ? stop + 1 : stop) - at);
            at = found ? stop + 1 : stop;
            int start = row.length() - end.length();
            if (found && start >= 0 && row.indexOf(end, start) == start) {
                return row.substring(0, start);
            }
        }
        ended = true;
        return row.toString();
    }

    /** Whether there is more to read, which then is in the buffer. */
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = in.read(buffer);
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
