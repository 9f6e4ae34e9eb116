package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.outline.Top;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides which headings of a document are questions: those that ask, and those that stand where others ask. */
final class HeadingGate {
    private static final int LEVELS = 7;

    private final Outline outline;
    private final Proposals proposals;
    private final boolean forced;
    private final HeadingParts parts;
    private final LevelSlips slips;
    private final boolean lone;
    private final FaqParts faq = new FaqParts();
    private final List<Section> questions = new ArrayList<>();
    private final LevelCount[] counts = new LevelCount[LEVELS];
    private final Map<Section, Integer> cuts = new HashMap<>();
    private final Set<Integer> aboveNumberedQuestions = new HashSet<>();
    private final Set<Section> between = new HashSet<>();
    /** The titles that an answer key repeats. */
    private final Set<String> keyed = new HashSet<>();

    private int level;
    private int candidates;
    private boolean open;
    private boolean small;
    private boolean labelled;

    private HeadingGate(Outline outline, Proposals proposals) {
        this.outline = outline;
        this.proposals = proposals;
        this.forced = proposals.isForced() || outline.settings().level().isPresent();
        this.parts = HeadingParts.of(outline);
        this.slips = LevelSlips.of(outline);
        this.lone = !forced && firstIsLone();
    }

    static HeadingGate of(Outline outline, Proposals proposals) {
        HeadingGate gate = new HeadingGate(outline, proposals);
        gate.count();
        gate.decide();
        gate.findBetween();
        gate.walk();
        return gate;
    }

    /** The sections whose headings are questions, in order; none lies in another one. */
    List<Section> questions() {
        return Collections.unmodifiableList(questions);
    }

    /** The first line behind the answer to a question. */
    int end(Section question) {
        return forced
                ? question.endLine()
                : Math.min(parts.end(question), cuts.getOrDefault(question, question.endLine() + outline.lineCount()));
    }

    Certainty certainty(Section section) {
        if (section.title().isQuestion() || !keyed.isEmpty()) {
            return Certainty.ASKS;
        }
        return section.title().setsTask() ? Certainty.SETS_TASK : Certainty.BY_ITS_PLACE;
    }

    private void count() {
        for (int i = 0; i < LEVELS; i++) {
            counts[i] = new LevelCount();
        }
        for (Section section : outline.sections()) {
            if (Words.KEY.is(section.title().plain())) {
                section.children()
                        .forEach(child -> keyed.add(Words.normal(child.title().plain())));
            }
        }
        Section closed = null;
        for (Section section : outline.sections()) {
            if (section.title().number() >= 0 && section.title().isQuestion()) {
                section.parent()
                        .ifPresent(above ->
                                aboveNumberedQuestions.add(above.heading().firstLine()));
            }
            boolean inside = closed != null && section.heading().firstLine() < closed.endLine();
            if (!inside && Words.KEY.is(section.title().plain())) {
                closed = section; // an answer key repeats the titles of the lessons
            } else if (isCandidate(section) && !inside && (outline.promisesQuestions() || !faq.hold(section))) {
                counts[section.level()].add(outline, section);
                candidates++;
                if (section.title().isQuestion() && !slips.holdsSeries(section)) {
                    closed = section;
                }
            }
        }
    }

    private void decide() {
        if (outline.settings().level().isPresent()) {
            level = outline.settings().level().getAsInt();
            open = true;
            proposals.evidence("questions are headings of level " + level + ", as the settings say");
            return;
        }
        boolean promise = outline.promisesQuestions();
        if (promise) {
            proposals.evidence("title or file name promises questions");
        }
        level = QuestionLevel.of(counts, promise || forced);
        LevelCount count = counts[level];
        if (count.total > 0) {
            proposals.evidence(count.describe(level));
        }
        if (forced) {
            open = true;
            proposals.evidence("all headings of level " + level + " are questions, for the settings chose the style");
            return;
        }
        if (keyAsks()) {
            open = true;
            proposals.evidence("an answer key repeats the headings, and at least half of them ask");
            return;
        }
        keyed.clear();
        open = count.opens(promise, outline.promisesAnswers(), candidates);
        small = !open && count.isSmall(candidates) && isSmall();
        labelled = !open && !small && count.isLabelled();
        open |= small || labelled;
        if (open && count.bodiesLink()) {
            open = false;
            proposals.evidence("the headings do not ask, and below most of them are only links");
        }
        if (open && count.namesReleases()) {
            open = false;
            proposals.evidence("the headings ask the same of each version: release notes");
        }
        if (open && count.bodiesAsk()) {
            open = false;
            proposals.evidence("the texts below the headings ask, not the headings: titles without answers");
        }
    }

