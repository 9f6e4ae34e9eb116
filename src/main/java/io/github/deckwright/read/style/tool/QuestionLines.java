package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** {@code Q: …} and {@code A: …} lines, also with bold labels. Markdown sees one paragraph, so lines are read. */
final class QuestionLines {

    /** How the words begin that say problem, and an exercise as well. */
    private static final List<String> TROUBLE = List.of("probl", "пробл", "πρόβλ");

    /** Nobody sets more apart between a question and its answer. */
    private static final int MOST_FOLDS = 8;

    private static final String DETAILS = "<details";

    private QuestionLines() {}

    /**
     * Proposes the cards.
     *
     * @param lettered cards found by letters, some of which no word has for a label: {@code Q3. Why?}
     */
    static void propose(Outline outline, Proposals proposals, List<LineCard> lettered) {
        BitSet ends = ends(outline);
        for (LineCard card : lettered) {
            if (label(outline, card.firstLine, Words.QUESTION).isEmpty()) {
                ends.set(card.firstLine);
            }
        }
        boolean promised = outline.promisesQuestions() || proposals.isForced();
        int asked = 0;
        int answered = 0;
        Optional<LabelLine> question = Optional.empty();
        Optional<LabelLine> answer = Optional.empty();
        for (int line = outline.firstLine(); line <= outline.lineCount() + 1; line++) {
            boolean end = line > outline.lineCount()
                    || ends.get(line)
                    || (question.isPresent()
                            && closesAround(outline, line, question.get().line()));
            boolean readable = !end && !outline.sourceLines().isLiteral(line);
            Optional<LabelLine> next = readable ? label(outline, line, Words.QUESTION) : Optional.empty();
            next = next.filter(label -> promised || !saysTrouble(outline.line(label.line()), label));
            if (question.isPresent() && (end || next.isPresent())) {
                answered += card(outline, proposals, question.get(), answer, line) ? 1 : 0;
                question = Optional.empty();
                answer = Optional.empty();
            }
            if (next.isPresent()) {
                question = next;
                asked++;
            } else if (readable && question.isPresent() && answer.isEmpty()) {
                answer = label(outline, line, Words.ANSWER);
            }
        }
        if (asked > 0) {
            proposals.evidence(
                    "lines that start with a label for questions: " + asked + " (with an answer: " + answered + ")");
        }
    }

    /** Whether a label without a number speaks of a problem, and the text behind it does not ask: what to do about a fault. */
    private static boolean saysTrouble(String line, LabelLine label) {
        String words = Words.normal(line.substring(0, label.column()));
        Title told = Title.of(Passage.of(new Passage.Line(1, 1, line.substring(label.column()))));
        return TROUBLE.stream().anyMatch(words::startsWith)
                && words.chars().noneMatch(Character::isDigit)
                && !told.asks()
                && !told.setsTask();
    }

    private static Optional<LabelLine> label(Outline outline, int line, Words meaning) {
        String text = outline.line(line);
        return outline.label(line)
                .in(line, meaning)
                .filter(label -> (label.column() < text.length()
                                && !text.substring(label.column()).isBlank())
                        || meaning == Words.ANSWER
                        || !Emphasis.mark(text.strip()).isEmpty());
    }

    private static boolean card(
            Outline outline, Proposals proposals, LabelLine question, Optional<LabelLine> answer, int end) {
        Block container = outline.container(question.line()).orElse(null);
        int asked = answer.map(LabelLine::line).orElse(end);
        Passage text = outline.clean(question.rest(outline.passage(Span.lines(question.line(), asked - 1), container)));
        Span span = Span.lines(question.line(), end - 1);
        boolean choice = proposals.quiz().hasOptions(question.line(), asked)
                || (answer.isPresent() && proposals.quiz().isFirstOption(asked)); // A: one above B: two and C: three
        if (text.isBlank() || choice) {
            return false; // the styles of multiple choice read it whole
        }
        Passage back = answer.isEmpty()
                ? Passage.EMPTY
                : outline.clean(answer.get().rest(outline.passage(Span.lines(asked, end - 1), container)));
        int fold = answer.isEmpty() ? fold(text.lines()) : 0;
        if (fold > 0 && text.lines().get(fold).text().startsWith(DETAILS)) {
            return false; // the styles of what is folded away read it
        }
        if (fold > 0) {
            back = new Passage(text.lines().subList(fold, text.lines().size()));
            text = new Passage(text.lines().subList(0, fold)).trimmed();
        }
        if (back.isBlank()) {
            proposals.unanswered(span, text);
            return false;
        }
        proposals.explicit(
                span, proposals.card(CardKind.BASIC, question.line(), text).answer(back));
        return true;
    }

    /** Where something that is set apart, and says that it is the answer, begins below a question; 0 when nothing does. */
    private static int fold(List<Passage.Line> lines) {
        int tried = 0;
        for (int at = 1; at < lines.size() && tried < MOST_FOLDS; at++) {
            String text = lines.get(at).text();
            boolean opens = lines.get(at - 1).isBlank() && (Admonition.opensIn(text) || text.startsWith(DETAILS));
            tried += opens ? 1 : 0;
            if (opens && Fold.at(lines, at).filter(Fold::saysAnswer).isPresent()) {
                return at;
            }
        }
        return 0;
    }

    /** Whether details end in a line that begin in another one or above. */
    private static boolean closesAround(Outline outline, int line, int asked) {
        return outline.at(line)
                .detailsAround()
                .filter(details ->
                        details.span().lastLine() == line && details.span().fromLine() <= asked)
                .isPresent();
    }

    /** Lines that end a card: headings, rules, and the lines of cloze texts. */
    private static BitSet ends(Outline outline) {
        BitSet ends = new BitSet();
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.HEADING)) {
                ends.set(block.passage().lines().get(0).text().startsWith("#") ? block.firstLine() : block.lastLine());
            } else if (block.is(Block.Kind.RULE)) {
                ends.set(block.firstLine());
            }
        }
        SourceLines lines = outline.sourceLines();
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            String text = outline.line(line);
            if (InlineSeparator.makesCard(text)
                    && lines.label(lines.textBefore(line - 1)).isAll(Words.ANSWER)) {
                ends.set(line);
            }
            if (text.startsWith("C: ") || text.startsWith("C:[") || text.startsWith("<!--") || text.startsWith("%%")) {
                if (!outline.isCode(line)) {
                    ends.set(line);
                }
            }
        }
        return ends;
    }
}
