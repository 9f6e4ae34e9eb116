package io.github.deckwright.read.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The blocks of a graph of Logseq by their ids, collected once when first asked for. Safe for threads. */
final class VaultBlocks {
    private static final String ID = "id:: ";

    /** Characters of all notes that are looked through. */
    private static final long MOST = 200_000_000;

    private @Nullable Map<String, String> blocks;

    /** The first line of a block, without its bullet. */
    synchronized Optional<String> text(String id, List<String> notes, Function<String, Optional<List<String>>> lines) {
        Map<String, String> known = blocks;
        if (known == null) {
            known = collected(notes, lines);
            blocks = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    private static Map<String, String> collected(List<String> notes, Function<String, Optional<List<String>>> lines) {
        Map<String, String> found = new HashMap<>();
        long read = 0;
        for (String note : notes) {
            List<String> text = read > MOST ? List.of() : lines.apply(note).orElse(List.of());
            read += collect(text, found);
        }
        return found;
    }

    private static long collect(List<String> lines, Map<String, String> found) {
        long read = 0;
        String block = "";
        for (String line : lines) {
            read += line.length();
            String text = line.strip();
            if (text.startsWith("- ")) {
                block = text.substring(2).strip();
            } else if (text.startsWith(ID)) {
                found.putIfAbsent(text.substring(ID.length()).strip(), block);
            }
        }
        return read;
    }
}