    /** Whether headings of the level come back in an answer key, and half of these ask: then all of them are questions. */
    private boolean keyAsks() {
        int repeated = 0;
        int asking = 0;
        for (Section section : outline.sections()) {
            if (section.level() == level
                    && keyed.contains(Words.normal(section.title().plain()))) {
                repeated++;
                asking += section.title().hasQuestionMark() ? 1 : 0;
            }
        }
        return Gates.HEADING_KEYED.opens(repeated, asking, repeated);
    }

    /** Whether the document holds nothing but headings with what is below them, and at most a title alone above. */
    private boolean isSmall() {
        List<Section> sections = outline.sections();
        if (sections.isEmpty() || FileNames.introduces(outline.file().name())) {
            return false;
        }
        Section first = sections.get(0);
        boolean title = (first.level() == 1 || lone) && !first.children().isEmpty();
        return candidates + (title ? 1 : 0)
                        == outline.sections(1, Tail.line(outline)).size()
                && first.heading().firstLine() == Top.line(outline)
                && (!title || Top.line(outline, first.bodyLine()) >= first.leadEndLine());
    }

    private void walk() {
        Section last = null;
        for (Section section : outline.sections()) {
            boolean inside = last != null && section.heading().firstLine() < end(last);
            if (last != null && inside && !isLabelledInside(section, last) && (forced || !slips.isLow(section))) {
                continue;
            }
            if (isCandidate(section) && isQuestion(section) && !isTopic(section)) {
                if (last != null && inside) {
                    cuts.put(last, section.heading().firstLine());
                }
                if (!forced && slips.isHigh(section)) {
                    cuts.put(section, section.leadEndLine());
                }
                questions.add(section);
                last = section;
            }
        }
    }

    /** Authors slip a level: a heading with the label of the question around it asks for itself. */
    private static boolean isLabelledInside(Section section, Section question) {
        return section.title().label() == Title.Label.QUESTION
                && question.title().label() == Title.Label.QUESTION
                && section.title().isQuestion()
                && (section.title().number() >= 0) == (question.title().number() >= 0)
                && section.title().number() != 1;
    }

    private boolean isQuestion(Section section) {
        if (outline.settings().level().isPresent()) {
            return section.level() == level;
        }
        if (!open || (!forced && !outline.promisesQuestions() && faq.hold(section))) {
            return faq.hold(section);
        }
        Title title = section.title();
        if (!keyed.isEmpty()) {
            return section.level() == level && keyed.contains(Words.normal(title.plain()));
        }
        if (labelled) {
            return title.label() == Title.Label.QUESTION;
        }
        if (title.isQuestion()) {
            boolean place = section.level() >= level && !parts.isOutside(section);
            return place || title.number() >= 0 || HeadingParts.isMarked(title);
        }
        if (small) {
            return section.level() == level
                    && (title.setsTask() || (title.number() >= 0 && counts[level].isNumbered()));
        }
        if (forced) {
            return section.level() == level;
        }
        if (isNumberedAmongQuestions(section)) {
            return true;
        }
        LevelCount count = counts[level];
        if (section.level() != level) {
            return section.level() > level && title.setsTask() && title.number() >= 0;
        }
        if (count.isNumbered()) {
            return title.number() >= 0 || parts.isInRun(section);
        }
        if (count.isLinked()) {
            return outline.isLinked(section.heading()) || title.setsTask() || isLong(title);
        }
        boolean mixed = outline.promisesQuestions()
                && !Gates.HEADING_MIXED.isPart(count.asking(), count.total)
                && !LinkList.is(outline.body(section));
        boolean among = title.setsTask() || mixed || isLong(title) || between.contains(section);
        return among && !parts.isOutside(section);
    }

