package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Title;

/** Counts what the headings of one level look like. */
final class LevelCount {
    private static final int FEW = 3;

    /** So many headings whose numbers run on are a list of questions, where half of them ask. */
    private static final int ENOUGH_RUNNING = 4;

    /** An answer that one learns, and no chapter. */
    private static final int SHORT_LINES = 12;

    private static final int SHORT_WORDS = 80;

    int total;
    private int marks;
    private int words;
    private int tasks;
    private int numbers;
    private int running;
    private int before;
    private int linked;
    private int bodiesThatAsk;
    private int bodiesThatLink;
    private int shortBodies;
    private int learnable;

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
        }
        numbers += title.number() >= 0 ? 1 : 0;
        running += title.number() >= 0 && (title.number() == before + 1 || title.number() == 1) ? 1 : 0;
        before = title.number();
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
        if (body.isBlank() || body.lines().size() > SHORT_LINES) {
            return false;
        }
        int words = 0;
        for (Passage.Line line : body.lines()) {
            words += line.isBlank() ? 0 : line.text().split(" ").length;
        }
        return words <= SHORT_WORDS;
    }

    /**
     * Whether a document of one, two or three headings may be the first that somebody writes: all of them ask with question marks,
     * or two of three, and the answers are short.
     *
     * @param candidates how many headings of all levels may be questions
     */
    boolean isSmall(int candidates) {
        return candidates <= FEW
                && marks > 0
                && shortBodies == marks
                && (marks == candidates || (candidates == FEW && marks == FEW - 1));
    }

    private static boolean bodyAsks(Outline outline, Section section) {
        Passage body = outline.body(section, section.leadEndLine());
        if (body.lines().isEmpty() || body.lines().size() > 12) {
            return false;
        }
        String last = body.lines().get(body.lines().size() - 1).text();
        return Title.of(Passage.of(new Passage.Line(1, 1, PlainText.of(last)))).hasQuestionMark();
    }

    /** How much speaks for this level being the one of the questions. */
    double weight() {
        return marks + 0.7 * words + taskWeight() * tasks;
    }

    /** Tasks that a table of contents lists are questions more often than parts of answers. */
    private double taskWeight() {
        return isLinked() ? 0.7 : 0.3;
    }

    /** The share of headings that ask. */
    double share() {
        return total == 0 ? 0 : (double) (marks + words) / total;
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
        double asking = (marks + 0.5 * words + Math.min(taskWeight(), 0.5) * tasks) / total;
        if (promise) {
            boolean some = (marks + words >= 2 && asking >= 0.25) || (marks + words + tasks >= FEW && asking >= 0.25);
            boolean slots = total >= 5 && marks + words + tasks >= 2 && (isNumbered() || isLinked());
            boolean topics = (answers || learnable * 4 >= total * 3) && running >= ENOUGH_RUNNING && running == total;
            return some || slots || topics || (total == 1 && marks == 1);
        }
        if (running >= ENOUGH_RUNNING && running == total && marks >= 2 && share() >= 0.5) {
            return true; // numbers count questions, and half of them ask
        }
        if (marks >= 2 && marks * 5 >= candidates * 4) {
            return true;
        }
        return marks >= FEW && (asking >= 0.6 || (total >= 10 && isLinked() && asking >= 0.3 && share() >= 0.5));
    }

    /** Whether nearly all headings have numbers. */
    boolean isNumbered() {
        return total >= FEW && numbers * 5 >= total * 4;
    }

    /** Whether a table of contents lists most of the headings. */
    boolean isLinked() {
        return total >= FEW && linked * 3 >= total * 2;
    }

    /** Whether below headings that do not ask there are mostly links. */
    boolean bodiesLink() {
        return share() < 0.25 && bodiesThatLink * 2 >= total;
    }

    /** Whether it is the texts that ask, below titles that do not. */
    boolean bodiesAsk() {
        return total >= FEW && bodiesThatAsk * 5 >= total * 3;
    }

    String describe(int level) {
        return "headings of level " + level + ": " + total + " (with a question mark or label: " + marks
                + ", with a word that asks in front: " + words + ", setting a task: " + tasks + ", with a number: "
                + numbers + ", linked to: " + linked + ")";
    }
}
