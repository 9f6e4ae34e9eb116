package io.github.deckwright.write.quizlet;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.write.FoundLines;
import io.github.deckwright.write.WriteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is worth saying about the cards of one document, one message a kind. */
final class QuizletFindings {
    private final Map<String, Integer> losses = new TreeMap<>();
    private final FoundLines lost = new FoundLines();
    private final FoundLines hints = new FoundLines();
    private final FoundLines same = new FoundLines();
    private final FoundLines twice = new FoundLines();
    private final FoundLines longSides = new FoundLines();
    private final Terms terms;

    /**
     * @param terms of the set that the cards go to, which may hold cards of other documents
     */
    QuizletFindings(Terms terms) {
        this.terms = terms;
    }

    void card(CardContent card, Pair pair, List<Loss> lossesOfCard, int longest) {
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
        if (terms.repeats(pair.term())) {
            twice.add(place);
        }
        if (longest > 0 && Math.max(pair.term().length(), pair.definition().length()) > longest) {
            longSides.add(place);
        }
    }

    void report(WriteContext context) {
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
                count(hints.count(), "hint is", "hints are") + " left out, since Quizlet has no place for them",
                "");
        report(
                context,
                twice,
                Rule.QUIZLET_SAME_TERM,
                count(twice.count(), "term stands", "terms stand") + " in the set before",
                "Quizlet's tests cannot tell them apart");
        report(
                context,
                same,
                Rule.QUIZLET_SAME_SIDES,
                count(same.count(), "card has", "cards have") + " the same text on both sides",
                "");
        report(
                context,
                longSides,
                Rule.QUIZLET_LONG_SIDE,
                count(longSides.count(), "card has", "cards have") + " a side longer than quizlet.long-side",
                "shorten it, or split the card");
    }

    private static void report(WriteContext context, FoundLines lines, Rule rule, String what, String remedy) {
        if (lines.count() > 0) {
            context.report(Diagnostic.of(rule, lines.first(), what + " (" + lines.shown() + ")", remedy));
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
