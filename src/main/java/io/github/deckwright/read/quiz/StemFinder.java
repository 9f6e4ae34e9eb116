package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.ToldLines;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Looks upwards from options for their question. */
final class StemFinder {
    private static final int MOST_PARTS = 16;

    private final Outline outline;
    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

    /** By the line of a heading the next one above it that is no comment in code that lost its fence. */
    private final Map<Integer, Heading> aboveComments = new HashMap<>();

    private final Map<Heading, Integer> groupsBelow = new HashMap<>();

    private final Recurring recurring;

    StemFinder(Outline outline, List<OptionGroup> groups, Recurring recurring) {
        this.outline = outline;
        this.recurring = recurring;
        for (Heading heading : outline.headings()) {
            if (!Words.OPTIONS.is(heading.title().plain())) {
                headings.put(heading.firstLine(), heading);
            }
        }
        findAboveComments();
        for (OptionGroup group : groups) {
            var above = headings.floorEntry(group.firstLine());
            if (above != null && group.isMarked()) {
                groupsBelow.merge(above.getValue(), 1, Integer::sum);
            }
        }
    }

    private void findAboveComments() {
        Optional<Heading> above = Optional.empty();
        for (Heading heading : headings.values()) {
            if (above.isPresent()) {
                aboveComments.put(heading.firstLine(), above.get());
            }
            boolean comment = above.isPresent() && heading.level() == 1 && !looksAsked(heading.title());
            above = comment ? above : Optional.of(heading);
        }
    }

    /**
     * Finds the question of a group.
     *
     * @param floor the first line that may belong to it: what is above belongs to the group before
     */
    Optional<Stem> of(OptionGroup group, int floor) {
        StemWalk walk = new StemWalk();
        if (!group.lead().isBlank()) {
            asked(walk, withoutOptionsLabel(group.lead()));
        }
        if (group.block().is(Block.Kind.HEADING)) {
            walk.stop(StemWalk.Stop.NUMBERED); // with its question in front
        }
        climb(group.block(), floor, walk);
        return switch (walk.stop()) {
            case HEADING -> Optional.ofNullable(walk.heading()).flatMap(heading -> underHeading(walk, heading));
            case ITEM, NUMBERED -> walk.hasText() ? Optional.of(stem(walk, walk.parts(), true)) : Optional.empty();
            case SUMMARY -> walk.hasText() ? lastText(walk) : summary(walk);
            case OTHER -> lastText(walk);
        };
    }

    private void climb(Block from, int floor, StemWalk walk) {
        Block block = from;
        while (!walk.isStopped()) {
            List<Block> beside = outline.beside(block);
            for (int i = block.place() - 1; i >= 0 && !walk.isStopped(); i--) {
                Block above = beside.get(i);
                if (above.firstLine() < floor && endsWithNewItem(above, floor)) {
                    item(walk, above.children().get(above.children().size() - 1));
                    walk.stop(walk.hasText() ? walk.stop() : StemWalk.Stop.OTHER);
                } else if (above.firstLine() < floor || walk.parts().size() >= MOST_PARTS) {
                    walk.stop(StemWalk.Stop.OTHER);
                } else {
                    step(walk, beside.get(i));
                }
            }
            Optional<Block> around = block.parent();
            if (walk.isStopped()) {
                return;
            } else if (around.isEmpty()) {
                walk.stop(StemWalk.Stop.OTHER);
            } else if (around.get().is(Block.Kind.ITEM) && walk.hasText()) {
                walk.item(around.get());
            } else {
                // above an item without text of its own is what stands above its list
                block = around.get().is(Block.Kind.ITEM) ? around.get().parent().orElse(block) : around.get();
            }
        }
    }

    private void step(StemWalk walk, Block block) {
        Heading heading = headings.get(block.firstLine());
        if (heading != null && !block.isList() && !block.is(Block.Kind.QUOTE)) {
            if (isComment(heading, walk)) {
                walk.block(block.passage());
            } else if (walk.hasText() || !isName(heading, walk)) { // right above options it says that they follow
                walk.heading(heading);
            }
            return;
        }
        switch (block.kind()) {
            case RULE -> rule(walk, block);
            case PARAGRAPH -> paragraph(walk, block);
            case HTML -> html(walk, block);
            case FENCE, INDENTED_CODE, TABLE, QUOTE, BOXED_HEADING -> walk.block(outline.passage(block));
            case BULLET_LIST, ORDERED_LIST -> list(walk, block);
            case HEADING, ITEM, DEFINITION -> {
                // a title such as "Options", or nothing to see
            }
        }
    }

    /** A rule ends the question, but not right above a title such as "Options". */
    private void rule(StemWalk walk, Block rule) {
        List<Block> below = outline.beside(rule);
        Block next = below.get(Math.min(rule.place() + 1, below.size() - 1));
        if (!next.is(Block.Kind.HEADING) || !Words.OPTIONS.is(next.passage().markdown())) {
            walk.stop(StemWalk.Stop.OTHER);
        }
    }

