package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.AnswerBody;
import io.github.deckwright.read.quiz.Option;
import io.github.deckwright.read.quiz.OptionRow;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cards whose parts start with a label: {@code Q:} and {@code A:}, {@code C:} with gaps in brackets, and the further letters of AnkiOps
 * in documents that show that they come from it. Read from lines, for to CommonMark both are one paragraph.
 */
final class QaLines {
    private static final int LONGEST_LABEL = 24;

    private final SourceLines lines;
    private final boolean letters;
    private final List<LineCard> cards = new ArrayList<>();
    private final List<LineCard> unanswered = new ArrayList<>();

    /** Questions with nothing behind the label of their answer: no other style makes an answer of that label. */
    private final List<Span> blanks = new ArrayList<>();

    /** Whether an answer needs no label, for nearly all others have one. */
    private boolean bareAnswers;

    private QaLines(SourceLines lines, boolean letters) {
        this.lines = lines;
        this.letters = letters;
    }

    static MarkedCards find(SourceLines lines) {
        if (!hasLabels(lines)) {
            return new MarkedCards(List.of(), List.of());
        }
        boolean letters = ToolLetters.areIn(lines);
        QaLines reading = new QaLines(lines, letters);
        reading.read(LabelledLines.groups(lines, letters));
        return new MarkedCards(reading.cards, reading.unanswered, reading.cards.isEmpty() ? List.of() : reading.blanks);
    }

