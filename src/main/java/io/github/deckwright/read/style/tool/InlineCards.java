package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Question and answer on one line: {@code question::answer}, {@code term:::definition} for both ways, {@code question ?:: answer}. Since
 * {@code ::} is also a sign of programming languages, a document must say that it holds flashcards, or use it for nothing else.
 */
final class InlineCards {
    /** What note takers write in front of {@code ::} about a note as a whole. */
    private static final Set<String> PROPERTIES = Set.of(
            "alias",
            "aliases",
            "author",
            "category",
            "class",
            "course",
            "created",
            "cssclass",
            "date",
            "deck",
            "due",
            "id",
            "key",
            "kind",
            "link",
            "links",
            "modified",
            "next",
            "parent",
            "prev",
            "previous",
            "priority",
            "project",
            "rating",
            "related",
            "source",
            "status",
            "subject",
            "tag",
            "tags",
            "template",
            "title",
            "topic",
            "type",
            "up",
            "updated",
            "url");

    private final SourceLines lines;
    private final boolean marked;
    /** Whether a line of tags says that what follows are cards. */
    private final boolean tagged;

    private final List<LineCard> cards = new ArrayList<>();
    private int others;
    private int phrases;
    private int asking;

    private InlineCards(SourceLines lines, boolean marked, boolean tagged) {
        this.lines = lines;
        this.marked = marked;
        this.tagged = tagged;
    }

