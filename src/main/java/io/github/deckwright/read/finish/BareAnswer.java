package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/** Takes off an answer what only says that it is one, or leads to nothing, whatever style found it. */
final class BareAnswer {
    private BareAnswer() {}

    static Card of(Card card) {
        Optional<Passage> answer = card.answer();
        if (card.kind() != CardKind.BASIC || answer.isEmpty()) {
            return card;
        }
        Passage shown = Admonition.hiddenIn(answer.get())
                .filter(hidden -> !hidden.isBlank())
                .orElse(answer.get());
        Passage bare = withoutEmptyTitles(withoutLabel(shown));
        return bare.equals(answer.get()) || bare.isBlank()
                ? card
                : card.toBuilder().answer(bare).build();
    }

    /** {@code Answer: 42} without the label; a letter alone may as well be an option. */
    private static Passage withoutLabel(Passage answer) {
        Passage.Line first = answer.lines().get(0);
        return LabelLine.in(first.text(), first.number(), Words.ANSWER)
                .filter(label -> label.column() > 2 && !first.text().startsWith(">"))
                .map(label -> new LabelLine(label.line(), label.column() + first.column() - 1, label.number()))
                .map(label -> label.rest(answer))
                .filter(rest -> !rest.isBlank())
                .orElse(answer);
    }

    /** A heading at the end, such as "Further reading", with nothing below it. */
    private static Passage withoutEmptyTitles(Passage answer) {
        List<Passage.Line> lines = answer.lines();
        int end = lines.size();
        while (end > 1
                && (lines.get(end - 1).isBlank() || isHeading(lines.get(end - 1).text()))) {
            end--;
        }
        if (end < lines.size() && isInFence(lines, end)) {
            return answer;
        }
        return end == lines.size() ? answer : new Passage(lines.subList(0, end)).trimmed();
    }

    private static boolean isHeading(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level > 1 && level < 7 && level < text.length() && text.charAt(level) == ' ';
    }

    private static boolean isInFence(List<Passage.Line> lines, int at) {
        boolean fence = false;
        for (int i = 0; i < at; i++) {
            String text = lines.get(i).text().stripLeading();
            fence ^= text.startsWith("```") || text.startsWith("~~~");
        }
        return fence;
    }
}
