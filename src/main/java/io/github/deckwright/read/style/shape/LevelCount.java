package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.RunningNumbers;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import io.github.deckwright.read.weigh.gate.Weight;

/** Counts what the headings of one level look like. */
final class LevelCount {
    /** An answer that one learns, and no chapter. */
    private static final int LONGEST_TEXT = 12;

    private static final int MOST_WORDS = 80;

    int total;
    private int marks;
    private int words;
    private int tasks;
    private int tellings;
    /** Headings without a number since the last one with a number, and those between two of them. */
    private int unnumbered;

    private int gaps;
    private int numbers;
    private int labelled;
    private final RunningNumbers running = new RunningNumbers();
    private final ReleaseTitles releases = new ReleaseTitles();
    private int linked;
    private int bodiesThatAsk;
    private int bodiesThatLink;
    private int shortBodies;
    private int learnable;
    /** Headings that ask or put a problem in a list of frequent questions; elsewhere a statement is none. */
    private int problems;

    void add(Outline outline, Section section) {
        total++;
        Title title = section.title();
        // "Why?" alone is the title of a part, which a document that promises questions does not have
        boolean part = !outline.promisesQuestions()
                && title.plain().indexOf(' ') < 0
                && (title.plain().isEmpty() || title.plain().charAt(0) < 0x2E80);
        boolean mark = !part && (title.label() == Title.Label.QUESTION || title.hasQuestionMark());
        if (mark) {
            marks++;
        } else if (!part && title.asks()) {
            words++;
        } else if (title.setsTask()) {
            tasks++;
            tellings += title.asksToTell() ? 1 : 0;
        }
        boolean problem =
                outline.listsFrequentQuestions() && (mark || title.isQuestion() || FaqParts.putsProblem(section));
        problems += problem ? 1 : 0;
        gaps += title.number() >= 0 && numbers > 0 ? unnumbered : 0;
        numbers += title.number() >= 0 ? 1 : 0;
        unnumbered = title.number() >= 0 ? 0 : unnumbered + 1;
        labelled += title.label() == Title.Label.QUESTION && title.asks() ? 1 : 0;
        running.add(title.number());
        releases.add(outline, section);
        linked += outline.isLinked(section.heading()) ? 1 : 0;
        Passage body = outline.body(section);
        boolean links = LinkList.is(body);
        boolean isShort = !links && isShort(body);
        shortBodies += mark && isShort ? 1 : 0;
        learnable += isShort ? 1 : 0;
        bodiesThatLink += !title.isQuestion() && links ? 1 : 0;
        bodiesThatAsk += !title.isQuestion() && bodyAsks(outline, section) ? 1 : 0;
    }

    private static boolean isShort(Passage body) {
        if (body.isBlank() || body.lines().size() > LONGEST_TEXT) {
            return false;
        }
        int words = 0;
        for (Passage.Line line : body.lines()) {
            words += line.isBlank() ? 0 : line.text().split(" ").length;
        }
        return words <= MOST_WORDS;
    }

    /**
     * Whether a document of one, two or three headings may be the first that somebody writes: all of them ask with question marks,
     * or two of three, and the answers are short.
     *
     * @param candidates how many headings of all levels may be questions
     */
    boolean isSmall(int candidates) {
        return !Gates.HEADING_SMALL.isEnough(candidates)
                && marks > 0
                && (shortBodies == marks || running.count() == total)
                && Gates.HEADING_SMALL.isPart(marks, candidates);
    }

    private static boolean bodyAsks(Outline outline, Section section) {
        Passage body = outline.body(section, section.leadEndLine());
        if (body.lines().isEmpty() || body.lines().size() > LONGEST_TEXT) {
            return false;
        }
        String last = body.lines().get(body.lines().size() - 1).text();
        return Title.of(Passage.of(new Passage.Line(1, 1, PlainText.of(last)))).hasQuestionMark();
    }

    /** How much speaks for this level being the one of the questions. */
    int weight() {
        return Weight.MARK.amongLevels(marks) + Weight.WORD.amongLevels(words) + task().amongLevels(tasks);
    }

    private Weight task() {
        return isLinked() ? Weight.LISTED_TASK : Weight.TASK;
    }

    /** How many headings ask. */
    int asking() {
        return marks + words;
    }

