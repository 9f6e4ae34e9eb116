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
 * @param side as a label in front of a line names it
 * @param text of the side that stands in the heading behind its name
 */
record SideTitle(LetterLabel side, Passage text) {
    static Optional<SideTitle> of(Section section, SourceLines lines) {
        Passage.Line line = lines.headingText(section.heading().firstLine());
        Label label = lines.headingLabel(section.heading().firstLine());
        Optional<LetterLabel> side = label.letter().filter(LetterLabel::isSide);
        if (side.isPresent()) {
            return Optional.of(new SideTitle(side.get(), behind(line, side.get().textStart())));
        }
        for (Words words : new Words[] {Words.QUESTION, Words.ANSWER}) {
            Optional<LabelLine> named = label.plain(line.number(), words);
            if (named.isPresent()) {
                return Optional.of(new SideTitle(
                        LetterLabel.of(words), behind(line, named.get().column())));
            }
        }
        if (section.title().isLabelOnly()) {
            return Optional.of(new SideTitle(LetterLabel.of(Words.QUESTION), Passage.EMPTY));
        }
        return LetterLabel.named(Label.withoutNumber(section.title().plain()))
                .map(named -> new SideTitle(named, Passage.EMPTY));
    }

    boolean asks() {
        return side.isPlain() || side.isFront();
    }

    boolean answers(SideTitle question) {
        return side.answers(question.side);
    }

    private static Passage behind(Passage.Line line, int start) {
        return Passage.of(line.from(Math.min(start, line.text().length()))).trimmed();
    }
}
