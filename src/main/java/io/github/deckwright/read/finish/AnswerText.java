package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OpenBoxes;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.SilentLines;
import io.github.deckwright.read.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes off an answer what only says that it is one, whatever found the card: a label, a heading, something to unfold or a quote around
 * the whole, a title at the end with nothing below it.
 */
final class AnswerText {
    /** So many layers lie on an answer at most: a box with a label in it, below a heading. */
    private static final int MOST_LAYERS = 4;

    private AnswerText() {}

    static Card of(Card card) {
        return card.kind() == CardKind.CHOICE ? explained(card) : answered(card);
    }

    /** A block of a site generator below the options; no card shows such a block as the site does. */
    private static Card explained(Card card) {
        return card.explanation()
                .filter(text -> !text.isBlank())
                .flatMap(text -> Fold.at(text.lines(), 0)
                        .filter(fold -> fold.form() == Fold.Form.ADMONITION)
                        .map(fold -> withoutFold(text, fold)))
                .map(bare -> card.toBuilder().explanation(bare).build())
                .orElse(card);
    }

    private static Card answered(Card card) {
        Optional<Passage> answer = card.answer();
        if (card.kind() != CardKind.BASIC || answer.isEmpty() || answer.get().isBlank()) {
            return card;
        }
        Passage bare = answer.get();
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Passage next = SilentLines.off(unwrapped(bare));
            if (next.equals(bare)) {
                break;
            }
            if (next.isBlank()) {
                return card.toBuilder().answer(Passage.EMPTY).build();
            }
            bare = next;
        }
        bare = Missing.is(bare) || OpenBoxes.areWhole(bare) ? Passage.EMPTY : withoutEmptyTitles(bare);
        return bare.equals(answer.get()) ? card : card.toBuilder().answer(bare).build();
    }

    private static Passage unwrapped(Passage answer) {
        Optional<Fold> fold = Fold.at(answer.lines(), 0);
        if (fold.isPresent()) {
            return withoutFold(answer, fold.get());
        }
        Passage.Line first = answer.lines().get(0);
        int level = Markers.headingLevel(first.text());
        if (level > 0) {
            boolean says = Words.ANSWER.is(first.text().substring(level));
            return says ? below(answer) : answer;
        }
        return withoutLabel(answer);
    }

    private static Passage withoutFold(Passage answer, Fold fold) {
        boolean whole = fold.end() == answer.lines().size();
        if (fold.form() == Fold.Form.QUOTE) {
            return whole && !fold.body().isBlank() ? fold.body() : answer;
        }
        Passage rest =
                new Passage(answer.lines().subList(fold.end(), answer.lines().size())).trimmed();
        return fold.saysAnswer() && !fold.body().isBlank() ? fold.body().then(rest) : answer;
    }

    private static Passage below(Passage answer) {
        return new Passage(answer.lines().subList(1, answer.lines().size())).trimmed();
    }

    /** {@code Answer: 42} without the label; a letter may as well be an option where others follow. */
    private static Passage withoutLabel(Passage answer) {
        Passage.Line first = answer.lines().get(0);
        Optional<LabelLine> label = Label.of(first.text()).plain(first.number(), Words.ANSWER);
        boolean option = label.isPresent() && label.get().column() <= 2 && hasOtherLetters(answer);
        return label.filter(found -> !option && !first.text().startsWith(">") && !LabelLine.isOneOfSeveral(answer))
                .map(found -> new LabelLine(found.line(), found.column() + first.column() - 1, found.number()))
                .map(found -> found.rest(answer))
                .orElse(answer);
    }

    /** Whether further lines begin with a letter and a colon too: options, or names of parts. */
    private static boolean hasOtherLetters(Passage answer) {
        for (Passage.Line line : answer.lines().subList(1, answer.lines().size())) {
            if (Character.isUpperCase(OptionLabel.letter(line.text()))) {
                return true;
            }
        }
        return false;
    }

    /** A heading at the end, such as "Further reading", with nothing below it. */
    private static Passage withoutEmptyTitles(Passage answer) {
        List<Passage.Line> lines = answer.lines();
        int end = lines.size();
        while (end > 1
                && (SilentLines.isApart(lines.get(end - 1).text().strip())
                        || Markers.headingLevel(lines.get(end - 1).text()) > 1)) {
            end--;
        }
        if (end == lines.size()) {
            return answer;
        }
        BitSet code = Fences.in(lines);
        return code.get(end) ? answer : new Passage(lines.subList(0, end)).trimmed();
    }
}
