package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items of which most have boxes. What has none is told by its place: a picture in front belongs to the question, a sentence behind the
 * last option explains, and what stands between options is an option whose box was forgotten.
 *
 * @param isWhole whether a question's options are left, some of them ticked
 */
record BoxedItems(
        List<OptionItem> items,
        List<Passage> below,
        boolean isWhole,
        Passage lead,
        Optional<OptionItem> explanation,
        List<Slip> slips) {
    /**
     * Sorts items; empty when they are all alike and nothing slipped between them.
     *
     * @param slips found between the items
     */
    static Optional<BoxedItems> of(List<OptionItem> items, List<Passage> below, List<Slip> slips) {
        List<OptionItem> boxes = items.stream().filter(OptionItem::isTask).toList();
        int plain = items.size() - boxes.size();
        if (boxes.isEmpty() || (plain == 0 && slips.isEmpty()) || plain > boxes.size()) {
            return Optional.empty();
        }
        List<OptionItem> kept = new ArrayList<>();
        List<Passage> keptBelow = new ArrayList<>();
        List<Slip> all = new ArrayList<>(slips);
        Passage lead = Passage.EMPTY;
        Optional<OptionItem> explanation = Optional.empty();
        for (int i = 0; i < items.size(); i++) {
            OptionItem item = items.get(i);
            int line = item.block().firstLine();
            if (!item.isTask() && kept.isEmpty() && item.isImage()) {
                lead = lead.then(new Passage(item.lines()));
            } else if (!item.isTask() && i == items.size() - 1 && explains(item, boxes)) {
                explanation = Optional.of(item);
                all.add(new Slip(line, Slip.Kind.EXPLANATION_ITEM));
            } else {
                if (!item.isTask()) {
                    all.add(new Slip(line, Slip.Kind.OPTION_WITHOUT_BOX));
                }
                kept.add(new OptionItem(
                        item.block(),
                        item.lines(),
                        item.isTask() ? item.box() : Box.OPEN,
                        item.mark(),
                        item.label(),
                        item.endLine()));
                keptBelow.add(below.get(i));
            }
        }
        boolean whole = boxes.stream().anyMatch(OptionItem::isTicked);
        return Optional.of(new BoxedItems(kept, keptBelow, whole, lead, explanation, all));
    }

    private static boolean explains(OptionItem item, List<OptionItem> boxes) {
        int longest = boxes.stream().mapToInt(OptionItem::length).max().orElse(0);
        return !Gates.OPTION_LENGTH.isPart(longest, item.length())
                || (item.endsLikeSentence() && boxes.stream().noneMatch(OptionItem::endsLikeSentence));
    }

    OptionLists.Found with(OptionLists.Found found) {
        return new OptionLists.Found(
                found.marking(),
                lead,
                found.options(),
                explanation.map(item -> item.block().firstLine()).orElse(found.endLine()),
                slips);
    }
}
