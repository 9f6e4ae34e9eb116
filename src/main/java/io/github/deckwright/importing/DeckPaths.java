package io.github.deckwright.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One document a deck: levels become folders, a level that all decks share is left out. */
final class DeckPaths {
    private static final String BETWEEN = "::";

    private DeckPaths() {}

    /**
     * The documents of decks.
     *
     * @param decks by name, in the order in which names are given to files
     */
    static List<DeckDocument> documents(Map<String, List<OldSides>> decks) {
        int shared = shared(List.copyOf(decks.keySet()));
        FileName names = new FileName();
        Map<String, String> folders = new HashMap<>();
        folders.put("", "");
        List<DeckDocument> documents = new ArrayList<>();
        decks.forEach((deck, cards) -> {
            String[] levels = deck.split(BETWEEN, -1);
            String folder = "";
            String above = "";
            for (int i = shared; i < levels.length - 1; i++) {
                above += levels[i] + BETWEEN;
                String parent = folder;
                String level = levels[i];
                folder = folders.computeIfAbsent(above, key -> names.of(parent, level, "/"));
            }
            documents.add(new DeckDocument(deck, names.of(folder, levels[levels.length - 1], ".md"), cards));
        });
        return documents;
    }

    /** How many levels all decks have in common above their last ones. */
    private static int shared(List<String> decks) {
        String[] first = decks.get(0).split(BETWEEN, -1);
        int shared = first.length - 1;
        for (String deck : decks) {
            String[] levels = deck.split(BETWEEN, -1);
            int same = 0;
            while (same < Math.min(shared, levels.length - 1) && levels[same].equals(first[same])) {
                same++;
            }
            shared = same;
        }
        return shared;
    }
}