    /** The short titles of the level that stand between two that ask, where most ask: of siblings of one shape the fifth asks, too. */
    private void findBetween() {
        LevelCount count = counts[level];
        if (!Gates.HEADING_BETWEEN.opens(count.total, count.asking(), count.total)) {
            return;
        }
        List<Section> waiting = new ArrayList<>();
        Section before = null;
        for (Section section : outline.sections()) {
            if (section.level() != level || !isCandidate(section)) {
                continue;
            }
            if (before != null && !before.parent().equals(section.parent())) {
                before = null;
                waiting.clear();
            }
            if (section.title().isQuestion()) {
                between.addAll(waiting);
                waiting.clear();
                before = section;
            } else if (before != null) {
                waiting.add(section);
            }
        }
    }

    /** Authors slip a level between two parts; a number among numbered headings that ask shows the place of a question. */
    private boolean isNumberedAmongQuestions(Section section) {
        if (section.title().number() < 0
                || !counts[section.level()].isNumbered()
                || section.children().stream().anyMatch(child -> child.title().isQuestion())) {
            return false;
        }
        return section.parent()
                .filter(parent ->
                        aboveNumberedQuestions.contains(parent.heading().firstLine()))
                .isPresent();
    }

    private static boolean isLong(Title title) {
        return Gates.HEADING_LONG.isEnough(title.wordCount());
    }

    /** A heading above several questions is a topic, even when it asks itself; so is one among topics, such as "What's next?". */
    private boolean isTopic(Section section) {
        if (section.level() >= level || slips.isHigh(section)) {
            return false;
        }
        LevelCount topics = counts[section.level()];
        boolean said = outline.promisesQuestions() && section.title().hasQuestionMark() && isLong(section.title());
        if (section.title().number() < 0 && !said && Gates.HEADING_TOPICS.tolerates(topics.asking(), topics.total)) {
            return true;
        }
        int asking = 0;
        for (Section child : section.children()) {
            if (child.level() == level && child.title().isQuestion()) {
                asking++;
            }
        }
        return Gates.TOPIC.isEnough(asking);
    }

    private boolean isCandidate(Section section) {
        Heading heading = section.heading();
        return !section.title().isLabelOnly()
                && !holdsLabelledQuestions(section)
                && !section.title().text().isBlank()
                && heading.container().isEmpty()
                && !isBoring(section)
                && (forced || !parts.hold(section))
                && !(isTitle(section) && hasDeeperQuestions(section));
    }

    /** Whether a heading is the first and either of the first level or the only one of its own. */
    private boolean isTitle(Section section) {
        return outline.sections().get(0) == section && (section.level() == 1 || lone);
    }

    private boolean firstIsLone() {
        List<Section> sections = outline.sections();
        return !sections.isEmpty()
                && !sections.get(0).children().isEmpty()
                && !sections.get(0).title().isQuestion()
                && sections.stream()
                        .skip(1)
                        .noneMatch(other -> other.level() <= sections.get(0).level());
    }

    /** What is a part of any document is a question where numbers or marks say so, {@code 4. Licence?}, but not as its last word. */
    private boolean isBoring(Section section) {
        Title title = section.title();
        return BoilerplateTitles.is(title)
                && !(title.hasQuestionMark()
                        && (title.number() >= 0
                                || (outline.promisesQuestions() && !LastWords.begin(outline, section))));
    }

    /** Whether a heading that asks nothing, but has a number or a label, stands above questions with labels of their own. */
    private boolean holdsLabelledQuestions(Section section) {
        if (forced
                || section.title().label() == Title.Label.NONE
                || section.title().asks()) {
            return false;
        }
        long inside = IntStream.range(section.bodyLine(), section.leadEndLine())
                .filter(line -> !outline.isCode(line)
                        && outline.label(line).plain(line, Words.QUESTION).isPresent())
                .count();
        return Gates.TOPIC.isEnough(inside);
    }

    private static boolean hasDeeperQuestions(Section title) {
        return !title.children().isEmpty() || !title.title().isQuestion();
    }
}
