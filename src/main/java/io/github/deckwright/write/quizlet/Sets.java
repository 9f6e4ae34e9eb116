package io.github.deckwright.write.quizlet;

import io.github.deckwright.write.WriteContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cards of a build are shared out among sets.
 *
 * @param most cards in a set that spans documents; {@link #ALL} for one set, {@link #BY_DOCUMENT} for one a document
 */
record Sets(int most) {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int BY_DOCUMENT = 0;

    /** All cards in one set. */
    static final Sets ONE = new Sets(ALL);

    /** How many parts beyond those of this build are looked for, to be removed: a deck that shrinks by more in one step is rare. */
    private static final int FORMER_PARTS = 100;

    private static final int DIGITS = 3;

    static Sets parse(String word) {
        if (word.equals("document")) {
            return new Sets(BY_DOCUMENT);
        }
        if (word.equals("one")) {
            return ONE;
        }
        boolean number = !word.isEmpty() && word.length() < 8 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(word) == 0) {
            throw new IllegalArgumentException("document, one, or how many cards a set may have");
        }
        return new Sets(Integer.parseInt(word));
    }

    boolean isByDocument() {
        return most == BY_DOCUMENT;
    }

    /** Whether a further set begins with a card, counted from 0 over all documents. */
    boolean beginsAt(int card) {
        return !isByDocument() && card > 0 && card % most == 0;
    }

    /**
     * The files to write, in order, each with the number of its cards; files of earlier builds that this one does not make go.
     *
     * @param cardsByDocument in the order of the cards
     */
    Map<String, Integer> files(WriteContext context, Map<String, Integer> cardsByDocument) {
        String single = context.name() + SetNames.SUFFIX;
        List<String> documents = new ArrayList<>(cardsByDocument.keySet());
        int cards =
                cardsByDocument.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> files = new LinkedHashMap<>();
        if (isByDocument() ? documents.size() <= 1 : cards <= most) {
            files.put(single, cards);
        } else if (isByDocument()) {
            Map<String, String> names = SetNames.of(context.name(), documents);
            cardsByDocument.forEach((name, count) -> files.put(names.getOrDefault(name, single), count));
        } else {
            for (int from = 0; from < cards; from += most) {
                files.put(part(context, files.size() + 1), Math.min(most, cards - from));
            }
        }
        // what is made after all stays: an output that is written is not removed
        context.remove(single);
        documents.forEach(name -> removeSet(context, name));
        context.emptyDocuments().forEach(name -> removeSet(context, name));
        for (int i = 1; i <= files.size() + FORMER_PARTS; i++) {
            context.remove(part(context, i));
        }
        return files;
    }

    private static void removeSet(WriteContext context, String document) {
        SetNames.candidates(context.name(), document).forEach(context::remove);
    }

    private static String part(WriteContext context, int number) {
        String digits = Integer.toString(number);
        return context.name() + "/part-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits + SetNames.SUFFIX;
    }
}
