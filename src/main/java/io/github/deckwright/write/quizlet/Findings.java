package io.github.deckwright.write.quizlet;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.write.WriteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is worth saying about the set of one document, one message a kind. */
final class Findings {
    private static final int LINES_SHOWN = 8;

    private final Map<String, Integer> losses = new TreeMap<>();
    private final Lines lost = new Lines();
    private final Lines hints = new Lines();
    private final Lines same = new Lines();
    private final Lines twice = new Lines();
    private final Lines longSides = new Lines();
    private final Map<Integer, List<String>> terms = new HashMap<>();
    private int cards;

    /** Places of one kind. */
    private static final class Lines {
        private Optional<Place> first = Optional.empty();
        private final TreeSet<Integer> numbers = new TreeSet<>();
        private int count;

        void add(Place place) {
            count++;
            first = first.isPresent() ? first : Optional.of(place);
            numbers.add(place.line());
        }

        String shown() {
            StringBuilder shown = new StringBuilder(numbers.size() == 1 ? "line " : "lines ");
            int left = LINES_SHOWN;
            for (int number : numbers) {
                if (left-- == 0) {
                    return shown.append(" and ")
                            .append(numbers.size() - LINES_SHOWN)
                            .append(" more")
                            .toString();
                }
                shown.append(left == LINES_SHOWN - 1 ? "" : ", ").append(number);
            }
            return shown.toString();
        }
    }

    void card(CardContent card, Pair pair, List<Loss> lossesOfCard, int longest) {
        cards++;
        Place place = card.place();
        if (card.hint().isPresent()) {
            hints.add(place);
        }
        for (Loss loss : lossesOfCard) {
            losses.merge(loss.what(), 1, Integer::sum);
            lost.add(loss.place());
        }
        if (pair.term().equals(pair.definition())) {
            same.add(place);
        }
        if (repeats(pair.term())) {
            twice.add(place);
        }
        if (longest > 0 && Math.max(pair.term().length(), pair.definition().length()) > longest) {
            longSides.add(place);
        }
    }

    /** Whether a term came before; of each only a hash is kept, two of them, so that equal ones are equal beyond doubt. */
    private boolean repeats(String term) {
        String check = Long.toHexString(fnv(term));
        List<String> known = terms.computeIfAbsent(term.hashCode(), hash -> new ArrayList<>(1));
        if (known.contains(check)) {
            return true;
        }
        known.add(check);
        return false;
    }

    private static long fnv(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    void report(WriteContext context, int most) {
        report(
                context,
                lost,
                Rule.QUIZLET_LOSS,
                lossCount() + " cannot be carried to Quizlet",
                "see them in Anki, or say it in words");
        report(
                context,
                hints,
                Rule.QUIZLET_HINT,
                count(hints.count, "hint is", "hints are") + " left out, since Quizlet has no place for them",
                "");
        report(
                context,
                twice,
                Rule.QUIZLET_SAME_TERM,
                count(twice.count, "term stands", "terms stand") + " in the set before",
                "Quizlet's tests cannot tell them apart");
        report(
                context,
                same,
                Rule.QUIZLET_SAME_SIDES,
                count(same.count, "card has", "cards have") + " the same text on both sides",
                "");
        report(
                context,
                longSides,
                Rule.QUIZLET_LONG_SIDE,
                count(longSides.count, "card has", "cards have") + " a side longer than quizlet.long-side",
                "shorten it, or split the card");
        if (most > 0 && cards > most) {
            context.report(Diagnostic.of(
                    Rule.QUIZLET_MANY_CARDS,
                    "a set has " + cards + " cards, more than quizlet.max-terms=" + most,
                    "split the document"));
        }
    }

    private static void report(WriteContext context, Lines lines, Rule rule, String what, String remedy) {
        if (lines.count > 0) {
            context.report(new Diagnostic(rule, what + " (" + lines.shown() + ")", remedy, lines.first));
        }
    }

    private String lossCount() {
        List<String> parts = new ArrayList<>();
        losses.forEach((what, number) -> parts.add(count(number, what, what + "s")));
        if (parts.isEmpty()) {
            return "";
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
