package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.BitSet;
import java.util.List;

/** Follows code fences line by line, in lines that are dedented from what is around them. */
public final class Fences {
    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    /** The sign and the length of the fence that is open; 0 for none. */
    private char sign;

    private int length;

    /** The indices of the lines that are code or fences. */
    public static BitSet in(List<Passage.Line> lines) {
        Fences fences = new Fences();
        BitSet code = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            code.set(i, fences.holds(lines.get(i).text()));
        }
        return code;
    }

    /** How many signs the fence has that a line begins with, however far it is indented; 0 for none. */
    public static int run(String line) {
        int start = Markers.indent(line);
        char sign = start < line.length() ? line.charAt(start) : 0;
        int end = sign == '`' || sign == '~' ? Run.of(String.valueOf(sign), line, start) : start;
        return end - start < SHORTEST ? 0 : end - start;
    }

    /** Whether a line closes the fence that another one opens. */
    public static boolean closes(String line, String opening) {
        return Run.isAll(opening.charAt(Markers.indent(opening)), line.strip(), run(opening));
    }

    /** Whether a line looks as if it opened or closed a fence. */
    public static boolean isOne(String line) {
        String text = line.stripLeading();
        return text.startsWith(Signs.FENCES.get(0)) || text.startsWith(Signs.FENCES.get(1));
    }

    /** Whether the next line is code, or closes it. */
    public boolean isOpen() {
        return length > 0;
    }

    /** Whether the next line is code, or opens or closes it. */
    public boolean holds(String line) {
        int start = Markers.indent(line);
        int signs = start <= DEEPEST ? run(line) : 0;
        int end = start + signs;
        if (length > 0) {
            if (signs >= length
                    && line.charAt(start) == sign
                    && line.substring(end).isBlank()) {
                length = 0;
            }
            return true;
        }
        if (signs > 0 && (line.charAt(start) == '~' || line.indexOf('`', end) < 0)) {
            sign = line.charAt(start);
            length = signs;
            return true;
        }
        return false;
    }
}