    /** {@code # a comment} in code that lost its fence: the question above it, which has no options yet, goes on. */
    private boolean isComment(Heading heading, StemWalk walk) {
        Heading above = heading.level() == 1 ? aboveComments.get(heading.firstLine()) : null;
        return above != null
                && above.level() > 1
                && above.title().label() != Title.Label.NONE
                && groupsBelow.getOrDefault(above, 0) == 0
                && !looksAsked(heading.title())
                && !walk.lastTextAsks();
    }

    private void paragraph(StemWalk walk, Block block) {
        Passage text = ToldLines.off(outline.clean(block.passage()));
        if (text.isBlank()) {
            return;
        }
        String first = text.lines().get(0).text();
        boolean answer = isAnswer(text) && !isProposed(walk, block);
        Passage next = answer ? nextQuestion(text) : Passage.EMPTY;
        if (!next.isBlank()) {
            asked(walk, next);
            return;
        }
        if (answer || Admonition.opensIn(first) || first.strip().equals(":::")) {
            walk.stop(StemWalk.Stop.OTHER);
            return;
        }
        asked(walk, withoutOptionsLabel(text));
    }

    /** The lines of a paragraph from the numbered question on that stands right below the answer to the one before. */
    private static Passage nextQuestion(Passage text) {
        for (int i = text.lines().size() - 1; i > 0; i--) {
            Passage.Line line = text.lines().get(i);
            if (OptionLabel.letter(line.text()) > 0 || AnswerLabel.startsIn(line.text())) {
                return Passage.EMPTY;
            }
            Passage one = Passage.of(line);
            if (Title.isLabelled(one) && Title.of(one).number() >= 0) {
                return new Passage(text.lines().subList(i, text.lines().size()));
            }
        }
        return Passage.EMPTY;
    }

    /**
     * {@code Solution: You make an index.} above {@code Does this meet the goal?}: what a question proposes, below a heading that only counts
     * it and above its only options. What asks above such a label is answered by it.
     */
    private boolean isProposed(StemWalk walk, Block block) {
        var above = headings.lowerEntry(block.firstLine());
        return walk.lastTextAsks()
                && block.place() > 0
                && !outline.beside(block).get(block.place() - 1).title().hasQuestionMark()
                && above != null
                && above.getValue().title().isLabelOnly()
                && groupsBelow.getOrDefault(above.getValue(), 0) == 1;
    }

    /** A label begins the question, but below a numbered title with nothing but this question it only names a part of it. */
    private void asked(StemWalk walk, Passage text) {
        if (text.isBlank() || !Title.isLabelled(text)) {
            if (walk.hasText() && Title.of(text).isLabelOnly()) {
                walk.numbered(Title.of(text).number(), text.lines().get(0).number());
            } else {
                walk.text(text);
            }
        } else if (isPart(text)) {
            walk.text(Title.of(text).text());
        } else {
            walk.text(text);
            walk.stop(StemWalk.Stop.NUMBERED);
        }
    }

    private boolean isPart(Passage text) {
        var above = headings.lowerEntry(text.lines().get(0).number());
        return above != null
                && Title.of(text).number() < 0
                && above.getValue().title().label() == Title.Label.QUESTION
                && !above.getValue().title().isLabelOnly()
                && groupsBelow.getOrDefault(above.getValue(), 0) == 1
                && !isTold(above.getValue().lastLine() + 1, text.lines().get(0).number());
    }

    /** Whether nothing but lines such as {@code Topic: Ripening} stand between: what follows their label is the whole question. */
    private boolean isTold(int from, int end) {
        boolean any = false;
        for (int line = from; line < end; line++) {
            String text = PlainLine.of(outline.line(line)).text().strip();
            int label = Label.anyEnd(text);
            if (!text.isEmpty() && (label == 0 || label == text.length())) {
                return false;
            }
            any |= !text.isEmpty();
        }
        return any;
    }

    /** A numbered text with a word for answers in it asks: {@code 4. The correct answer to lice is:}. */
    private static boolean isAnswer(Passage text) {
        if (!AnswerLabel.startsIn(text.lines().get(0).text())) {
            return false;
        }
        Title title = Title.of(text);
        return title.number() < 0 || AnswerLabel.isShort(title.plain());
    }

    /** {@code Options:} above options says nothing. */
    private static Passage withoutOptionsLabel(Passage text) {
        List<Passage.Line> lines = text.trimmed().lines();
        int last = lines.size() - 1;
        return last >= 0 && Words.OPTIONS.is(lines.get(last).text()) ? new Passage(lines.subList(0, last)) : text;
    }

    private void html(StemWalk walk, Block block) {
        String text = block.passage().markdown();
        if (text.contains("</details")) {
            walk.stop(StemWalk.Stop.OTHER);
        } else if (text.contains("<details")) {
            walk.summary(outline.at(block.firstLine()).details());
        } else if (text.contains("<img") || text.contains("<table")) {
            walk.block(block.passage());
        } else {
            textInTags(walk, outline.clean(block.passage()));
        }
    }

