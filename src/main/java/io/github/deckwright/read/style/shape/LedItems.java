package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of lists whose answers say that they are such, so that the questions need not ask: with a label or folded below each, or in
 * brackets or emphasis at the end of each statement, where it is always one of two words.
 */
final class LedItems {
    private static final int LONGEST_VERDICT = 12;

    private LedItems() {}

    /**
     * Proposes the items; whether most of them have such answers.
     *
     * @param answered the same items, each with all that is below it
     */
    static boolean propose(Proposals proposals, List<ItemQuestion> candidates, List<ItemQuestion> answered, int items) {
        return labelled(proposals, answered, items) || judged(proposals, candidates, items);
    }

    private static boolean labelled(Proposals proposals, List<ItemQuestion> answered, int items) {
        Map<ItemQuestion, Lead> leads = new HashMap<>();
        for (ItemQuestion item : answered) {
            Lead.in(item.answer()).ifPresent(lead -> leads.put(item, lead));
        }
        if (!Gates.ITEMS_LED.opens(leads.size(), items)) {
            return false;
        }
        proposals.evidence("list items: " + items + " (with an answer that says so: " + leads.size() + ")");
        for (ItemQuestion item : answered) {
            Lead lead = leads.get(item);
            if (lead != null && !proposals.quiz().isAnswered(item.firstLine(), item.endLine())) {
                proposals.answered(
                        Span.lines(item.firstLine(), item.endLine() - 1),
                        Certainty.BY_ITS_ANSWER,
                        item.firstLine(),
                        item.title().text().then(lead.asked()),
                        end -> lead.told());
            }
        }
        return true;
    }

    /** A statement, and what is said of it at its end. */
    private record Judged(Block item, Passage statement, Passage verdict) {}

    private static boolean judged(Proposals proposals, List<ItemQuestion> candidates, int items) {
        List<Judged> judged = new ArrayList<>();
        Map<String, Integer> verdicts = new HashMap<>();
        for (ItemQuestion item : candidates) {
            verdict(item.item()).ifPresent(found -> {
                judged.add(found);
                verdicts.merge(Words.normal(found.verdict().markdown()), 1, Integer::sum);
            });
        }
        boolean two = verdicts.size() == 2 && verdicts.keySet().stream().anyMatch(LedItems::saysTrue);
        if (!two || !Gates.VERDICTS.isEnough(judged.size()) || judged.size() < items) {
            return false;
        }
        proposals.evidence("statements with one of two words at the end: " + judged.size());
        for (Judged one : judged) {
            proposals.answered(
                    Span.lines(one.item().firstLine(), one.item().lastLine()),
                    Certainty.IN_A_ROW,
                    one.item().firstLine(),
                    one.statement(),
                    end -> one.verdict());
        }
        return true;
    }

    private static boolean saysTrue(String word) {
        return Words.CORRECT.is(word) || Words.TRUTH.is(word);
    }

    /** The word in brackets or emphasis that ends the only line of an item. */
    private static Optional<Judged> verdict(Block item) {
        if (item.children().size() != 1 || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Passage paragraph = item.children().get(0).passage();
        Passage.Line line = paragraph.lines().get(0);
        String text = line.text().stripTrailing();
        int start = text.lastIndexOf(' ') + 1;
        String word = text.substring(start);
        int end = word.length();
        int begin = 0;
        while (begin < end && "([*_`".indexOf(word.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && ")]*_`".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean set = begin > 0 && end < word.length() && end > begin && end - begin <= LONGEST_VERDICT;
        if (!set || paragraph.lines().size() > 1 || start < 2) {
            return Optional.empty();
        }
        Passage statement = Title.of(Passage.of(line.part(0, start - 1))).text();
        return Optional.of(new Judged(item, statement, Passage.of(line.part(start + begin, start + end))));
    }
}
