package io.github.deckwright.lint;

import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions that a project asks twice, in the same words or nearly so: whoever knows one has to learn the other again, or to guess which
 * of two answers is meant. Nearly the same is what differs in articles alone, or compares the same things in another order. Shares of
 * common words are no measure: "What is the capital of France?" and its sisters have most words in common.
 */
public final class SameQuestions {
    /** A shorter question is known by its very words only. */
    private static final int LEAST_WORDS = 3;

    /** Of English, German, French, Spanish. */
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "le", "la",
            "les", "un", "une", "el", "los", "las", "una");

    private static final Set<String> COMPARING =
            Set.of("difference", "differences", "differ", "different", "compare", "vs", "versus");

    /** Words around what is compared. */
    private static final Set<String> AROUND = Set.of(
            "what",
            "what's",
            "is",
            "are",
            "how",
            "do",
            "does",
            "between",
            "and",
            "or",
            "from",
            "main",
            "explain",
            "describe");

    private static final String PUNCTUATION = ".,:;!?¿¡\"'()*_“”„«»";

    private SameQuestions() {}

    /** Applies the rules that are wanted to all cards of a project. */
    public static void check(List<Sighting> cards, Diagnostics diagnostics) {
        boolean same = diagnostics.wants(Rule.DUPLICATE_QUESTION);
        boolean similar = diagnostics.wants(Rule.SIMILAR_QUESTION);
        if (!same && !similar) {
            return;
        }
        Map<String, Place> asked = new HashMap<>();
        Map<List<String>, Place> nearly = new HashMap<>();
        for (Sighting card : cards) {
            // normal form cuts the mark at the end
            Prose prose = Prose.of(card.question() + "?");
            if (UnclearQuestion.namesNothing(prose)) {
                continue;
            }
            Place before = asked.putIfAbsent((card.cloze() ? "cloze " : "") + card.question(), card.place());
            List<String> essence = essence(prose.text());
            boolean comparable = !card.cloze() && !prose.shows() && essence.size() >= LEAST_WORDS;
            Place near = comparable ? nearly.putIfAbsent(essence, card.place()) : null;
            if (before != null) {
                diagnostics.report(Diagnostic.of(
                        Rule.DUPLICATE_QUESTION,
                        card.place(),
                        "this question is asked in " + shown(before) + " already",
                        "remove one, or say in each what tells them apart"));
            } else if (near != null) {
                diagnostics.report(Diagnostic.of(
                        Rule.SIMILAR_QUESTION,
                        card.place(),
                        "this question is asked in nearly the same words in " + shown(near),
                        "remove one, or say in each what tells them apart"));
            }
        }
    }

    private static String shown(Place place) {
        return place.file().name() + ":" + place.line();
    }

    /** What is left of a question without articles; of one that compares, what it compares, in one order. */
    private static List<String> essence(String question) {
        List<String> words = new ArrayList<>();
        String[] written = question.split("\\s+");
        for (int i = 0; i < written.length; i++) {
            String word = bare(written[i]);
            boolean last = i == written.length - 1;
            if (!word.isEmpty() && (last || !ARTICLES.contains(word))) {
                words.add(word);
            }
        }
        if (words.stream().anyMatch(COMPARING::contains)) {
            words.removeIf(word -> AROUND.contains(word) || COMPARING.contains(word));
            words.sort(null);
            words.add(0, "compare");
        }
        return words;
    }

    /** A word without the punctuation around it; signs such as those of "C++" and "==" belong to it. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
