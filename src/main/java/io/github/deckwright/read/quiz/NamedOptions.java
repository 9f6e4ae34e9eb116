package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.OptionSymbols;
import java.util.ArrayList;
import java.util.List;

/**
 * Options as a key may name them: by the symbol in front of them, by their place, by their text; several of them in one word.
 *
 * @param keys the texts of the options as {@link Option#key} compares them
 */
record NamedOptions(List<Option> options, List<String> keys) {
    /** Behind the number of an option they say that it is one: {@code 2번}. */
    static final String COUNTERS = "번番";

    static NamedOptions of(List<Option> options) {
        return new NamedOptions(options, options.stream().map(Option::key).toList());
    }

    /** The place of the option that a word names; -1 when it names none. */
    int place(String text) {
        String word = withoutCounter(text);
        String symbol = OptionSymbols.of(word);
        if (symbol.isEmpty()) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).symbol().equals(symbol)) {
                found = found < 0 ? i : -2;
            }
        }
        if (found >= 0) {
            return found;
        }
        int same = keys.indexOf(Option.key(word));
        int place = same >= 0 ? same : OptionSymbols.place(symbol);
        return place < options.size() ? place : -1;
    }

    private static String withoutCounter(String word) {
        int last = word.length() - 1;
        boolean counted = last > 0 && COUNTERS.indexOf(word.charAt(last)) >= 0 && !Character.isLetter(word.charAt(0));
        return counted ? word.substring(0, last) : word;
    }

    /** The options that a word names: one, or several in a word such as {@code ACD}. */
    List<Integer> places(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        int one = place(word);
        if (one >= 0) {
            return List.of(one);
        }
        List<Integer> several = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            int place = Character.isUpperCase(word.charAt(i)) ? place(word.substring(i, i + 1)) : -1;
            if (place < 0 || (!several.isEmpty() && several.get(several.size() - 1) >= place)) {
                return List.of();
            }
            several.add(place);
        }
        return several;
    }

    /** The same for a word that can be nothing but a key: then its letters may stand in any case and order. */
    List<Integer> placesInKey(String word) {
        List<Integer> strict = places(word);
        if (!strict.isEmpty() || word.length() > options.size()) {
            return strict;
        }
        List<Integer> several = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            int place = place(word.substring(i, i + 1));
            if (place < 0 || several.contains(place) || keys.contains(Option.key(word))) {
                return List.of();
            }
            several.add(place);
        }
        return several;
    }
}
