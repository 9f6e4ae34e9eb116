package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Options of which a line of a paragraph holds two or more: {@code A. one B. two} above {@code C. three D. four}. That a text goes on with
 * the next letter may be chance; that the line below goes on behind it, or a gap as wide as in print stands in front of it, is none.
 */
final class OptionPairs {
    private static final int LONGEST_LINE = 400;

    /** Spaces between words. */
    private static final int WIDEST_SPACE = 1;

    private final List<Passage.Line> lines;
    private final List<Passage.Line> pieces = new ArrayList<>();
    private String first;

    /** How many options there are so far. */
    private int count;

    /** Whether the line above held several. */
    private boolean several;

    private OptionPairs(List<Passage.Line> lines, List<Option> before) {
        this.lines = lines;
        this.first = before.isEmpty() ? "" : before.get(0).symbol();
        this.count = before.size();
    }

    /**
     * Lines, those cut up in front of each label that hold several options.
     *
     * @param before options above
     */
    static List<Passage.Line> cut(List<Passage.Line> lines, List<Option> before) {
        OptionPairs reading = new OptionPairs(lines, before);
        for (int i = 0; i < lines.size(); i++) {
            reading.read(i);
        }
        return reading.pieces;
    }

    private void read(int place) {
        Passage.Line line = lines.get(place);
        String symbol = symbol(line.text());
        if (OptionLines.isNumberOfQuestion(first, symbol)) {
            first = "";
            count = 0;
        }
        boolean next = !symbol.isEmpty() && OptionSymbols.canFollow(first, symbol, count);
        if (!next || line.text().length() >= LONGEST_LINE || !pair(place, symbol)) {
            row(line, symbol, next);
        }
    }

    /** Cuts a line that begins with the next label and holds further ones; whether it does. */
    private boolean pair(int place, String symbol) {
        Passage.Line line = lines.get(place);
        String text = OptionRow.spaced(line.text());
        List<Integer> starts = OptionRow.starts(text, Run.space(text, 0), first, count);
        boolean sure = starts.size() > 1
                && (several
                        || areFarApart(text, starts)
                        || goesOn(place + 1, symbol, symbol(text.substring(starts.get(starts.size() - 1)))));
        if (sure) {
            OptionRow.cut(line, text, starts, pieces);
            first = count == 0 ? symbol : first;
            count += starts.size();
            several = true;
        }
        return sure;
    }

    /** Cuts a line that holds all options, perhaps behind their question; any other one is a piece. */
    private void row(Passage.Line line, String symbol, boolean next) {
        int before = pieces.size();
        OptionRow.cut(line, pieces);
        int found = pieces.size() - before;
        several = found > 1;
        if (several) {
            int asked = symbol(pieces.get(before).text()).isEmpty() ? 1 : 0;
            count = found - asked;
            first = symbol(pieces.get(before + asked).text());
        } else if (next) {
            first = count == 0 ? symbol : first;
            count++;
        }
    }

    private static String symbol(String line) {
        return OptionLabel.of(line.substring(LabelMark.of(line).end()))
                .map(OptionLabel::symbol)
                .orElse("");
    }

    private static boolean areFarApart(String text, List<Integer> starts) {
        for (int start : starts.subList(1, starts.size())) {
            if (start - Run.spaceBefore(text, start) <= WIDEST_SPACE) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next line begins with the label behind the last one of a line with two. */
    private boolean goesOn(int next, String symbol, String last) {
        String below = next < lines.size() ? symbol(lines.get(next).text()) : "";
        // a letter may be that of two alphabets, as B and В are
        return !below.equals(last) && OptionSymbols.canFollow(count == 0 ? symbol : first, below, count + 2);
    }
}
