package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters with nothing but a space behind them, as in {@code - A Oslo}, {@code - B Bergen}, {@code - C Tromsø}: a word of one letter may begin any item, but not these in order. */
final class BareLetters {
    private BareLetters() {}

    /** The items with these letters as labels; as they are where one has none, or another label. */
    static List<OptionItem> in(List<OptionItem> items) {
        if (!Gates.OPTIONS_IN_LINE.isEnough(items.size()) || !begins(items.get(0), 0)) {
            return items;
        }
        List<OptionItem> labelled = new ArrayList<>();
        for (OptionItem item : items) {
            if (!begins(item, labelled.size())) {
                return items;
            }
            String symbol = OptionSymbols.of(item.lines().get(0).text().substring(0, 1));
            labelled.add(new OptionItem(
                    item.block(),
                    item.lines(),
                    item.box(),
                    item.mark(),
                    Optional.of(new OptionLabel(symbol, 2, "")),
                    item.endLine()));
        }
        return labelled;
    }

    private static boolean begins(OptionItem item, int place) {
        String text = item.lines().isEmpty() ? "" : item.lines().get(0).text();
        return item.label().isEmpty()
                && text.length() > 2
                && text.charAt(1) == ' '
                && Character.isUpperCase(text.charAt(0))
                && OptionSymbols.canStandAt(OptionSymbols.of(text.substring(0, 1)), place);
    }
}
