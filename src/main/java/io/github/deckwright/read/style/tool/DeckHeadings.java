package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.HeadingId;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * Decks of tools in which every heading of one level is a card (mdanki, md2anki, markdown-anki-decks and kin). What such tools leave
 * behind tells them from ordinary documents: a lone {@code %} below a heading, a last line of tag links, an id at a heading's end.
 */
final class DeckHeadings {
    private final Outline outline;
    private final SourceLines lines;
    private final NavigableMap<Integer, HtmlFront> fronts;
    private final List<LineCard> cards = new ArrayList<>();
    private final List<LineCard> unanswered = new ArrayList<>();
    private final List<Span> ignored = new ArrayList<>();

    /** The first line behind the text; a licence is no card of a tool either. */
    private int tail;

    private DeckHeadings(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
        this.fronts = HtmlFront.in(lines);
    }

    static MarkedCards find(Outline outline) {
        DeckHeadings reading = new DeckHeadings(outline);
        int level = reading.level();
        boolean whole = level == 0 || outline.settings().style().isPresent();
        reading.tail = whole ? outline.lineCount() + 1 : Tail.line(outline);
        for (Section section : outline.sections()) {
            int line = section.heading().firstLine();
            Map.Entry<Integer, HtmlFront> front = reading.fronts.floorEntry(line);
            boolean inFront = front != null && line <= front.getValue().close();
            if (line < reading.tail
                    && section.level() == level
                    && section.heading().container().isEmpty()
                    && !inFront) {
                reading.card(section);
            }
        }
        reading.fronts.values().forEach(reading::card);
        return new MarkedCards(reading.cards, reading.unanswered, reading.ignored);
    }

    /** The level of the headings that are cards; 0 when the document shows no mark of such a tool. */
    private int level() {
        if (outline.settings().style().isPresent()) {
            return outline.settings().level().orElseGet(this::usualLevel);
        }
        int level = fronts.isEmpty() ? 0 : fronts.firstEntry().getValue().level();
        for (Section section : outline.sections()) {
            // the deck's own id is a number behind the title of them all
            boolean leaf = section.heading().container().isEmpty()
                    && !section.heading().isHtml()
                    && section.children().stream().noneMatch(child -> id(child).isPresent());
            if (leaf && (level == 0 || section.level() < level) && (id(section).isPresent() || isMarked(section))) {
                level = section.level();
            }
        }
        return level > 0 ? level : PlainDeck.level(outline);
    }

    private int usualLevel() {
        int[] counts = new int[7];
        int usual = 0;
        for (Section section : outline.sections()) {
            counts[section.level()]++;
            usual = counts[section.level()] >= counts[usual] ? section.level() : usual;
        }
        return usual;
    }

    private boolean isMarked(Section section) {
        int end = section.leadEndLine() - 1;
        int last = lines.textBefore(end);
        boolean tags = last > section.bodyLine()
                && lines.text(last).strip().startsWith("[#")
                && !lines.isLiteral(last)
                && CardTags.onlyTags(lines.text(last)).isPresent();
        return tags
                || divider(section, "%", section.leadEndLine()) > 0
                || DeckComments.in(lines, section.bodyLine(), section.leadEndLine());
    }

    /** From the line itself: a heading of nothing but an id looks like one with a number in brackets. */
    private Optional<String> id(Section section) {
        String source = lines.text(section.heading().lastLine());
        int open = section.heading().isHtml() ? -1 : HeadingId.start(source);
        return open < 0 ? Optional.empty() : Optional.of(source.substring(open + 1, source.indexOf(')', open)));
    }

    /** The line below a heading that parts front and back; 0 for none. */
    private int divider(Section section, String mark, int end) {
        for (int number = section.bodyLine(); number < end; number++) {
            boolean found = mark.equals("---")
                    ? lines.isRule(number)
                    : lines.isMark(number, mark) || DeckComments.splits(lines.text(number));
            if (found && lines.textAfter(number + 1) < end) {
                return number;
            }
        }
        return 0;
    }

    private void card(Section section) {
        int end = Math.min(end(section.bodyLine(), section.endLine()), tail);
        if (DeckComments.ignores(lines, section.bodyLine(), end)) {
            ignored.add(section.span());
            return;
        }
        Optional<String> id = id(section);
        Passage title = id.isPresent() ? withoutId(section) : section.title().text();
        int divider = divider(section, "%", end);
        if (divider == 0 && id.isPresent()) {
            divider = divider(section, "---", end);
        }
        int body = section.bodyLine();
        Passage front = divider == 0 ? Passage.EMPTY : text(body, divider - 1);
        Passage back = text(divider == 0 ? body : divider + 1, end - 1);
        LineCard card = new LineCard(section.heading().firstLine(), end - 1)
                .question(title.then(front))
                .answer(back)
                .tags(DeckComments.tags(lines, body, end))
                .id(id);
        add(card);
    }

    private void add(LineCard card) {
        if (card.answer().isBlank() && !card.question().isBlank()) {
            card.gaps(Set.of(GapSyntax.ANKI));
        }
        if (card.isAnswered() && !card.question().isBlank()) {
            cards.add(card);
        } else if (!card.question().isBlank()) {
            unanswered.add(card);
        }
    }

    /** The card of a front in tags, whose back goes on up to the next front or a heading that is as high. */
    private void card(HtmlFront front) {
        int end = end(front.close() + 1, lines.count() + 1);
        for (Section section : outline.sections(front.close() + 1, end)) {
            end = section.level() <= front.level()
                    ? Math.min(end, section.heading().firstLine())
                    : end;
        }
        add(new LineCard(front.open(), end - 1)
                .question(text(front.open() + 1, front.close() - 1))
                .answer(text(front.close() + 1, end - 1)));
    }

    /** Where a back ends that begins in a line and would end before another one: a front between them ends it. */
    private int end(int from, int end) {
        Integer next = fronts.ceilingKey(from);
        return next == null ? end : Math.min(end, next);
    }

    private Passage text(int first, int last) {
        return first > last ? Passage.EMPTY : outline.clean(outline.passage(Span.lines(first, last), null));
    }

    private Passage withoutId(Section section) {
        Passage.Line line = lines.line(section.heading().lastLine());
        int end = HeadingId.start(line.text());
        int start = Markers.indent(line.text());
        while (start < end && line.text().charAt(start) == '#') {
            start++;
        }
        return end > start && !line.text().substring(start, end).isBlank()
                ? Title.of(Passage.of(line.part(start, end))).text()
                : Passage.EMPTY;
    }
}