    /** A quick look that spares most documents the rest. */
    private static boolean hasLabels(SourceLines lines) {
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number);
            int colon = Signs.colon(text);
            if ((colon > 0 && colon < LONGEST_LABEL) || text.startsWith(Signs.BOLD) || LetterLabel.mayAsk(text)) {
                return true;
            }
        }
        return false;
    }

    private void read(List<LabelledLines.Group> groups) {
        int pairs = 0;
        int foreign = 0;
        int gapLines = 0;
        int plain = 0;
        int sides = 0;
        for (LabelledLines.Group group : groups) {
            boolean pair = answer(group).isPresent();
            sides += pair && group.first().isSide() ? 1 : 0;
            plain += group.first().isPlain() ? 1 : 0;
            pairs += pair && group.first().isPlain() ? 1 : 0;
            foreign += pair && !group.first().isPlain() && !group.first().isSide() ? 1 : 0;
            gapLines += isGapLine(group) && hasBrackets(group) ? 1 : 0;
        }
        bareAnswers = Gates.QA_BARE.opens(pairs, plain);
        for (LabelledLines.Group group : groups) {
            if (isGapLine(group)) {
                if (Gates.QA_GAPS.isEnough(pairs + gapLines) && hasBrackets(group)) {
                    Passage text = beforeOtherGaps(group.parts().get(0).text());
                    int last = text.lines().isEmpty()
                            ? group.lastLine()
                            : text.lines().get(text.lines().size() - 1).number();
                    cards.add(new LineCard(group.firstLine(), Math.max(group.firstLine(), last))
                            .question(text)
                            .id(group.id())
                            .gaps(Set.of(GapSyntax.BRACKETS, GapSyntax.ANKI)));
                }
            } else if (group.first().isSide()) {
                if (Gates.PAIRS.isEnough(sides) || isAllBelowTitles(group)) { // a house has both as well
                    question(group, false);
                }
            } else if (group.first().isPlain() || Gates.QA_FOREIGN.isEnough(foreign) || letters) {
                question(group, pairs + foreign > 0 || letters);
            }
        }
        cards.removeIf(card -> !card.isAnswered());
    }

    private boolean isAllBelowTitles(LabelledLines.Group group) {
        int above = group.firstLine() - 1;
        while (above >= lines.firstLine() && (lines.isBlank(above) || lines.headingLevel(above) > 0)) {
            above--;
        }
        return above < lines.firstLine() && lines.textAfter(group.lastLine() + 1) > lines.count();
    }

    private static boolean isGapLine(LabelledLines.Group group) {
        return group.first().word().equals("C") && group.first().number() < 0;
    }

    private static boolean hasBrackets(LabelledLines.Group group) {
        return Gaps.in(group.parts().get(0).text().markdown(), Set.of(GapSyntax.BRACKETS, GapSyntax.ANKI));
    }

    /** A text whose gaps are brackets ends above a paragraph whose gaps are Anki's: that is a card of its own. */
    private static Passage beforeOtherGaps(Passage text) {
        List<Passage.Line> lines = text.lines();
        for (int i = 1; i < lines.size(); i++) {
            boolean other = lines.get(i - 1).isBlank() && paragraph(lines, i).contains("{{c");
            if (other) {
                Passage above = new Passage(lines.subList(0, i)).trimmed();
                return Gaps.in(above.markdown(), Set.of(GapSyntax.BRACKETS)) ? above : text;
            }
        }
        return text;
    }

    private static String paragraph(List<Passage.Line> lines, int from) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
            paragraph.append(lines.get(i).text()).append('\n');
        }
        return paragraph.toString();
    }

    private static Optional<Passage> answer(LabelledLines.Group group) {
        return group.parts().stream()
                .skip(1)
                .filter(part -> part.label().answers(group.first()))
                .map(LabelledLines.Part::text)
                .findFirst();
    }

    private void question(LabelledLines.Group group, boolean labelled) {
        Passage asked = group.parts().get(0).text();
        Optional<Passage> answer = answer(group);
        if (asked.isBlank() || (answer.isPresent() && isKeyOfOptions(asked, answer.get()))) {
            return;
        }
        LineCard card = card(group, asked).reverse(group.first().isBothWays());
        explanations(group, card);
        if (letters && group.first().word().equals("T")) {
            card.gaps(Set.of(GapSyntax.ANKI));
        } else if (letters && group.first().word().equals("F")) {
            group.part("B").ifPresent(back -> card.answer(back.text()).reverse(true));
        } else if (letters && group.part("I").isPresent()) {
            Passage input = group.part("I").get().text();
            card.answer(input).typed(CardMarks.strip(input).text().markdown());
        } else if (letters && choices(group).size() > 1 && answer.isPresent()) {
            card.choices(marked(choices(group), answer.get().markdown()));
        } else if (answer.isPresent()) {
            card.answer(answer.get());
        } else if (bareAnswers && group.first().isPlain()) {
            BareAnswer.in(asked)
                    .ifPresent(parted -> card.question(parted.question()).answer(parted.answer()));
        }
        if (card.isAnswered()) {
            cards.add(card);
        } else if (labelled) {
            unanswered.add(card);
            answer.ifPresent(blank -> blanks.add(Span.lines(group.firstLine(), group.lastLine())));
        }
    }

    private static LineCard card(LabelledLines.Group group, Passage asked) {
        return new LineCard(group.firstLine(), group.lastLine()).question(asked).id(group.id());
    }

    private void explanations(LabelledLines.Group group, LineCard card) {
        if (letters) {
            Passage extra = group.part("E").map(LabelledLines.Part::text).orElse(Passage.EMPTY);
            card.explanation(
                    extra.then(group.part("M").map(LabelledLines.Part::text).orElse(Passage.EMPTY)));
        }
    }

    private static List<Passage> choices(LabelledLines.Group group) {
        return group.parts().stream()
                .filter(part -> part.label().word().equals("C") && part.label().number() > 0)
                .map(part -> CardMarks.strip(part.text()).text())
                .toList();
    }

    /** Marks the choices whose numbers stand in the answer. */
    private static List<Choice> marked(List<Passage> options, String answer) {
        Set<String> right = new HashSet<>(List.of(answer.strip().split("[\\s,;]+")));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choice(options.get(i), right.contains(Integer.toString(i + 1))));
        }
        return choices;
    }

    /** Whether an answer names one of lettered options: a multiple choice, which another style reads. */
    private static boolean isKeyOfOptions(Passage asked, Passage answer) {
        String key = answer.isBlank() ? "" : answer.lines().get(0).text().strip();
        if (key.isEmpty()) {
            return false;
        }
        boolean letter = key.length() < 3 || ".):".indexOf(key.charAt(1)) >= 0 || key.charAt(0) == '*';
        if (letter
                && (asked.lines().stream()
                                        .filter(line -> OptionLabel.letter(line.text()) > 0)
                                        .count()
                                > 1
                        || asked.lines().stream().anyMatch(line -> OptionRow.isIn(line.text())))) {
            return true;
        }
        List<Option> options = options(asked);
        return options.size() > 1 && AnswerBody.of(answer, options).isPresent();
    }

    /** The lines below a question that have the labels of options. */
    private static List<Option> options(Passage asked) {
        List<Option> options = new ArrayList<>();
        for (Passage.Line line : asked.lines().subList(1, asked.lines().size())) {
            int start = Markers.contentStart(line.text());
            OptionLabel.of(line.text().substring(start))
                    .map(label -> new Option(label.symbol(), Passage.of(line.from(start + label.end())), false))
                    .ifPresent(options::add);
        }
        return options;
    }
}
