package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out headings that cut the part in which they stand although a box between colons holds them: {@code # Commands} in a remark of
 * the answer to {@code ## What is a list?} is text of that remark. A deeper one begins a part, which ends with the box; so do all
 * headings of a box in which one asks or announces an answer, for it encloses questions. A box that holds
 * nothing else only sets its headings off.
 */
final class BoxedHeadings {
    private final Lines lines;
    private final List<Heading> left = new ArrayList<>();
    private final BitSet held = new BitSet();
    /** The level of the last heading that stands in nothing; 0 above the first. */
    private int level;

    private BoxedHeadings(Lines lines) {
        this.lines = lines;
    }

    /**
     * The headings that begin parts; the blocks of the others are told so.
     *
     * @param headings in order
     * @param boxes in order, none in another
     * @param top blocks of the document
     */
    static List<Heading> left(Lines lines, List<Heading> headings, List<ColonBox> boxes, List<Block> top) {
        if (boxes.isEmpty()) {
            return headings;
        }
        BoxedHeadings boxed = new BoxedHeadings(lines);
        int next = 0;
        for (ColonBox box : boxes) {
            int first = before(headings, next, box.open());
            boxed.free(headings.subList(next, first));
            next = before(headings, first, box.close());
            boxed.within(box, headings.subList(first, next));
        }
        boxed.free(headings.subList(next, headings.size()));
        top.stream()
                .filter(block -> block.is(Block.Kind.HEADING) && boxed.held.get(block.firstLine()))
                .forEach(Block::box);
        return boxed.left;
    }

    /** The index behind the last heading that begins above a line. */
    private static int before(List<Heading> headings, int from, int line) {
        int at = from;
        while (at < headings.size() && headings.get(at).firstLine() < line) {
            at++;
        }
        return at;
    }

    private void free(List<Heading> headings) {
        for (Heading heading : headings) {
            level = isPlain(heading) ? heading.level() : level;
            left.add(heading);
        }
    }

    private void within(ColonBox box, List<Heading> inside) {
        if (setsOff(box, inside)) {
            free(inside);
            return;
        }
        boolean questions = inside.stream().anyMatch(BoxedHeadings::isOfQuestions);
        for (Heading heading : inside) {
            if (!questions && isPlain(heading) && heading.level() <= level) {
                held.set(heading.firstLine());
            } else {
                heading.endsWithBox(box.close());
                left.add(heading);
            }
        }
    }

    /** Whether a box holds nothing but headings. */
    private boolean setsOff(ColonBox box, List<Heading> inside) {
        int from = box.open() + 1;
        for (Heading heading : inside) {
            if (!isEmpty(from, heading.firstLine())) {
                return false;
            }
            from = heading.lastLine() + 1;
        }
        return isEmpty(from, box.close());
    }

    private boolean isEmpty(int from, int to) {
        int line = from;
        while (line < to && (lines.get(line).isBlank() || lines.get(line).startsWith(":::"))) {
            line++;
        }
        return line >= to;
    }

    private static boolean isPlain(Heading heading) {
        return heading.containerOrNull() == null && heading.detailsOrNull() == null;
    }

    private static boolean isOfQuestions(Heading heading) {
        Title title = heading.title();
        return title.hasQuestionMark() || title.isQuestion() || title.isLabelOnly() || Words.ANSWER.is(heading.plain());
    }
}
