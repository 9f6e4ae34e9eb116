package io.github.deckwright.write.quizlet;

import io.github.deckwright.model.Nfc;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files of the sets of several documents: the document's path without its suffix, with it where two would be the same file. */
final class SetNames {
    static final String SUFFIX = ".quizlet.txt";

    /** Long enough for any honest name, short enough for every file system, also in a script of three bytes a character. */
    private static final int LONGEST = 70;

    private SetNames() {}

    /**
     * Names the sets.
     *
     * @param folder of all of them
     * @param documents by their names
     */
    static Map<String, String> of(String folder, List<String> documents) {
        Map<String, Integer> counts = new HashMap<>();
        for (String document : documents) {
            counts.merge(key(bare(document)), 1, Integer::sum);
        }
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String document : documents) {
            boolean alone = counts.getOrDefault(key(bare(document)), 0) == 1;
            String wanted = alone ? bare(document) : safe(document);
            String name = wanted;
            for (int i = 2; !taken.add(key(name)); i++) {
                name = wanted + "-" + i;
            }
            names.put(document, folder + "/" + name + SUFFIX);
        }
        return names;
    }

    /** Where the set of a document may be that another build made. */
    static List<String> candidates(String folder, String document) {
        return List.of(folder + "/" + bare(document) + SUFFIX, folder + "/" + safe(document) + SUFFIX);
    }

    private static String bare(String document) {
        int dot = document.lastIndexOf('.');
        return safe(dot > document.lastIndexOf('/') + 1 ? document.substring(0, dot) : document);
    }

    private static String key(String name) {
        return Nfc.of(name).toLowerCase(Locale.ROOT);
    }

    /** A path below the folder, whatever the document is called. */
    private static String safe(String document) {
        StringBuilder safe = new StringBuilder();
        for (String part : document.split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                safe.append(safe.isEmpty() ? "" : "/").append(safePart(part));
            }
        }
        return safe.isEmpty() ? "document" : safe.toString();
    }

    private static String safePart(String part) {
        StringBuilder safe = new StringBuilder();
        part.codePoints().limit(LONGEST).forEach(c -> safe.appendCodePoint(forbidden(c) ? '-' : c));
        if (safe.charAt(0) == '.') {
            safe.setCharAt(0, '-');
        }
        while (safe.charAt(safe.length() - 1) == '.' || safe.charAt(safe.length() - 1) == ' ') {
            safe.setCharAt(safe.length() - 1, '-');
        }
        String lower = safe.toString().toLowerCase(Locale.ROOT);
        return lower.matches("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?") ? "-" + safe : safe.toString();
    }

    private static boolean forbidden(int c) {
        int type = Character.getType(c);
        return "<>:\"\\|?*".indexOf(c) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
