package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.Option;
import io.github.deckwright.read.quiz.Quiz;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.quiz.Slip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Takes what the styles see in one document; each style has one of its own. Not safe for use by several threads. */
public final class Proposals {

    /**
     * A question for which a style found no answer.
     *
     * @param style name of the style
     */
    public record Unanswered(String style, Span span, Passage question) {}

    /**
     * Something that a style weighed, for {@code explain}.
     *
     * @param style name of the style
     * @param line where; 0 when it concerns the whole document
     */
    public record Evidence(String style, int line, String text) {}

    /**
     * Something irregular inside a card, which goes on without it.
     *
     * @param message what was made of it, behind the text of the line
     */
    public record Remark(Rule rule, int line, String message, String remedy) {}

    private final Outline outline;
    private final boolean forced;
    private final LevelSetting level;
    private final Style style;
    private final int rank;

    /** What the proposals of all styles are collected in. */
    private final Collected collected;

    /** Proposes before any style is asked. */
    private static final class Nobody implements Style {

        @Override
        public String name() {
            return "";
        }

        @Override
        public void propose(Outline outline, Proposals proposals) {
            // sees nothing
        }
    }

    private static final class Collected {
        final List<Proposal> all = new ArrayList<>();
        final List<Unanswered> unanswered = new ArrayList<>();
        final List<Remark> remarks = new ArrayList<>();
        final List<Evidence> evidence = new ArrayList<>();

        @Nullable
        Quiz quiz;

        boolean judged;
        Optional<String> asksItsAuthor = Optional.empty();
    }

    public Proposals(Outline outline, boolean forced) {
        this(outline, forced, new LevelSetting(outline), new Nobody(), 0, new Collected());
    }

    private Proposals(Outline outline, boolean forced, LevelSetting level, Style style, int rank, Collected collected) {
        this.outline = outline;
        this.forced = forced;
        this.level = level;
        this.style = style;
        this.rank = rank;
        this.collected = collected;
    }

    /** What one style proposes, among these. */
    public Proposals by(Style one, int itsRank) {
        return new Proposals(outline, forced, level, one, itsRank, collected);
    }

    /** The multiple-choice questions of the document, found once for the styles that share them. */
    public Quiz quiz() {
        Quiz found = collected.quiz;
        if (found == null) {
            found = Quiz.of(outline);
            collected.quiz = found;
        }
        return found;
    }

    /** Whether the author chose this style: no gate must keep it from proposing. */
    public boolean isForced() {
        return forced;
    }

    /** Starts a card of this style; its place is the first ink of the line. */
    public Card.Builder card(CardKind kind, int line, Passage question) {
        return Card.builder(kind, outline.place(line), style.name(), question);
    }

