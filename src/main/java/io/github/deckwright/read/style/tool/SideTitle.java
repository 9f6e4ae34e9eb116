package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.text.Words;
import java.util.Optional;

/**
 * A heading that names a side of a card.
 *
 * @param isFront whether the side asks
 * @param text of the side that stands in the heading behind its name
 */
record SideTitle(boolean isFront, Passage text) {
    static Optional<SideTitle> of(Section section, SourceLines lines) {
        Passage.Line line = lines.headingText(section.heading().firstLine());
        Label label = lines.headingLabel(section.heading().firstLine());
        Optional<LetterLabel> side = label.letter().filter(LetterLabel::isSide);
        if (side.isPresent()) {
            return Optional.of(
                    new SideTitle(side.get().isFront(), behind(line, side.get().textStart())));
        }
        for (Words words : new Words[] {Words.QUESTION, Words.ANSWER}) {
            Optional<LabelLine> named = label.plain(line.number(), words);
            if (named.isPresent()) {
                return Optional.of(new SideTitle(
                        words == Words.QUESTION, behind(line, named.get().column())));
            }
        }
        String name = Label.withoutNumber(section.title().plain());
        boolean front =
                name.equalsIgnoreCase(LetterLabel.FRONT) || section.title().isLabelOnly() || Words.QUESTION.is(name);
        boolean back = name.equalsIgnoreCase(LetterLabel.BACK) || Words.ANSWER.is(name);
        return front || back ? Optional.of(new SideTitle(front, Passage.EMPTY)) : Optional.empty();
    }

    private static Passage behind(Passage.Line line, int start) {
        return Passage.of(line.from(Math.min(start, line.text().length()))).trimmed();
    }
}
