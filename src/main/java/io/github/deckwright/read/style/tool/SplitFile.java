package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is one card, its sides split by a rule (yanki, Mochi); two rules in a row mean both ways, and
 * of more sides than two all but the first are the back. A rule alone proves nothing, so
 * the front must ask with a question mark, or the front matter must name a note.
 */
final class SplitFile {
    private static final int LONGEST = 80;

    private final Outline outline;
    private final SourceLines lines;
    private final Optional<String> noteId;
    private final List<Integer> rules = new ArrayList<>();

    private SplitFile(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
        this.noteId = DeckMarks.noteId(outline);
    }

    static List<LineCard> find(Outline outline) {
        return new SplitFile(outline)
                .card()
                .or(() -> new SplitFile(outline).partedAsOthers(outline))
                .map(List::of)
                .orElse(List.of());
    }

    /** A card parted by the one line that parts nearly all documents of the folder. */
    private Optional<LineCard> partedAsOthers(Outline outline) {
        int first = lines.textAfter(outline.firstLine());
        int last = lines.textBefore(lines.count());
        if (last - first < 2 || last - first > LONGEST || headings(first + 1, last) > 1) {
            return Optional.empty(); // nothing is read from the disk for most documents
        }
        Optional<String> separator = outline.firstHeadings().shared().separator();
        for (int at = first + 1; separator.isPresent() && at < last; at++) {
            if (lines.text(at).strip().equals(separator.get())
                    && headings(first + 1, last) == Math.min(1, lines.headingLevel(at))) {
                LineCard card = new LineCard(first, last)
                        .question(front(first, at - 1))
                        .answer(lines.passage(at + 1, last).trimmed());
                gaps(card);
                return card.isAnswered() ? Optional.of(card) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<LineCard> card() {
        int first = lines.textAfter(outline.firstLine());
        int last = lines.textBefore(lines.count());
        boolean long_ = last - first > LONGEST && noteId.isEmpty();
        if (first > last || long_ || !hasOneShape(first, last)) {
            return Optional.empty();
        }
        if (rules.isEmpty()) {
            return noteId.isPresent() || asks(first) ? whole(first, last) : Optional.empty();
        }
        boolean both = rules.size() == 2 && lines.textAfter(rules.get(0) + 1) == rules.get(1);
        if (rules.get(0) == first || (rules.size() > 1 && !both && noteId.isEmpty() && !hasManySides(first, last))) {
            return Optional.empty();
        }
        boolean inCards = CardBlocks.find(lines).stream()
                .anyMatch(card -> rules.stream().anyMatch(rule -> card.firstLine < rule && rule < card.lastLine));
        if (inCards) {
            return Optional.empty();
        }
        LineCard card = new LineCard(first, last)
                .question(front(first, rules.get(0) - 1))
                .answer(back(both ? 1 : 0, last))
                .reverse(both)
                .id(noteId);
        gaps(card);
        boolean sure = outline.settings().style().isPresent()
                || noteId.isPresent()
                || card.isCloze()
                || asks(lines.textBefore(rules.get(0) - 1));
        return sure && card.isAnswered() ? Optional.of(card) : Optional.empty();
    }

    private int headings(int from, int last) {
        int headings = 0;
        for (int number = from; number <= last; number++) {
            headings += lines.headingLevel(number) > 0 ? 1 : 0;
        }
        return headings;
    }

    /** A text may be split by rules, too: so every side holds something, and the front begins with a word that asks. */
    private boolean hasManySides(int first, int last) {
        String front = PlainText.of(front(first, rules.get(0) - 1).markdown());
        boolean forced = outline.settings().style().isPresent();
        return !hasEmptySide(last)
                && !underlineQuestions()
                && (forced || Words.ASKS.begins(front) || Words.ASKS_INSIDE.occursIn(front));
    }

    /** Whether further rules stand below lines that ask: then they underline headings. */
    private boolean underlineQuestions() {
        return rules.stream().skip(1).anyMatch(rule -> !lines.isBlank(rule - 1) && asks(rule - 1));
    }

    private boolean hasEmptySide(int last) {
        for (int i = 0; i < rules.size(); i++) {
            int next = i + 1 < rules.size() ? rules.get(i + 1) : last + 1;
            if (lines.textAfter(rules.get(i) + 1) >= next) {
                return true;
            }
        }
        return false;
    }

    /** All sides behind the front, with the rules between them as blocks of their own: right below text they would underline it. */
    private Passage back(int rule, int last) {
        List<Passage> back = new ArrayList<>();
        for (int i = rule; i < rules.size(); i++) {
            int end = i + 1 < rules.size() ? rules.get(i + 1) - 1 : last;
            Passage side = lines.passage(lines.textAfter(rules.get(i) + 1), end).trimmed();
            if (!back.isEmpty()) {
                back.add(Passage.of(lines.line(rules.get(i))));
            }
            if (!back.isEmpty() || !side.isBlank()) {
                back.add(side);
            }
        }
        return Passage.joined(back);
    }

    private void gaps(LineCard card) {
        card.gaps(Set.of(GapSyntax.ANKI));
        if (!card.isCloze() && noteId.isPresent()) {
            card.gaps(Set.of(GapSyntax.STRIKE));
        }
    }

    /** A text with gaps, or a question and below it, in emphasis, what to type. */
    private Optional<LineCard> whole(int first, int last) {
        LineCard card =
                new LineCard(first, last).question(lines.passage(first, last)).id(noteId);
        if (noteId.isPresent()) {
            gaps(card);
        }
        if (card.isCloze()) {
            return Optional.of(card);
        }
        String text = lines.text(last).strip();
        boolean emphasis = text.length() > 2
                && text.startsWith("_")
                && text.endsWith("_")
                && text.indexOf('_', 1) == text.length() - 1;
        int above = lines.textBefore(last - 1);
        if (!emphasis
                || above < first
                || !lines.isBlank(last - 1)
                || (noteId.isEmpty() && lines.passage(first, above).lines().size() > 1)) {
            return Optional.empty();
        }
        int start = lines.text(last).indexOf('_') + 1;
        Passage typed = Passage.of(
                lines.line(last).part(start, lines.text(last).stripTrailing().length() - 1));
        return Optional.of(new LineCard(first, last)
                .question(front(first, above))
                .answer(typed)
                .typed(typed.markdown())
                .id(noteId));
    }

    /** Whether nothing but perhaps the first line is a heading; collects the rules. */
    private boolean hasOneShape(int first, int last) {
        for (int number = first; number <= last; number++) {
            if (lines.isRule(number)) {
                rules.add(number);
            } else if (lines.headingLevel(number) > 0 && number > first && noteId.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The front without the marks of a heading. */
    private Passage front(int first, int last) {
        Passage front = lines.passage(first, last);
        int level = lines.headingLevel(first);
        if (level == 0) {
            return front;
        }
        Passage.Line heading = lines.line(first);
        int start = heading.text().indexOf('#') + level;
        return Passage.of(heading.from(Math.min(heading.text().length(), start + 1)))
                .then(lines.passage(first + 1, last));
    }

    private boolean asks(int number) {
        String text = lines.text(number);
        int end = Run.before("*_` \t", text, text.length());
        return end > 3
                && Signs.endAsking(text.substring(0, end))
                && !Words.normal(text).isEmpty();
    }
}
