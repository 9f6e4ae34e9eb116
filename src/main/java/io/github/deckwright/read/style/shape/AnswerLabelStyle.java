package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions that are headings, answers that start with a label: {@code ## 3. Why?} then {@code **Answer:** …}. */
public final class AnswerLabelStyle implements Style {

    @Override
    public String name() {
        return "answer-label";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Section> sections = outline.sections();
        BitSet folded = folded(outline);
        Map<Section, Labelled> all = new LinkedHashMap<>();
        for (Section section : sections) {
            if (!section.heading().plain().isBlank() && !BoilerplateTitles.is(section.title())) {
                BitSet around = section.heading().details().isPresent() ? new BitSet() : folded;
                Optional<Labelled> found = labelled(outline, proposals, section, around);
                found.ifPresent(label -> all.put(section, label));
            }
        }
        boolean single =
                all.size() == 1 && sections.size() > 1 && !outline.promisesQuestions() && !proposals.isForced();
        all.forEach((section, found) -> {
            if (single && isAmongItems(outline, section, found.label().line())) {
                proposals.rejected(section.heading().firstLine(), "a title above a list of which one item has a label");
            } else {
                propose(outline, proposals, section, found);
            }
        });
        if (!all.isEmpty()) {
            proposals.evidence("headings with an answer below that begins with a label: " + all.size());
        }
    }

    /** Whether the only label of a document belongs to items that do not ask, below a heading that does not: steps, changes, parts of a thing. */
    private static boolean isAmongItems(Outline outline, Section section, int label) {
        Title title = section.title();
        if (title.label() != Title.Label.NONE || title.isQuestion() || title.number() >= 0 || title.setsTask()) {
            return false;
        }
        for (int line = section.bodyLine(); line < label; line++) {
            if (Signs.endAsking(outline.line(line).strip())) {
                return false;
            }
        }
        int above = outline.sourceLines().textBefore(label - 1);
        return isItem(outline, label) || (above >= section.bodyLine() && isItem(outline, above));
    }

    private static boolean isItem(Outline outline, int line) {
        return outline.container(line)
                .filter(block -> block.is(Block.Kind.ITEM))
                .isPresent();
    }

    /** The lines of folded answers: a label in one of them is part of it. */
    private static BitSet folded(Outline outline) {
        BitSet folded = new BitSet();
        for (Details details : outline.details()) {
            if (details.hasConstantSummary()) {
                folded.set(details.span().fromLine(), details.span().lastLine() + 1);
            }
        }
        return folded;
    }

    /** The label that starts the answer, and the line before which the answer ends. */
    private record Labelled(LabelLine label, int end) {}

    private static void propose(Outline outline, Proposals proposals, Section section, Labelled found) {
        Heading heading = section.heading();
        LabelLine label = found.label();
        Span span = Span.lines(heading.firstLine(), found.end() - 1);
        Passage told = outline.passage(
                Span.lines(label.line(), found.end() - 1),
                section.heading().container().orElse(null));
        Passage answer = outline.clean(LabelLine.isOneOfSeveral(told) ? told : label.rest(told));
        Passage between = outline.clean(outline.passage(
                Span.lines(section.bodyLine(), label.line() - 1),
                section.heading().container().orElse(null)));
        Passage question = section.title().isLabelOnly()
                ? Title.of(between).text()
                : section.title().text().then(between);
        if (question.isBlank()) {
            return;
        }
        proposals.answered(span, heading.firstLine(), question, answer);
    }

    /**
     * The label that starts the answer; none when there are several, for then the heading is a topic. Lines that ask with a label of
     * their own begin other questions.
     */
    private static Optional<Labelled> labelled(Outline outline, Proposals proposals, Section section, BitSet folded) {
        Optional<LabelLine> found = Optional.empty();
        int asked = 0;
        int leadEnd = section.leadEndLine();
        int lastOption = -1;
        boolean choices = false;
        for (int line = section.bodyLine(); line < leadEnd; line++) {
            boolean chosen = proposals.quiz().covers(line, section.heading().firstLine());
            choices |= chosen;
            if (chosen
                    || outline.isCode(line)
                    || folded.get(line)
                    || proposals.quiz().isKey(line)) {
                continue;
            }
            Label read = outline.label(line);
            if ((read.means(Words.QUESTION)
                            || read.letter().filter(LetterLabel::isPlain).isPresent())
                    && !section.title().isLabelOnly()) {
                asked = asked == 0 ? line : asked;
            }
            Optional<LabelLine> label = read.plain(line, Words.ANSWER);
            if (label.isPresent() && OptionLabel.letter(outline.line(line)) == 'A') {
                lastOption = lastOption < 0 ? lastOption(outline, line, leadEnd) : lastOption;
                if (lastOption > line) {
                    continue;
                }
            }
            if (label.isPresent()) {
                if (asked > 0) {
                    int end = asked;
                    return found.map(first -> new Labelled(first, end));
                }
                if (found.isPresent()) {
                    proposals.rejected(
                            section.heading().firstLine(), "a topic, for several labelled answers stand below");
                    return Optional.empty();
                }
                found = label;
            }
        }
        if (found.isPresent() && choices && !section.title().isQuestion()) {
            proposals.rejected(section.heading().firstLine(), "a topic, for questions with options stand below, too");
            return Optional.empty();
        }
        return found.map(label -> new Labelled(label, section.endLine()));
    }

    /**
     * The last {@code B: …} below a line, else the line itself. {@code A: …} above it is an option or a part, however they are set off.
     */
    private static int lastOption(Outline outline, int line, int end) {
        for (int last = end - 1; last > line; last--) {
            if (OptionLabel.letter(outline.line(last)) == 'B' && !outline.isCode(last)) {
                return last;
            }
        }
        return line;
    }
}
