package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where an answer begins that says so: with a label, with a heading of its own, or folded away.
 *
 * @param asked what stands above it, which still belongs to the question
 * @param told the answer with its label, heading or fold
 */
record Lead(Passage asked, Passage told) {
    /** Trying what opens with a tag costs a look to the end; nobody needs more of them above one answer. */
    private static final int MOST_FOLDS = 8;

    /** Looks for it in what stands below a question. */
    static Optional<Lead> in(Passage body) {
        List<Passage.Line> lines = body.lines();
        BitSet code = Fences.in(lines);
        int folds = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().stripLeading();
            if (code.get(i) || text.isEmpty()) {
                continue;
            }
            boolean block = i == 0 || lines.get(i - 1).isBlank();
            boolean mayFold = block
                    && (text.startsWith("<")
                            || text.startsWith(">")
                            || text.startsWith("?")
                            || text.startsWith("!")
                            || text.startsWith(":")
                            || text.startsWith("||"));
            boolean begins = (mayFold && folds++ < MOST_FOLDS)
                    ? Fold.at(lines, i).filter(Fold::saysAnswer).isPresent() || isLabel(lines, i, text)
                    : isHeading(text) || isLabel(lines, i, text);
            if (begins) {
                return Optional.of(new Lead(
                        new Passage(lines.subList(0, i)).trimmed(),
                        new Passage(new ArrayList<>(lines.subList(i, end(lines, i)))).trimmed()));
            }
        }
        return Optional.empty();
    }

    /** An empty label has no answer, not even itself, where a card of its own kind follows. */
    private static int end(List<Passage.Line> lines, int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean empty = next > at + 1 && Label.of(lines.get(at).text()).isAll(Words.ANSWER);
        return empty
                        && next < lines.size()
                        && InlineSeparator.makesCard(lines.get(next).text())
                ? at
                : lines.size();
    }

    private static boolean isHeading(String text) {
        return text.startsWith("#") && Words.ANSWER.labels(text);
    }

    /** A letter alone is a label only where the answer could not begin otherwise: others are options. */
    private static boolean isLabel(List<Passage.Line> lines, int at, String text) {
        Optional<LabelLine> label = Label.of(text).in(lines.get(at).number(), Words.ANSWER);
        if (label.isEmpty()) {
            return false;
        }
        boolean letter = label.get().column() <= 2;
        boolean options =
                at + 1 < lines.size() && OptionLabel.letter(lines.get(at + 1).text()) == 'B';
        return !letter || !options;
    }
}
