package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What one says at once, or what stands below a heading that may be the name of a side.
 *
 * @param name of who speaks, in lower case; of a letter with a full stop behind it, both
 * @param line where the name stands
 * @param bodyLine where what is said begins
 * @param end the line below: that of the next turn, of a heading or of a rule
 * @param last whether nobody answers: a heading, a rule or the end of the document follows
 * @param speaker as it stands in the line; empty for a heading
 */
record Turn(String name, int line, int bodyLine, int end, boolean last, Optional<Speaker> speaker) {
    /** A longer title says something. */
    private static final int LONGEST_TITLE = 24;

    /** An item that is longer is no answer: items in items would be read as often as they are deep. */
    private static final int MOST_LINES = 200;

    /** The names in front of lines. */
    static List<Turn> ofLines(SourceLines lines) {
        return ofLines(lines, Speaker::in);
    }

    /** The signs in front of lines. Other turns are read without them: within those a sign makes a list. */
    static List<Turn> ofSigns(SourceLines lines) {
        return ofLines(lines, Speaker::sign);
    }

    private static List<Turn> ofLines(SourceLines lines, Function<String, Optional<Speaker>> names) {
        List<Turn> turns = new ArrayList<>();
        Optional<Speaker> speaker = Optional.empty();
        int from = 0;
        for (int line = lines.firstLine(); line <= lines.count() + 1; line++) {
            boolean ends = line > lines.count() || lines.isBoundary(line);
            Optional<Speaker> next = ends || lines.isLiteral(line) ? Optional.empty() : names.apply(lines.text(line));
            if (ends || next.isPresent()) {
                if (speaker.isPresent()) {
                    turns.add(new Turn(speaker.get().name(), from, from, line, ends, speaker));
                }
                speaker = next;
                from = line;
            }
        }
        return turns;
    }

    /** The names in front of items, where an item with another one begins what lies in it. */
    static List<Turn> ofItems(SourceLines lines) {
        List<Turn> turns = new ArrayList<>();
        for (int line = lines.firstLine(); line < lines.count(); line++) {
            if (Markers.bulletEnd(lines.text(line)) > 0) {
                int inner = lines.textAfter(line + 1);
                if (isInside(lines, line, inner)) {
                    Optional<Speaker> asking = Speaker.inItem(lines.text(line));
                    Optional<Speaker> telling = asking.isEmpty() ? asking : Speaker.inItem(lines.text(inner));
                    if (asking.isPresent() && telling.isPresent()) {
                        int end = itemEnd(lines, line, inner);
                        turns.add(new Turn(asking.get().name(), line, line, inner, false, asking));
                        turns.add(new Turn(telling.get().name(), inner, inner, end, lines.isBoundary(end), telling));
                    }
                }
                line = inner - 1;
            }
        }
        return turns;
    }

    /** Whether an item begins in a line that lies in the item of another line. */
    private static boolean isInside(SourceLines lines, int item, int inner) {
        String text = lines.text(inner);
        return Markers.bulletEnd(text) > 0
                && Markers.indent(text) > Speaker.MOST_SPACES // others are seen as lines
                && Run.space(text, 0) > Run.space(lines.text(item), 0)
                && !lines.isLiteral(item)
                && !lines.isLiteral(inner);
    }

    /** The line below an item: that of text which is indented no more than its bullet, or a heading or rule. */
    private static int itemEnd(SourceLines lines, int item, int inner) {
        int margin = Run.space(lines.text(item), 0);
        int end = inner + 1;
        while (end <= Math.min(lines.count(), item + MOST_LINES)
                && !lines.isBoundary(end)
                && (lines.isBlank(end) || Run.space(lines.text(end), 0) > margin)) {
            end++;
        }
        return end;
    }

    /** Short titles of headings that stand beside each other. */
    static List<Turn> ofHeadings(Outline outline) {
        List<Turn> turns = new ArrayList<>();
        List<Section> sections = outline.sections();
        Set<Integer> parts = AnswerParts.in(outline);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String name = Label.withoutNumber(section.title().plain()).strip();
            boolean beside = section.heading().container().isEmpty()
                    && section.heading().details().isEmpty()
                    && !parts.contains(section.heading().firstLine());
            boolean names = !name.isEmpty()
                    && name.length() <= LONGEST_TITLE
                    && !section.title().hasQuestionMark(); // what asks is no name of who does
            if (names && beside) {
                turns.add(new Turn(
                        name.toLowerCase(Locale.ROOT),
                        section.heading().firstLine(),
                        section.bodyLine(),
                        section.endLine(),
                        !isFollowed(sections, i),
                        Optional.empty()));
            }
        }
        return turns;
    }

    /** Whether a heading of the same level stands right behind a section. */
    private static boolean isFollowed(List<Section> sections, int at) {
        int next = at + 1;
        while (next < sections.size()
                && sections.get(next).heading().firstLine() < sections.get(at).endLine()) {
            next++;
        }
        return next < sections.size()
                && sections.get(next).level() == sections.get(at).level();
    }

    /** What is said. */
    Passage text(Outline outline) {
        return speaker.map(who -> said(outline, who))
                .orElseGet(() -> outline.clean(outline.passage(Span.lines(bodyLine, end - 1), null)));
    }

    /** The same with the name in front. */
    Passage whole(Outline outline) {
        return outline.clean(outline.passage(Span.lines(line, end - 1), null));
    }

    private Passage said(Outline outline, Speaker who) {
        List<Passage.Line> lines =
                new ArrayList<>(outline.passage(Span.lines(line, end - 1), null).lines());
        if (lines.isEmpty()) {
            return Passage.EMPTY;
        }
        Passage.Line first = lines.get(0);
        String said = first.text().stripTrailing();
        boolean closes = !who.closing().isEmpty() && said.endsWith(who.closing());
        int stop = closes ? said.length() - who.closing().length() : said.length();
        int margin = Markers.contentStart(first.text());
        lines.set(0, first.part(Math.min(who.textStart(), stop), stop));
        for (int i = 1; i < lines.size(); i++) {
            Passage.Line next = lines.get(i);
            lines.set(i, next.from(Math.min(margin, Markers.indent(next.text()))));
        }
        return outline.clean(new Passage(lines).trimmed());
    }
}