    /**
     * Whether the headings of this level may be questions.
     *
     * @param promise whether title or file name promise questions
     * @param answers whether they promise answers
     * @param candidates how many headings of all levels may be questions
     */
    boolean opens(boolean promise, boolean answers, int candidates) {
        if (total == 0) {
            return false;
        }
        int weighed = Weight.MARK.amongHeadings(marks) + Weight.WORD.amongHeadings(words) + task().amongHeadings(tasks);
        int whole = Weight.WHOLE * total;
        int all = asking() + tasks;
        if (promise) {
            boolean some = Gates.HEADING_LEVEL_PROMISED.opens(asking(), weighed, whole)
                    || Gates.HEADING_LEVEL_TASKS.opens(all, weighed, whole);
            boolean slots = Gates.HEADING_SLOTS.isEnough(total)
                    && Gates.HEADING_SLOTS_ASK.isEnough(all)
                    && (isNumbered() || isLinked());
            boolean topics = ((answers || Gates.HEADING_LEARNABLE.isPart(learnable, total))
                            && Gates.HEADING_RUNNING.opens(running.count(), total))
                    || (answers && linked == total && Gates.HEADING_LISTED_ANSWERS.opens(total, learnable, total))
                    || Gates.HEADING_MANY_LEARNABLE.opens(total, learnable, total);
            return some || slots || topics || Gates.FAQ_MOST.opens(problems, total) || (total == 1 && marks == 1);
        }
        if (Gates.HEADING_RUNNING.opens(running.count(), total)
                && Gates.HEADING_RUNNING_ASK.opens(marks, asking(), total)) {
            return true; // numbers count questions, and half of them ask
        }
        if (Gates.HEADING_ALL_ASK.opens(marks, candidates)
                || asksOrTells(isNumbered() ? total : candidates)
                || Gates.HEADING_WORDS.opens(asking(), all, isNumbered() ? total : candidates)) {
            return true;
        }
        if (isNumbered()
                && Gates.HEADING_RUNNING_ASK.isEnough(marks)
                && Gates.HEADING_COUNTED.opens(total, asking(), total)
                && Gates.HEADING_COUNTED_SHORT.isPart(learnable, total)) {
            return true;
        }
        if (isLinked()
                && Gates.HEADING_SLOTS_ASK.isEnough(all)
                && Gates.HEADING_CATALOGUE.opens(total, learnable, total)) {
            return true;
        }
        return Gates.HEADING_ASK.opens(marks, weighed, whole)
                || (isLinked()
                        && Gates.HEADING_LISTED.opens(total, asking(), total)
                        && Gates.HEADING_LISTED_ASK.opens(marks, weighed, whole));
    }

    /**
     * Whether nearly all ask or want to be told something, half of them beyond doubt. Nobody titles the parts of a guide "Explain …"; forms
     * to fill in do, without numbers, contents or question marks.
     */
    private boolean asksOrTells(int candidates) {
        int sure = marks + tellings;
        return (marks > 0 || isNumbered() || isLinked())
                && Gates.HEADING_ASK.isEnough(sure)
                && Gates.HEADING_RUNNING_ASK.isPart(sure, candidates)
                && Gates.HEADING_ALL_ASK.isPart(sure + words, candidates);
    }

    /** Whether so many ask behind a label, which nobody writes in front of chapters, that all others are none, however many they are. */
    boolean isLabelled() {
        return Gates.HEADING_ASK.isEnough(labelled);
    }

    /** Whether nearly all headings have numbers, or most have and the others stand around them, as introductions and farewells do. */
    boolean isNumbered() {
        return Gates.HEADING_NUMBERED.opens(total, numbers, total)
                || (gaps == 0 && Gates.HEADING_MOST_LISTED.opens(numbers, numbers, total));
    }

    /** Whether a table of contents lists most of the headings. */
    boolean isLinked() {
        return Gates.HEADING_MOST_LISTED.opens(total, linked, total);
    }

    /** Whether below headings that do not ask there are mostly links. */
    boolean bodiesLink() {
        return !Gates.HEADING_SILENT.isPart(asking(), total) && Gates.HEADING_LINKS.isPart(bodiesThatLink, total);
    }

    /** Whether it is the texts that ask, below titles that do not. */
    boolean bodiesAsk() {
        return Gates.HEADING_TEXTS_ASK.opens(total, bodiesThatAsk, total);
    }

    /** Whether the headings ask the same of each version. */
    boolean namesReleases() {
        return releases.areMost();
    }

    String describe(int level) {
        return "headings of level " + level + ": " + total + " (with a question mark or label: " + marks
                + ", with a word that asks in front: " + words + ", setting a task: " + tasks + ", with a number: "
                + numbers + ", linked to: " + linked + ")";
    }
}