    /** A paragraph between tags on lines of their own, such as those that set the direction of writing. */
    private static void textInTags(StemWalk walk, Passage html) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : html.lines()) {
            if (!PlainLine.of(line.text()).text().isBlank()) {
                lines.add(line);
            }
        }
        Passage text = new Passage(lines);
        if (!text.isBlank()) {
            walk.text(text);
            if (Title.isLabelled(text)) {
                walk.stop(StemWalk.Stop.NUMBERED);
            }
        }
    }

    /** A list of one item is the numbered question itself, whose options were not indented; a longer one belongs to it. */
    private void list(StemWalk walk, Block list) {
        if (list.children().size() > 1) {
            walk.block(outline.passage(list));
            return;
        }
        item(walk, list.children().get(0));
    }

    /** Whether the questions before are items of a list whose last item is a question of its own, with options below the list. */
    private static boolean endsWithNewItem(Block list, int floor) {
        return list.is(Block.Kind.ORDERED_LIST)
                && list.children().get(list.children().size() - 1).firstLine() >= floor;
    }

    private void item(StemWalk walk, Block item) {
        Block first = item.children().isEmpty() ? item : item.children().get(0);
        for (int i = item.children().size() - 1; i > 0; i--) {
            step(walk, item.children().get(i));
            if (walk.isStopped()) {
                return;
            }
        }
        if (first.is(Block.Kind.HEADING)) {
            step(walk, first);
        } else {
            walk.text(outline.passage(first));
            walk.item(item);
        }
    }

    private Optional<Stem> underHeading(StemWalk walk, Heading heading) {
        Title title = heading.title();
        boolean label = title.isLabelOnly() || title.text().isBlank() || Words.QUESTION.is(title.plain());
        if (label || isName(heading, walk)) {
            return walk.hasText() ? Optional.of(stem(walk, walk.parts(), true)) : Optional.empty();
        }
        if (Words.ANSWER.is(title.plain()) || Words.EXPLANATION.is(title.plain())) {
            return Optional.empty();
        }
        boolean topic = groupsBelow.getOrDefault(heading, 0) > 1;
        if (walk.hasText() && (topic || (!looksAsked(title) && !StemText.leadsOn(title) && walk.lastTextAsks()))) {
            return lastText(walk);
        }
        Passage question = title.text().then(Passage.joined(walk.parts()));
        return Optional.of(
                new Stem(heading.firstLine(), title.number(), heading.level(), true, question, Optional.of(heading)));
    }

    /** Whether a heading only names a part of each question. With a number and no other text below it is what each asks: {@code 4. The output}. */
    private boolean isName(Heading heading, StemWalk walk) {
        return recurring.holds(heading) && (walk.hasText() || heading.title().label() != Title.Label.NUMBER);
    }

    private static boolean looksAsked(Title title) {
        return title.isQuestion() || title.label() != Title.Label.NONE;
    }

    /** Without any mark of a beginning the question is the last text above the options, with the one that it goes on from. */
    private Optional<Stem> lastText(StemWalk walk) {
        int last = walk.lastText();
        while (last > 0
                && walk.isText(last - 1)
                && StemText.goesOn(walk.parts().get(last - 1), walk.parts().get(last))) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        List<Passage> parts = walk.parts();
        boolean introduced = last >= 2
                && !walk.isText(last - 1)
                && parts.get(last - 2).markdown().strip().endsWith(":");
        return Optional.of(stem(walk, parts.subList(introduced ? last - 2 : last, parts.size()), false));
    }

    private Optional<Stem> summary(StemWalk walk) {
        return walk.details().filter(details -> !details.hasConstantSummary()).map(details -> {
            Passage question = details.summary().text().then(Passage.joined(walk.parts()));
            return new Stem(details.span().fromLine(), details.summary().number(), 0, true, question, Optional.empty());
        });
    }

    private Stem stem(StemWalk walk, List<Passage> parts, boolean marked) {
        Title title = Title.of(parts.get(0));
        Passage question = title.text().then(Passage.joined(parts.subList(1, parts.size())));
        int line = parts.get(0).lines().get(0).number();
        var above = headings.floorEntry(line);
        Optional<Heading> nearest = above == null ? Optional.empty() : Optional.of(above.getValue());
        Optional<Heading> label = Optional.ofNullable(walk.heading())
                .filter(heading -> heading.title().isLabelOnly()
                        || Words.QUESTION.is(heading.title().plain()));
        return new Stem(
                label.map(Heading::firstLine).orElse(walk.labelLine() > 0 ? walk.labelLine() : line),
                label.map(heading -> heading.title().number())
                        .orElse(title.number() >= 0 ? title.number() : walk.itemNumber()),
                label.map(Heading::level).orElse(0),
                marked
                        || title.isQuestion()
                        || title.plain().endsWith(":")
                        || Emphasis.isMarkedBold(parts.get(0).markdown().strip()),
                question,
                nearest);
    }
}
