package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options that are lines of one paragraph, as in {@code A. one}, {@code B. two}.
 *
 * @param lead lines in front of the first option
 * @param tail lines from the one on that gives the answer
 */
record OptionLines(Passage lead, List<Option> options, Passage tail) {
    private static final int MOST = 26;

    /**
     * Finds options whose labels go on after those of {@code before} options elsewhere.
     *
     * @param before options above; when there are some, the first line must have a label
     * @param least how many options must be found
     */
    static Optional<OptionLines> from(Passage paragraph, List<Option> before, int least) {
        List<Passage.Line> lines = OptionPairs.cut(lines(paragraph), before);
        List<Passage.Line> lead = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        List<Passage.Line> current = new ArrayList<>();
        String symbol = "";
        boolean right = false;
        int at = 0;
        for (; at < lines.size(); at++) {
            LabelMark mark = LabelMark.of(lines.get(at).text());
            Passage.Line line = lines.get(at).from(mark.end());
            Optional<OptionLabel> label = OptionLabel.of(line.text());
            int next = before.size() + options.size() + (symbol.isEmpty() ? 0 : 1);
            String first = !before.isEmpty()
                    ? before.get(0).symbol()
                    : options.isEmpty() ? symbol : options.get(0).symbol();
            if (label.isPresent()
                    && options.isEmpty()
                    && isNumberOfQuestion(symbol, label.get().symbol())) {
                lead.addAll(lines.subList(lead.size(), at));
                symbol = label.get().symbol();
                current = new ArrayList<>(List.of(OptionLists.unlabelled(line, label.get())));
            } else if (label.isPresent()
                    && next < MOST
                    && OptionSymbols.canFollow(first, label.get().symbol(), next)) {
                if (!symbol.isEmpty()) {
                    options.add(new Option(symbol, new Passage(current), right));
                }
                right = mark.right();
                symbol = label.get().symbol();
                current = new ArrayList<>(List.of(OptionLists.unlabelled(line, label.get())));
            } else if (symbol.isEmpty()) {
                if (!before.isEmpty()) {
                    return Optional.empty();
                }
                lead.add(line);
            } else if (AnswerLabel.startsIn(line.text()) || Fold.mayBeSpoiler(line.text())) {
                break;
            } else {
                current.add(line);
            }
        }
        if (!symbol.isEmpty()) {
            options.add(new Option(symbol, new Passage(current), right));
        }
        return options.size() >= least
                ? Optional.of(new OptionLines(new Passage(lead), options, new Passage(lines.subList(at, lines.size()))))
                : Optional.empty();
    }

    /** {@code 1、Which is it} above {@code A、one}: what looked like the first option is the question. */
    static boolean isNumberOfQuestion(String first, String symbol) {
        return !first.isEmpty()
                && !symbol.isEmpty()
                && Character.isDigit(first.charAt(0))
                && Character.isLetter(symbol.charAt(0))
                && OptionSymbols.canStandAt(symbol, 0);
    }

    /** Where a line ends without the sign that breaks it. */
    private static int withoutBreak(String text) {
        boolean breaks = text.endsWith("\\") && !text.endsWith("\\\\");
        return breaks ? Run.spaceBefore(text, text.length() - 1) : text.length();
    }

    /** Lines, cut at line breaks written as tags. */
    static List<Passage.Line> lines(Passage paragraph) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : paragraph.lines()) {
            String text = line.text();
            int start = 0;
            for (int at = text.indexOf("<br"); at >= 0; at = text.indexOf("<br", start)) {
                int end = text.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                lines.add(line.part(start, at));
                start = end + 1;
            }
            lines.add(line.part(start, Math.max(start, withoutBreak(text))));
        }
        return lines;
    }
}
