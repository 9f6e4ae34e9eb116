package io.github.deckwright.write.quizlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one set; of each only a hash is kept, two of them, so that equal ones are equal beyond doubt. */
final class Terms {
    private final Map<Integer, List<String>> known = new HashMap<>();

    /** Whether a term came before. */
    boolean repeats(String term) {
        String check = Long.toHexString(fnv(term));
        List<String> alike = known.computeIfAbsent(term.hashCode(), hash -> new ArrayList<>(1));
        if (alike.contains(check)) {
            return true;
        }
        alike.add(check);
        return false;
    }

    private static long fnv(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
