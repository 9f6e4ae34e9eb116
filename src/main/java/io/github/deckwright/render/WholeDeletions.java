package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The marks of deletions after rendering: sanitising may have taken one half of a pair away, and then the other goes too. */
final class WholeDeletions {
    private WholeDeletions() {}

    static String of(String marked) {
        if (marked.indexOf(Cloze.OPEN) < 0 && marked.indexOf(Cloze.CLOSE) < 0) {
            return marked;
        }
        BitSet dropped = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case Cloze.OPEN -> {
                    int separator = separator(marked, i);
                    if (separator > 0) {
                        open.push(i);
                        i = separator;
                    } else {
                        dropped.set(i);
                    }
                }
                case Cloze.SEPARATOR -> dropped.set(i);
                case Cloze.HINT -> dropped.set(i, open.isEmpty());
                case Cloze.CLOSE -> {
                    dropped.set(i, open.isEmpty());
                    open.poll();
                }
                default -> {}
            }
        }
        open.forEach(start -> dropped.set(start, separator(marked, start) + 1));
        return without(dropped, marked);
    }

    /** Where the number behind an opening mark ends; -1 when there is none. */
    private static int separator(String marked, int open) {
        int end = open + 1;
        while (end < marked.length() && end - open < 5 && marked.charAt(end) >= '0' && marked.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > open + 1 && end < marked.length() && marked.charAt(end) == Cloze.SEPARATOR;
        return number ? end : -1;
    }

    private static String without(BitSet dropped, String marked) {
        if (dropped.isEmpty()) {
            return marked;
        }
        StringBuilder out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            if (!dropped.get(i)) {
                out.append(marked.charAt(i));
            }
        }
        return out.toString();
    }
}