    static List<LineCard> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        int first = outline.firstLine();
        while (first <= lines.count() && (lines.text(first).indexOf("::") <= 0 || lines.isLiteral(first))) {
            first++;
        }
        if (first > lines.count()) {
            return List.of();
        }
        InlineCards reading = new InlineCards(lines, DeckMarks.show(outline), DeckMarks.inTags(outline));
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            reading.line(number);
        }
        boolean clear = reading.asking > 0 || reading.marked || reading.isUsedForNothingElse();
        return clear ? reading.cards : List.of();
    }

    /** These, or the items of a document whose arrows say that it holds cards. */
    static MarkedCards all(Outline outline) {
        List<LineCard> arrows = ArrowCards.find(outline);
        return MarkedCards.of(arrows.isEmpty() ? find(outline) : arrows);
    }

    private boolean isUsedForNothingElse() {
        return Gates.INLINE.isEnough(cards.size())
                && Gates.INLINE_OTHERS.tolerates(others, cards.size())
                && Gates.INLINE_PHRASES.isPart(phrases, cards.size());
    }

    private void line(int number) {
        String text = lines.text(number);
        if (text.indexOf("::") <= 0) {
            return;
        }
        String end = text.stripTrailing();
        if ((end.endsWith("?::") || (marked && end.endsWith("::"))) && !lines.isLiteral(number)) {
            nested(number, text);
            return;
        }
        Optional<InlineSeparator> found =
                lines.isLiteral(number) || isOther(number, text) ? Optional.empty() : InlineSeparator.in(text);
        boolean property = found.isPresent() && found.get().isProperty(text) && !asks(text, found.get());
        if (property && tagged && !isAboutTheNote(text, found.get())) {
            property = false;
        }
        if (found.isEmpty() || property) {
            others += text.contains("{{") && !lines.isLiteral(number) ? 0 : 1;
            return;
        }
        InlineSeparator separator = found.get();
        if ((separator.isCode(text, !marked) && !asks(text, separator)) || !isWhole(number)) {
            others++;
            return;
        }
        add(number, separator);
    }

    /** Whether a line names a property that note takers give to a note, and not a word to learn. */
    private static boolean isAboutTheNote(String text, InlineSeparator separator) {
        return PROPERTIES.contains(Words.normal(text.substring(0, separator.start())));
    }

    private static boolean asks(String text, InlineSeparator separator) {
        return text.charAt(separator.start() - 1) == '?';
    }

    private void add(int number, InlineSeparator separator) {
        Passage.Line line = lines.line(number);
        String text = line.text();
        int start = Markers.contentStart(text);
        if (start >= separator.start()) {
            return;
        }
        boolean mark = asks(text, separator) && separator.start() > 1 && text.charAt(separator.start() - 2) == ' ';
        String left = text.substring(start, separator.start());
        String right = text.substring(separator.end()).strip();
        asking += asks(text, separator) ? 1 : 0;
        phrases += left.strip().indexOf(' ') > 0 || left.endsWith(" ") || right.indexOf(' ') > 0 ? 1 : 0;
        int more = paragraphsBelow(number);
        Passage told = Passage.of(line.from(separator.end()));
        LineCard card = new LineCard(number, Math.max(more, endWithId(number)))
                .question(Passage.of(line.part(start, mark ? separator.start() - 1 : separator.start())))
                .answer(
                        more == 0
                                ? told
                                : told.then(lines.passage(number + 1, more).dedented()))
                .reverse(separator.reverse());
        card.adopt(lines.passage(number + 1, endWithId(number)));
        if (!card.question().isBlank() && card.isAnswered()) {
            cards.add(card);
        }
    }

    /** {@code - question ?::} with the answer nested below it. */
    private void nested(int number, String text) {
        int end = ItemLines.end(lines, number);
        int start = Markers.contentStart(text);
        int colons = text.stripTrailing().length();
        while (colons > 0 && text.charAt(colons - 1) == ':') {
            colons--;
        }
        boolean both = text.stripTrailing().length() - colons == 3;
        boolean asks = colons > 0 && text.charAt(colons - 1) == '?';
        int mark = asks ? colons - 1 : colons;
        if (end > number && start < mark) {
            boolean apart = asks && text.charAt(mark - 1) == ' ';
            asking++;
            cards.add(new LineCard(number, end)
                    .question(Passage.of(lines.line(number).part(start, apart ? mark : colons)))
                    .reverse(both)
                    .answer(lines.passage(number + 1, end).dedented()));
        }
    }

    /** The last line of further paragraphs of an item, which stand apart from its first line and are no list of its own; 0 for none. */
    private int paragraphsBelow(int number) {
        boolean item = Markers.contentStart(lines.text(number)) > Markers.indent(lines.text(number));
        int next = lines.textAfter(number + 1);
        boolean paragraph = item
                && lines.isBlank(number + 1)
                && Markers.contentStart(lines.text(next)) == Markers.indent(lines.text(next));
        int end = paragraph ? ItemLines.end(lines, number) : 0;
        return end >= next ? end : 0;
    }

    /** The line of a block id or of a reviewer's comment below a card belongs to it. */
    private int endWithId(int number) {
        String below = lines.text(number + 1).strip();
        boolean id = below.startsWith("^") && below.length() > 4 && below.indexOf(' ') < 0;
        return id || below.startsWith("<!--SR:") || below.startsWith("<!--ID:") ? number + 1 : number;
    }

    /** Headings, tables, quotes and definitions of reStructuredText use colons for something else. */
    private boolean isOther(int number, String text) {
        String start = text.stripLeading();
        boolean markup =
                start.startsWith("|") || start.startsWith(">") || start.startsWith(":") || start.startsWith("..");
        return markup || lines.headingLevel(number) > 0;
    }

    /** Whether a line is no part of running text. */
    private boolean isWhole(int number) {
        return ends(number - 1, false) && ends(number + 1, true);
    }

    private boolean ends(int number, boolean below) {
        String text = lines.text(number).strip();
        boolean apart = text.isEmpty() || lines.isBoundary(number) || lines.isLiteral(number);
        boolean mark = text.startsWith("^") || text.startsWith("<!--") || text.startsWith("#") || text.startsWith("%%");
        boolean item = Markers.contentStart(lines.text(number)) > Markers.indent(lines.text(number));
        return apart || mark || item || (!below && text.endsWith(":")) || text.contains("::");
    }
}
