package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cards below comments that say so, {@code <!-- CARD -->}, in whatever form: a heading with a text, a rule between front and back,
 * {@code front::back}, a text with gaps, a paragraph that asks above its answer, or another comment between the sides, {@code
 * <!-- FIELD -->}. The comments may name the sides alone, {@code <!-- question -->} and {@code <!-- answer -->}. Where another mark shows
 * what the card is, it is left to that one.
 */
final class CommentCards {
    /** Gaps in any notation that is known: the comment says that there is a card. */
    private static final Set<GapSyntax> GAPS = EnumSet.of(GapSyntax.ANKI, GapSyntax.HIGHLIGHT, GapSyntax.CURLY);

    /** Headings of so many hashes at most begin a part of the document, and are none of an answer. */
    private static final int LONGEST_HASHES = 2;

    private final Outline outline;
    private final SourceLines lines;
    private final BitSet taken = new BitSet();
    private final List<LineCard> cards = new ArrayList<>();

    private CommentCards(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    static List<LineCard> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Integer> marks = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            boolean mark = lines.isLiteral(number)
                    && !outline.isCode(number)
                    && CommentMark.in(lines.text(number)) != CommentMark.NONE;
            if (mark) {
                marks.add(number);
            }
        }
        boolean page = marks.stream().anyMatch(mark -> isMarkup(lines.text(lines.textAfter(mark + 1))));
        return marks.isEmpty() || page ? List.of() : new CommentCards(outline).below(marks);
    }

    /** Whether a line is markup of a page, on which a card is a box with a frame. */
    private static boolean isMarkup(String line) {
        String text = line.strip();
        return (text.startsWith("<") && !text.startsWith("<!--")) || text.startsWith("{{<") || text.startsWith(":::");
    }

    private List<LineCard> below(List<Integer> marks) {
        Stream.of(
                        CardBlocks.find(lines),
                        TagCards.find(lines),
                        QaLines.find(lines).cards(),
                        SideHeadings.find(outline))
                .flatMap(List::stream)
                .forEach(card -> taken.set(card.firstLine, card.lastLine + 1));
        int tail = Tail.line(outline);
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1) : tail;
            int below = lines.textAfter(marks.get(i) + 1);
            CommentMark mark = CommentMark.in(lines.text(marks.get(i)));
            int known = taken.nextSetBit(marks.get(i));
            List<String> tags = new ArrayList<>();
            for (int line = below; line < end; line++) {
                tags.addAll(lines.isLiteral(line) ? CommentMark.tags(lines.text(line)) : List.of());
            }
            int first = behindTags(below, end);
            if (mark != CommentMark.END && first < end && (known < 0 || known >= end)) {
                int last = lines.textBefore(end - 1);
                sides(first, last)
                        .or(() -> mark == CommentMark.BEGIN ? card(first, last) : Optional.empty())
                        .map(card -> card.tags(tags))
                        .filter(card -> card.isAnswered() && !card.question().isBlank())
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private int behindTags(int from, int end) {
        int line = from;
        while (line < end
                && lines.isLiteral(line)
                && !CommentMark.tags(lines.text(line)).isEmpty()) {
            line = lines.textAfter(line + 1);
        }
        return line;
    }

    /** The card whose sides another comment parts. */
    private Optional<LineCard> sides(int first, int last) {
        int part = first;
        while (part <= last && !(lines.isLiteral(part) && CommentMark.parts(lines.text(part)))) {
            part++;
        }
        if (part == first || part >= last || holdOptions(first, part - 1)) {
            return Optional.empty();
        }
        int level = lines.headingLevel(first);
        Passage front = level == 0
                ? lines.passage(first, part - 1)
                : Passage.of(lines.headingText(first)).then(lines.passage(first + 1, part - 1));
        int end = Math.min(last, lines.sectionEnd(part + 1, level == 0 ? LONGEST_HASHES : level) - 1);
        return Optional.of(new LineCard(first, end)
                .question(outline.clean(front))
                .answer(outline.clean(lines.passage(part + 1, end)))
                .gaps(Set.of(GapSyntax.ANKI)));
    }

    /** Whether some lines hold the options of a question, which other styles read. */
    private boolean holdOptions(int first, int last) {
        for (int line = first; line <= last; line++) {
            String text = lines.text(line);
            if (OptionLabel.of(text.substring(Markers.bulletEnd(text))).isPresent() || text.contains("[ ]")) {
                return true;
            }
        }
        return false;
    }

    /** The card that some lines are, which have text at both ends. */
    private Optional<LineCard> card(int first, int last) {
        int level = lines.headingLevel(first);
        if (level > 0) {
            int end = Math.min(last, lines.sectionEnd(first + 1, level) - 1);
            return Optional.of(new LineCard(first, end)
                    .question(Passage.of(lines.headingText(first)))
                    .answer(lines.passage(first + 1, end)));
        }
        int rule = first;
        while (rule <= last && !lines.isRule(rule)) {
            rule++;
        }
        if (rule > first && rule < last) {
            return Optional.of(new LineCard(first, last)
                    .question(lines.passage(first, rule - 1))
                    .answer(outline.clean(lines.passage(rule + 1, last))));
        }
        Passage.Line line = lines.line(first);
        String outside = // colons in gaps part nothing
                Gaps.mark(Passage.of(line), GAPS).map(Passage::markdown).orElse(line.text());
        Optional<InlineSeparator> separator =
                InlineSeparator.in(outside).flatMap(colons -> InlineSeparator.in(line.text()));
        if (separator.isPresent()) {
            return Optional.of(new LineCard(first, first)
                    .question(Passage.of(line.part(0, separator.get().start())))
                    .answer(Passage.of(line.from(separator.get().end())))
                    .reverse(separator.get().reverse()));
        }
        return paragraphs(first, last);
    }

    private Optional<LineCard> paragraphs(int first, int last) {
        if (lines.text(first).stripLeading().startsWith("|")) {
            return Optional.empty(); // a table says by its rows what it is
        }
        int start = first;
        while (start <= last) {
            int end = start;
            while (end < last && (!lines.isBlank(end + 1) || lines.isLiteral(end + 1))) {
                end++;
            }
            Passage text = lines.passage(start, end);
            if (Gaps.in(text.markdown(), GAPS)) {
                return Optional.of(new LineCard(start, end).question(text).gaps(GAPS));
            }
            if (start == first && end < last && Title.of(text).asks()) {
                return Optional.of(new LineCard(first, last).question(text).answer(lines.passage(end + 1, last)));
            }
            start = lines.textAfter(end + 1);
        }
        return Optional.empty();
    }
}
