package io.github.deckwright.read.style.choice;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.AnswerBody;
import io.github.deckwright.read.quiz.Option;
import io.github.deckwright.read.quiz.OptionGroup;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Multiple choice as a list of tasks: the right ones are done, {@code [x]}. To-do lists look the same, so a gate decides. */
public final class TaskListStyle implements Style {
    @Override
    public String name() {
        return "task-list";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CHOICE, Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<QuizItem> items = new ArrayList<>();
        for (QuizItem item : proposals.quiz().items()) {
            if (item.group().is(OptionGroup.Marking.TASKS)) {
                items.add(item);
            }
        }
        dropTitles(items);
        if (items.isEmpty()) {
            return;
        }
        boolean others = proposals.quiz().hasAnswers() || items.stream().anyMatch(proposals.quiz()::isAmongQuestions);
        boolean quiz = proposals.isForced() || (isQuiz(items, others) && (others || !isPlan(outline, items)));
        new QuizEvidence(proposals).tasks(items, quiz);
        if (!quiz) {
            return;
        }
        reserveBroken(outline, proposals, items);
        for (QuizItem item : items) {
            OptionGroup group = item.group();
            Span span = Span.lines(item.stem().firstLine(), item.endLine() - 1);
            Passage explanation = withoutKey(proposals.quiz().explanation(item), group);
            if (group.hasRightOption() && !isTorn(item, explanation)) {
                proposals.explicit(span, proposals.choice(item, group.right(), explanation));
            } else {
                proposals.unanswered(span, item.stem().question());
                proposals.reserve(span);
            }
        }
    }

    /** One box alone is only a part of a question's options when more follow, or nothing above it asks. */
    private static boolean isTorn(QuizItem item, Passage explanation) {
        return item.group().options().size() == 1
                && (!item.stem().asks() || explanation.lines().stream().anyMatch(line -> startsWithBox(line.text())));
    }

    private static boolean startsWithBox(String line) {
        String text = line.strip();
        boolean box = text.length() > 4 && text.charAt(1) == ' ' && text.charAt(2) == '[' && text.charAt(4) == ']';
        return box && Signs.isBullet(text, 0);
    }

    /** Boxes below the title of the document or a part are no options when most questions are headings of a deeper level. */
    private static void dropTitles(List<QuizItem> items) {
        Map<Integer, Integer> levels = new HashMap<>();
        items.forEach(item -> levels.merge(item.stem().level(), 1, Integer::sum));
        items.removeIf(item -> {
            int level = item.stem().level();
            return level > 0
                    && !item.stem().asks()
                    && levels.getOrDefault(level, 0) == 1
                    && levels.entrySet().stream()
                            .anyMatch(other -> other.getKey() > level
                                    && Gates.TASK_LIST_LEVEL.isPart(other.getValue(), items.size()));
        });
    }

    /** An explanation may begin by saying in words which boxes are ticked. */
    private static Passage withoutKey(Passage explanation, OptionGroup group) {
        List<Passage.Line> lines = explanation.trimmed().lines();
        return lines.isEmpty() || !AnswerLabel.startsIn(lines.get(0).text())
                ? explanation
                : AnswerBody.of(explanation, group.options())
                        .filter(body -> body.right().equals(group.right()))
                        .map(AnswerBody::explanation)
                        .orElse(explanation);
    }

    /** Boxes in a question of the same kind that make no options, or none that is right: not an answer either. */
    private static void reserveBroken(Outline outline, Proposals proposals, List<QuizItem> items) {
        Set<Integer> levels = new HashSet<>();
        Set<Integer> known = new HashSet<>();
        for (QuizItem item : items) {
            levels.add(item.stem().level());
            known.add(item.stem().firstLine());
            item.stem().heading().ifPresent(above -> known.add(above.firstLine()));
        }
        for (Section section : outline.sections()) {
            int line = section.heading().firstLine();
            if (levels.contains(section.level()) && !known.contains(line) && hasBox(outline, section)) {
                proposals.unanswered(section.span(), section.title().text());
                proposals.reserve(section.span());
            }
        }
    }

    private static boolean hasBox(Outline outline, Section section) {
        for (int line = section.bodyLine(); line < section.leadEndLine(); line++) {
            if (startsWithBox(outline.line(line)) && !outline.isCode(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are questions: numbered ones with some answers, or ones that all ask and have right and wrong options. */
    private static boolean isQuiz(List<QuizItem> items, boolean others) {
        int numbered = 0;
        int asking = 0;
        int mixed = 0;
        int wide = 0;
        // one box alone says nothing of how the document uses boxes
        List<QuizItem> lists = items.stream()
                .filter(item -> Gates.OPTIONS.isEnough(item.group().options().size()))
                .toList();
        for (QuizItem item : lists) {
            boolean both = item.group().hasRightOption() && item.group().hasWrongOption();
            numbered += item.stem().number() >= 0 ? 1 : 0;
            asking += item.stem().asks() ? 1 : 0;
            mixed += both ? 1 : 0;
            wide += both && Gates.TASK_LIST_WIDE.isEnough(item.group().options().size()) ? 1 : 0;
        }
        boolean most = Gates.TASK_LIST_MIXED.isPart(mixed, lists.size());
        boolean several = Gates.TASK_LIST_SEVERAL.isEnough(mixed) || wide > 0 || others || areMarked(lists);
        if (Gates.TASK_LIST_NUMBERED.isPart(numbered, lists.size())) {
            return most && several;
        }
        boolean many = Gates.TASK_LIST_ASK.opens(lists.size(), asking, lists.size())
                && Gates.TASK_LIST_ASK_MIXED.isPart(mixed, lists.size());
        return many || (asking == lists.size() && Gates.TASK_LIST_ALL_ASK.isPart(mixed, lists.size()) && several);
    }

    /**
     * Whether these are things to do: nothing asks and what is done stands first everywhere, or the only list stands below the short title
     * of a part, such as "What's next?", among parts that ask nothing.
     */
    private static boolean isPlan(Outline outline, List<QuizItem> items) {
        if (outline.promisesQuestions()) {
            return false;
        }
        if (items.stream().noneMatch(TaskListStyle::isMarked) && items.stream().allMatch(TaskListStyle::isDoneFirst)) {
            return true;
        }
        QuizItem first = items.get(0);
        int level = first.stem().level();
        int words = Title.of(first.stem().question()).wordCount();
        if (items.size() > 1 || level == 0 || Gates.HEADING_LONG.isEnough(words)) {
            return false;
        }
        if (first.stem().number() >= 0) {
            return !isMarked(first);
        }
        List<Section> beside = outline.sections().stream()
                .filter(section -> section.level() == level)
                .toList();
        long asking =
                beside.stream().filter(section -> section.title().isQuestion()).count();
        return Gates.HEADING_TOPICS.tolerates(asking, beside.size());
    }

    /** Whether no open box stands above a ticked one: things get done from the top, and right options stand anywhere. */
    private static boolean isDoneFirst(QuizItem item) {
        boolean open = false;
        for (Option option : item.group().options()) {
            if (open && option.right()) {
                return false;
            }
            open |= !option.right();
        }
        return true;
    }

    /** Whether all have question marks: what is to be done has none, however few boxes there are. */
    private static boolean areMarked(List<QuizItem> lists) {
        return lists.stream().allMatch(TaskListStyle::isMarked);
    }

    private static boolean isMarked(QuizItem item) {
        return Title.of(item.stem().question()).hasQuestionMark();
    }
}
