package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cards with a sign on a line of its own between front and back: {@code ?}, {@code ??} for both ways, {@code %}, {@code :::}, or a sign
 * of the author's own. Rules, headings or blank lines separate the cards, or the file is one card.
 */
final class SeparatorLines {
    private static final int MOST_BLOCKS = 3;

    private final SourceLines lines;
    private final Separator separator;
    private final List<LineCard> cards = new ArrayList<>();
    /** Whether every card has a section for itself, so that all below the sign is its back. */
    private final boolean sectioned;

    private SeparatorLines(Outline outline, Separator separator) {
        this.lines = outline.sourceLines();
        this.separator = separator;
        this.sectioned = !DeckMarks.hasOtherCards(outline) && isSectioned();
    }

    static List<LineCard> find(Outline outline) {
        Optional<Separator> separator = Separator.of(outline.sourceLines());
        if (separator.isEmpty()) {
            return ItemSeparators.find(outline.sourceLines());
        }
        SeparatorLines reading = new SeparatorLines(outline, separator.get());
        reading.read();
        reading.cards.addAll(ItemSeparators.find(outline.sourceLines()));
        return reading.cards;
    }

    private boolean isSectioned() {
        for (int i = 0; i < separator.at().size(); i++) {
            int at = separator.at().get(i);
            int start = lines.textAfter(lines.boundaryAbove(at) + 1);
            boolean second = i > 0 && lines.boundaryAbove(separator.at().get(i - 1)) == lines.boundaryAbove(at);
            boolean wholeTop = lines.boundaryAbove(at) > 0 || blocks(start, at - 1) == 1;
            if ((second && !isTagsDivider(i)) || (!second && !((start < at && wholeTop) || headingAbove(at) > 0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a second {@code %} in a section starts its tags, as in ankdown. */
    private boolean isTagsDivider(int index) {
        int at = separator.at().get(index);
        if (index == 0 || !separator.mark().equals("%")) {
            return false;
        }
        boolean second = lines.boundaryAbove(separator.at().get(index - 1)) == lines.boundaryAbove(at);
        int below = lines.textAfter(at + 1);
        int next = lines.textAfter(below + 1);
        return second && (next > lines.count() || lines.isRule(next));
    }

    private void read() {
        List<Integer> at = separator.at();
        int[] fronts = new int[at.size() + 1];
        fronts[at.size()] = lines.count() + 1;
        for (int i = 0; i < at.size(); i++) {
            int floor = i == 0 ? lines.firstLine() : at.get(i - 1) + 1;
            fronts[i] = isTagsDivider(i) ? -1 : frontStart(at.get(i), floor);
        }
        for (int i = 0; i < at.size(); i++) {
            boolean tagged = i + 1 < at.size() && fronts[i + 1] < 0;
            int limit = tagged ? at.get(i + 1) : fronts[i + 1];
            if (fronts[i] > 0 && fronts[i] < at.get(i)) {
                card(fronts[i], at.get(i), limit, tagged);
            }
        }
    }

    private void card(int front, int at, int limit, boolean tagged) {
        int end = lines.textBefore(backEnd(front, at, limit));
        if (end <= at) {
            return;
        }
        LineCard card = new LineCard(front, tagged ? lines.textAfter(limit + 1) : end)
                .question(frontText(front, at))
                .answer(lines.passage(at + 1, end))
                .reverse(lines.isMark(at, "??"));
        if (tagged) {
            card.tags(CardTags.split(lines.text(lines.textAfter(limit + 1))));
        }
        if (separator.mark().equals(":::")) {
            card.gaps(Set.of(GapSyntax.ANKI));
        }
        if (!card.question().isBlank() && card.isAnswered()) {
            cards.add(card);
        }
    }

    /** The front; of a heading only its text. */
    private Passage frontText(int front, int at) {
        if (lines.headingLevel(front) == 0) {
            return untagged(lines.passage(front, at - 1));
        }
        String text = lines.text(front);
        int start = Markers.indent(text) + lines.headingLevel(front);
        int end = text.stripTrailing().length();
        while (end > start && text.charAt(end - 1) == '#') {
            end--;
        }
        Passage heading =
                Passage.of(lines.line(front).part(Math.min(start, end), end).stripLeading());
        return heading.then(untagged(lines.passage(front + 1, at - 1)));
    }

    /** A line of tags above a front says that cards follow. */
    private static Passage untagged(Passage front) {
        List<Passage.Line> left = front.lines().stream()
                .filter(line -> line.text().indexOf('#') < 0
                        || !CardTags.onlyTags(line.text())
                                .filter(tags -> tags.stream().anyMatch(DeckMarks::isCardTag))
                                .isPresent())
                .toList();
        return new Passage(left).isBlank() ? front : new Passage(left).trimmed();
    }

    /** Whether a heading directly above a line asks something. */
    private boolean asks(int heading) {
        String text = lines.text(heading).stripTrailing();
        return lines.headingLevel(heading) > 0 && Signs.endAsking(text);
    }

    /** The heading that stands directly above a sign. */
    private int headingAbove(int at) {
        int above = lines.textBefore(at - 1);
        return above > 0 && lines.headingLevel(above) > 0 ? above : 0;
    }

    private int frontStart(int at, int floor) {
        int above = lines.textBefore(at - 1);
        if (above < floor) {
            return -1;
        }
        if (headingAbove(at) > 0) {
            return above;
        }
        int section = Math.max(floor, lines.boundaryAbove(at) + 1);
        int first = lines.textAfter(section);
        boolean isolated = lines.isBlank(at - 1);
        if ((sectioned && section > floor) || (isolated && blocks(first, at - 1) <= MOST_BLOCKS)) {
            int heading = lines.boundaryAbove(at);
            return isolated && heading >= floor && asks(heading) ? heading : first;
        }
        return blockStart(above, section);
    }

    /** The first line of the block that ends in a line; a lone block of code or a table also takes the block above. */
    private int blockStart(int end, int floor) {
        int start = end;
        while (start > floor && (!lines.isBlank(start - 1) || lines.isLiteral(start - 1))) {
            start--;
        }
        String text = lines.text(start).strip();
        boolean shown = lines.isLiteral(start) || text.startsWith("|") || text.startsWith("![");
        int above = lines.textBefore(start - 1);
        return shown && above >= floor && start > floor ? blockStart(above, floor) : start;
    }

    private int blocks(int first, int last) {
        int blocks = 0;
        for (int number = first; number <= last && blocks <= MOST_BLOCKS; number++) {
            boolean starts = !lines.isBlank(number) && (number == first || lines.isBlank(number - 1));
            blocks += starts && !(number > first && lines.isLiteral(number) && lines.isLiteral(number - 1)) ? 1 : 0;
        }
        return blocks;
    }

    private int backEnd(int front, int at, int limit) {
        int level = lines.headingLevel(front);
        if (level > 0) {
            return Math.min(limit, lines.sectionEnd(at + 1, level)) - 1;
        }
        int start = lines.textAfter(at + 1);
        if (lines.headingLevel(start) > 0) {
            int around = lines.headingLevel(lines.boundaryAbove(front));
            return Math.min(limit, around == 0 ? lines.count() + 1 : lines.sectionEnd(at + 1, around)) - 1;
        }
        int end = Math.min(limit, lines.sectionEnd(at + 1, 6)) - 1;
        if (sectioned) {
            return end;
        }
        int last = start;
        while (last < end && (!lines.isBlank(last + 1) || lines.isLiteral(last + 1))) {
            last++;
        }
        return last;
    }
}
