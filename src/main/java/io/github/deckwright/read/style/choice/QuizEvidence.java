package io.github.deckwright.read.style.choice;

import io.github.deckwright.read.quiz.KeySheet;
import io.github.deckwright.read.quiz.OptionGroup;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.weigh.Proposals;
import java.util.Collection;
import java.util.List;

/** Says for {@code explain} what was seen of questions with options, and why some are no cards. */
final class QuizEvidence {
    private final Proposals proposals;

    QuizEvidence(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * What became of options that are no tasks.
     *
     * @param below how many questions have their answer below the options
     * @param inPlace how many have a mark at the right option
     * @param open those that have neither
     */
    void choices(int below, int inPlace, List<QuizItem> open) {
        long lettered = open.stream().filter(QuizEvidence::hasLabels).count();
        if (below + inPlace + lettered > 0) {
            proposals.evidence("questions with options: " + (below + inPlace + lettered) + " (with the answer below: "
                    + below + ", with a mark at the right option: " + inPlace + ", with neither: " + lettered + ")");
        }
        for (QuizItem item : open) {
            if (hasLabels(item)) {
                rejected(item, "options, but none is marked as right, and no answer below names one");
            }
        }
        for (int line : proposals.quiz().strays()) {
            proposals.rejected(line, "options without a question above them");
        }
    }

    /** Options of which several lists share one answer. */
    void unclear(QuizItem item) {
        rejected(item, "one of several lists of options with one answer below them all");
    }

    /** Lists of tasks. */
    void tasks(List<QuizItem> items, boolean quiz) {
        long mixed = items.stream()
                .filter(item -> item.group().hasRightOption() && item.group().hasWrongOption())
                .count();
        long asking = items.stream().filter(item -> item.stem().asks()).count();
        proposals.evidence("lists of tasks: " + items.size() + " (with ticked and open ones: " + mixed
                + ", below a number or words that ask: " + asking + ")" + (quiz ? "" : "; so they are things to do"));
        if (!quiz) {
            items.forEach(item -> rejected(item, "a list of tasks in a document that does not use them for questions"));
        }
    }

    /** Lists of answers for questions elsewhere. */
    void keys(Collection<KeySheet> sheets, int open, int answered) {
        if (!sheets.isEmpty()) {
            proposals.evidence("lists of answers by number: " + sheets.size()
                    + "; questions without an answer of their own: " + open + " (answered there: "
                    + answered + ")");
        }
    }

    /** A list of answers that goes with no question. */
    void unused(KeySheet sheet) {
        proposals.rejected(
                sheet.firstLine(), "a list of answers by number, but no open questions above have these numbers");
    }

    private void rejected(QuizItem item, String reason) {
        proposals.rejected(item.stem().firstLine(), reason);
    }

    private static boolean hasLabels(QuizItem item) {
        return item.group().is(OptionGroup.Marking.LABELS);
    }
}
