package io.github.deckwright.read.text;

import java.util.List;

/** Where the next text stands among lines that may be blank; all places are indices. */
public final class BlankLines {
    private BlankLines() {}

    /** The first line at or behind a place that is not blank; the number of lines when there is none. */
    public static int after(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** The last line at or before a place that is not blank; -1 when there is none. */
    public static int before(List<String> lines, int from) {
        int at = from;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }
}