    /**
     * Starts a multiple-choice card of this style.
     *
     * @param right indices of the right options
     */
    public Card.Builder choice(QuizItem item, SortedSet<Integer> right, Passage explanation) {
        List<Choice> choices = new ArrayList<>();
        List<Option> options = item.group().options();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choice(trimmed(options.get(i).content()), right.contains(i)));
        }
        for (Slip slip : item.group().slips()) {
            remark(
                    Rule.UNEVEN_OPTIONS,
                    slip.line(),
                    slip.kind().message(),
                    slip.kind().remedy());
        }
        return card(CardKind.CHOICE, item.stem().firstLine(), item.stem().question())
                .choices(choices)
                .explanation(explanation);
    }

    /** Spaces at the end made the author's line break, and mean nothing here. */
    private static Passage trimmed(Passage content) {
        List<Passage.Line> lines = new ArrayList<>(content.trimmed().lines());
        if (!lines.isEmpty()) {
            Passage.Line last = lines.get(lines.size() - 1);
            lines.set(lines.size() - 1, last.stripTrailing());
        }
        return new Passage(lines);
    }

    /**
     * Proposes a card whose marking leaves no doubt.
     *
     * @param span all that belongs to the card: what other styles see inside is part of it
     */
    public void explicit(Span span, Card.Builder card) {
        if (level.admits(span)) {
            add(Certainty.OWN_MARK, span, end -> Optional.of(card));
        }
    }

    /** Proposes a card that the author showed by an example: it wins wherever it stands. */
    public void shown(Span span, Card.Builder card) {
        add(Certainty.SHOWN, span, end -> Optional.of(card));
    }

    /**
     * Proposes a card that only looks like one. It loses against explicit ones that surround it; those inside cut it off.
     *
     * @param certainty of two proposals that overlap the surer one wins
     * @param cardEndingBefore makes the card when its answer must end before a line (the first line behind {@code span} when nothing
     *     cuts it); empty when too little is left for a card
     */
    public void implicit(Span span, Certainty certainty, IntFunction<Optional<Card.Builder>> cardEndingBefore) {
        if (!level.admits(span)) {
            return;
        }
        Optional<String> why = forced ? Optional.empty() : asksItsAuthor();
        if (why.isPresent()) {
            rejected(span.fromLine(), why.get());
            return;
        }
        add(certainty, span, cardEndingBefore);
    }

    private Optional<String> asksItsAuthor() {
        if (!collected.judged) {
            collected.judged = true;
            collected.asksItsAuthor = Purpose.asksItsAuthor(outline);
        }
        return collected.asksItsAuthor;
    }

    /** Proposes a question with its answer, both beyond doubt; without an answer it is reported as a question that has none. */
    public void answered(Span span, int line, Passage question, Passage answer) {
        if (answer.isBlank()) {
            unanswered(span, question);
        } else {
            explicit(span, card(CardKind.BASIC, line, question).answer(answer));
        }
    }

    /**
     * The same for what only looks like a question.
     *
     * @param answerEndingBefore the answer when it must end before a line
     */
    public void answered(
            Span span, Certainty certainty, int line, Passage question, IntFunction<Passage> answerEndingBefore) {
        if (answerEndingBefore.apply(span.lastLine() + 1).isBlank()) {
            unanswered(span, question);
            return;
        }
        implicit(
                span,
                certainty,
                end -> Optional.of(answerEndingBefore.apply(end))
                        .filter(answer -> !answer.isBlank())
                        .map(answer -> card(CardKind.BASIC, line, question).answer(answer)));
    }

    /** Claims a stretch that holds no card, such as a list of answers to questions elsewhere: no other style makes one of it. */
    public void reserve(Span span) {
        add(Certainty.OWN_MARK, span, end -> Optional.empty());
    }

    /** What a document does not close, such as its last fence, ends with it: no line below the last one belongs to a card. */
    private void add(Certainty certainty, Span span, IntFunction<Optional<Card.Builder>> card) {
        int below = outline.lineCount() + 1;
        Span inside = span.lastLine() < below ? span : new Span(span.fromLine(), span.fromColumn(), below, 0);
        collected.all.add(new Proposal(style, rank, certainty, inside, card));
    }

    /** Reports a question without an answer; it becomes a note unless a card covers it. */
    public void unanswered(Span span, Passage question) {
        if (level.admits(span)) {
            collected.unanswered.add(new Unanswered(style.name(), span, question));
        }
    }

    /** Reports something irregular, when a card covers its line. */
    public void remark(Rule rule, int line, String message, String remedy) {
        collected.remarks.add(new Remark(rule, line, message, remedy));
    }

    /** Notes what speaks for or against this style in the document. */
    public void evidence(String text) {
        collected.evidence.add(new Evidence(style.name(), 0, text));
    }

    /** Notes why something in a line became no card. */
    public void rejected(int line, String reason) {
        collected.evidence.add(new Evidence(style.name(), line, reason));
    }

    /** All proposals, in the order in which the styles made them. */
    public List<Proposal> all() {
        return Collections.unmodifiableList(collected.all);
    }

    /** All questions without answers. */
    public List<Unanswered> unanswered() {
        return Collections.unmodifiableList(collected.unanswered);
    }

    /** What was irregular inside of cards. */
    public List<Remark> remarks() {
        return Collections.unmodifiableList(collected.remarks);
    }

    /** What the styles weighed. */
    public List<Evidence> evidence() {
        return Collections.unmodifiableList(collected.evidence);
    }
}
