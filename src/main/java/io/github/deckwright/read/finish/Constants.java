package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes off what is the same on nearly all cards of a document that one style found: a label in front of each answer or question, a line
 * below each answer. What recurs says nothing about any of them, so no language is asked.
 */
final class Constants {
    /** A label, a line above and a line below, and the separator between. */
    private static final int MOST_LAYERS = 3;

    private Constants() {}

    /** The cards without what recurs, in their order. */
    static List<Card> off(List<Card> cards) {
        Map<String, List<Integer>> styles = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            styles.computeIfAbsent(cards.get(i).style(), style -> new ArrayList<>())
                    .add(i);
        }
        List<Card> all = new ArrayList<>(cards);
        for (List<Integer> group : styles.values()) {
            if (Gates.CONSTANT.isEnough(group.size())) {
                off(all, group);
            }
        }
        return all;
    }

    private static void off(List<Card> all, List<Integer> group) {
        List<Integer> answered = group.stream()
                .filter(i -> all.get(i).kind() == CardKind.BASIC
                        && all.get(i).answer().isPresent())
                .toList();
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            boolean changed = answers(all, answered, ConstantLines::lastPattern, ConstantLines::withoutLast);
            boolean parted = ConstantLines.haveParts(answersOf(all, answered));
            if (!parted) {
                changed |= answers(all, answered, ConstantLines::firstPattern, ConstantLines::withoutFirst);
                changed |= answers(all, answered, ConstantLines::foldPattern, ConstantLines::withoutFold);
                changed |= answers(all, answered, ConstantLabels::pattern, ConstantLabels::without);
            }
            if (!changed) {
                break;
            }
        }
        ConstantLabels.numbered(group.stream().map(all::get).toList()).ifPresent(pattern -> {
            for (int i : group) {
                Card card = all.get(i);
                Passage question = ConstantLabels.withoutNumber(card.question(), pattern);
                all.set(
                        i,
                        question.equals(card.question())
                                ? card
                                : card.toBuilder().question(question).build());
            }
        });
    }

    private static List<Passage> answersOf(List<Card> all, List<Integer> group) {
        return group.stream().flatMap(i -> all.get(i).answer().stream()).toList();
    }

    /** Whether something recurred in the answers, and was taken off. */
    private static boolean answers(
            List<Card> all, List<Integer> group, Function<Passage, String> patternOf, UnaryOperator<Passage> without) {
        Optional<String> constant =
                recurring(answersOf(all, group).stream().map(patternOf).toList());
        if (constant.isEmpty()) {
            return false;
        }
        for (int i : group) {
            Card card = all.get(i);
            Passage answer = card.answer().orElse(Passage.EMPTY);
            if (patternOf.apply(answer).equals(constant.get())) {
                Passage rest = without.apply(answer);
                all.set(i, rest.isBlank() ? card : card.toBuilder().answer(rest).build());
            }
        }
        return true;
    }

    /** What nearly all (four of five) have; blank ones are none. */
    static Optional<String> recurring(List<String> patterns) {
        Map<String, Integer> counts = new HashMap<>();
        for (String pattern : patterns) {
            if (!pattern.isBlank()) {
                int count = counts.merge(pattern, 1, Integer::sum);
                if (Gates.CONSTANT.opens(count, patterns.size())) {
                    return Optional.of(pattern);
                }
            }
        }
        return Optional.empty();
    }
}
