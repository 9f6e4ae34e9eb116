package io.github.deckwright.write.quizlet;

import java.io.BufferedReader;
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
    private boolean ended;

    NaiveSplitter(InputStream text, Separators separators) {
        in = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
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
        for (int c = in.read(); c >= 0; c = in.read()) {
            row.append((char) c);
            int start = row.length() - end.length();
            if (c == last && start >= 0 && row.indexOf(end, start) == start) {
                return row.substring(0, start);
            }
        }
        ended = true;
        return row.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
