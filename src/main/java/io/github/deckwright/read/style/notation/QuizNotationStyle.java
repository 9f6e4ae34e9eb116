package io.github.deckwright.read.style.notation;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Quizzes and lessons in a notation that other programs read. A document is looked at only when it holds the mark of one. */
public final class QuizNotationStyle implements Style {
    private static final List<Notation> ALL = List.of(
            new Notation("quizdown", Quizdown.MARKS, Quizdown::find),
            new Notation("LiaScript", Liascript.MARKS, Liascript::find),
            new Notation("mkdocs-quiz", QuizTags.MARKS, QuizTags::find),
            new Notation("mistune", DotDirectives.MARKS, DotDirectives::find),
            new Notation("freeCodeCamp", HeadedParts.MARKS, HeadedParts::find),
            new Notation("DataCamp", PossibleAnswers.MARKS, PossibleAnswers::find),
            new Notation("R/exams", RExams.MARKS, RExams::find),
            new Notation("Open edX", AngleQuestions.MARKS, AngleQuestions::find),
            new Notation("text2qti", StarredLetters.MARKS, StarredLetters::find),
            new Notation("GIFT", Gift.MARKS, Gift::find),
            new Notation("Moodle", BangItems.MARKS, BangItems::find),
            new Notation("AMC-TXT", PlusMinus.MARKS, PlusMinus::find),
            new Notation("H5P", StarredLines.MARKS, StarredLines::find),
            new Notation("Quarto", CorrectSpans.MARKS, CorrectSpans::find),
            new Notation("learnr", CallQuiz.MARKS, CallQuiz::find),
            new Notation("jupyterquiz", ObjectQuiz.MARKS, ObjectQuiz::find));

    /** The characters that marks begin with. */
    private static final String FIRST = firstCharacters();

    private static String firstCharacters() {
        StringBuilder first = new StringBuilder();
        for (Notation notation : ALL) {
            for (String mark : notation.marks()) {
                first.append(first.indexOf(mark.substring(0, 1)) < 0 ? mark.substring(0, 1) : "");
            }
        }
        return first.toString();
    }

    @Override
    public String name() {
        return "quiz-notation";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.NOTATION);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        for (Notation notation : markedIn(outline)) {
            List<Item> items = notation.reading().apply(outline);
            if (!items.isEmpty()) {
                proposals.evidence("questions as " + notation.name() + " reads them: " + items.size());
                items.forEach(item -> item.propose(outline, proposals));
            }
        }
        inLines(outline, proposals);
    }

    /** Calls inside of a line have no line that starts with them. */
    private static void inLines(Outline outline, Proposals proposals) {
        CallQuiz.inline(outline).forEach(item -> item.propose(outline, proposals));
    }

    private static List<Notation> markedIn(Outline outline) {
        List<Notation> open = new ArrayList<>(ALL);
        List<Notation> marked = new ArrayList<>();
        for (int number = outline.firstLine(); number <= outline.lineCount() && !open.isEmpty(); number++) {
            String line = outline.line(number);
            int indent = Run.space(line, 0);
            boolean mayMark = indent < line.length() && FIRST.indexOf(line.charAt(indent)) >= 0;
            for (int i = open.size() - 1; i >= 0 && mayMark; i--) {
                if (open.get(i).startsIn(line, indent)) {
                    marked.add(open.remove(i));
                }
            }
        }
        return ALL.stream().filter(marked::contains).toList();
    }
}
