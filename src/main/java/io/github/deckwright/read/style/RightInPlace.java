package io.github.deckwright.read.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Options of which the right one is marked where it stands: with a tick, or as the only one in bold. Bold may be a habit of writing,
 * so most questions of the document must have it.
 */
record RightInPlace(SortedSet<Integer> right) {
    private static final int LEAST = 2;

    /** Finds the marked ones among questions that have no other answer. */
    static Map<QuizItem, RightInPlace> in(List<QuizItem> open) {
        Map<QuizItem, RightInPlace> ticked = new LinkedHashMap<>();
        Map<QuizItem, RightInPlace> unlabelled = new LinkedHashMap<>();
        Map<QuizItem, RightInPlace> bold = new LinkedHashMap<>();
        for (QuizItem item : open) {
            SortedSet<Integer> places = places(item.group().options(), false);
            boolean labels = item.group().is(OptionGroup.Marking.LABELS);
            if (!places.isEmpty()) {
                (labels ? ticked : unlabelled).put(item, new RightInPlace(places));
            } else if (labels && places(item.group().options(), true).size() == 1) {
                bold.put(item, new RightInPlace(places(item.group().options(), true)));
            }
        }
        unlabelled.keySet().removeIf(item -> !item.stem().asks());
        if (unlabelled.size() >= LEAST) {
            ticked.putAll(unlabelled);
        }
        if (bold.size() >= LEAST && bold.size() * 2 > open.size()) {
            ticked.putAll(bold);
        }
        return ticked;
    }

    private static SortedSet<Integer> places(List<Option> options, boolean bold) {
        SortedSet<Integer> places = new TreeSet<>();
        List<Option> all = new ArrayList<>(options);
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).content().markdown().strip();
            boolean whole = text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2;
            if (bold ? whole : all.get(i).right()) {
                places.add(i);
            }
        }
        return places;
    }
}
