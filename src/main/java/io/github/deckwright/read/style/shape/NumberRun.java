package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers of a long list of questions run on, also over those that lack their question mark: an item between question 3 and question
 * 5 that has the number 4 is the question between them, however many lists with numbers of their own stand in the answers.
 */
final class NumberRun {
    private NumberRun() {}

    /** The items that do not ask and whose number is missing between two that do. */
    static Set<Block> of(List<ItemQuestion> items) {
        Set<Block> found = new HashSet<>();
        int running = 0;
        int before = -1;
        for (ItemQuestion item : items) {
            if (item.isNumbered() && item.asks()) {
                running += item.item().number() > before ? 1 : 0;
                before = item.item().number();
            }
        }
        if (!Gates.ITEMS_ALIKE.isEnough(running)) {
            return found;
        }
        int wanted = -1;
        for (int i = items.size() - 1; i >= 0; i--) {
            ItemQuestion item = items.get(i);
            int number = item.item().number();
            if (!item.isNumbered()) {
                continue;
            }
            if (item.asks()) {
                wanted = number - 1;
            } else if (number == wanted && asksBefore(items, i, number)) {
                found.add(item.item());
                wanted--;
            }
        }
        return found;
    }

    /**
     * The items that have the numbers from 1 on, one after the other, and ask, or are as bold as all that ask; empty where an item that asks
     * has another number.
     */
    static List<ItemQuestion> from(List<ItemQuestion> items) {
        boolean bold = !items.isEmpty() && items.get(0).bold();
        List<ItemQuestion> run = new ArrayList<>();
        for (ItemQuestion item : items) {
            boolean next = item.item().number() == run.size() + 1;
            boolean asks = item.hasMark() && item.bold() == bold;
            if (asks && !next) {
                return List.of();
            }
            if (next && (asks || (bold && item.bold() && !item.title().plain().endsWith(":")))) {
                run.add(item);
            } else if (next && !run.isEmpty() && !bold) {
                return List.of(); // what comes next may ask in other words
            }
        }
        return run;
    }

    /** Whether others stand between the items of a run. */
    static boolean isInterrupted(List<ItemQuestion> run, List<ItemQuestion> items) {
        int first = items.indexOf(run.get(0));
        int last = items.indexOf(run.get(run.size() - 1));
        return last - first >= run.size();
    }

    /** Whether the nearest item above that asks has a smaller number, and not that one. */
    private static boolean asksBefore(List<ItemQuestion> items, int from, int number) {
        for (int i = from - 1; i >= 0; i--) {
            if (items.get(i).isNumbered() && items.get(i).asks()) {
                return items.get(i).item().number() < number;
            }
        }
        return false;
    }
}
