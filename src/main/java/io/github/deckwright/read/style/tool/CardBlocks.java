package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Blocks in which every word is part of a card: {@code START … END}, {@code %%ANKI … END%%}, {@code STARTI … ENDI} on one line, {@code
 * :::card … :::} and pandoc's {@code ::: {#id .anki} … :::}. The first line of the former names the type of the note.
 */
final class CardBlocks {
    private static final int LONGEST_TYPE = 39;

    /** What ends a sentence or a part of one. */
    private static final String SENTENCE = Signs.QUESTION_MARKS + Signs.SENTENCE_ENDS + ":,;";

    /** So far below a block that nothing closes its back is looked for. */
    private static final int LONGEST_OPEN = 40;

    private final SourceLines lines;

    /** Lines that open a block which nothing closes, where a type of notes or a back below shows that a card is meant. */
    private final List<Integer> unclosed = new ArrayList<>();

    private final List<LineCard> cards = new ArrayList<>();
    /** Known once a search for an end was in vain, so that it is not repeated. */
    private boolean noMoreDivs;

    private CardBlocks(SourceLines lines) {
        this.lines = lines;
    }

    /** The cards, and what begins one and does not end. */
    static MarkedCards found(SourceLines lines) {
        CardBlocks reading = read(lines);
        return new MarkedCards(reading.cards, List.of(), List.of(), reading.unclosed);
    }

    static List<LineCard> find(SourceLines lines) {
        return read(lines).cards;
    }

    private static CardBlocks read(SourceLines lines) {
        CardBlocks reading = new CardBlocks(lines);
        int number = lines.firstLine();
        while (number <= lines.count()) {
            number = lines.isLiteral(number) ? number + 1 : reading.line(number);
        }
        reading.cards.removeIf(card -> card.question().isBlank() || !card.isAnswered());
        return reading;
    }

    private boolean opens(int number) {
        String text = lines.text(number).strip();
        return text.equals("START") || text.startsWith("%%ANKI");
    }

    private boolean meansCard(int start) {
        int below = lines.textAfter(start + 1);
        String type = below > lines.count() ? "" : lines.text(below).strip().toLowerCase(Locale.ROOT);
        boolean named = type.startsWith("basic")
                || type.startsWith("cloze")
                || lines.text(start).contains("%%ANKI");
        for (int number = start + 1; !named && number <= Math.min(lines.count(), start + LONGEST_OPEN); number++) {
            if (opens(number)) {
                return false;
            }
            named = lines.text(number).startsWith("Back:");
        }
        return named;
    }

    /** Reads what starts in a line; returns the line to go on with. */
    private int line(int number) {
        String text = lines.text(number).strip();
        if (text.equals("START")) {
            return block(number, "", "END");
        } else if (text.startsWith("%%ANKI")) {
            return block(number, text.substring("%%ANKI".length()), "END%%");
        } else if (text.startsWith("STARTI [") && text.endsWith("ENDI")) {
            inline(number);
        } else if (text.startsWith(":::") && text.contains(".anki") && text.contains("{")) {
            return div(number, text);
        } else if (text.startsWith(":::")) {
            Optional<LineCard> card = ColonCards.at(lines, number);
            card.ifPresent(cards::add);
            return card.map(found -> found.lastLine).orElse(number) + 1;
        }
        return number + 1;
    }

    private int block(int start, String typeBeside, String end) {
        int last = start + 1;
        while (last <= lines.count()
                && !lines.isMark(last, end)
                && !(end.equals("END%%") && lines.isMark(last, "%%"))) {
            boolean another = lines.isMark(last, "START")
                    || (!lines.isLiteral(last) && lines.text(last).startsWith("%%ANKI"));
            if (another) {
                leaveOpen(start);
                return last;
            }
            last++;
        }
        if (last > lines.count()) {
            leaveOpen(start);
            return start + 1;
        }
        boolean beside = !typeBeside.isBlank();
        int typeLine = beside ? start : lines.textAfter(start + 1);
        String type = beside ? typeBeside.strip() : lines.text(typeLine).strip();
        boolean typed = beside || isType(type);
        List<Passage.Line> body = lines.lines(typed ? typeLine + 1 : start + 1, last - 1);
        cards.add(NoteFields.of(body).card(start, last, typed ? type : ""));
        return last + 1;
    }

    private void leaveOpen(int start) {
        if (meansCard(start)) {
            unclosed.add(start);
        }
    }

    /** Own note types have any name: a short line that is no sentence, above a field with a name. */
    private static boolean isType(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("basic") || lower.startsWith("cloze");
        return known
                || (line.length() <= LONGEST_TYPE
                        && !line.isEmpty()
                        && SENTENCE.indexOf(line.charAt(line.length() - 1)) < 0);
    }

    /** Cuts {@code STARTI [Basic] front Back: back Tags: a ENDI} into lines at the names of fields. */
    private void inline(int number) {
        int open = lines.text(number).indexOf("STARTI [");
        int close = lines.text(number).indexOf(']', open);
        if (close < 0) {
            return;
        }
        Passage.Line all = lines.line(number);
        int end = all.text().lastIndexOf("ENDI");
        List<Passage.Line> parts = new ArrayList<>();
        int at = Math.min(close + 1, end);
        for (String name : List.of(" Back:", " Back Extra:", " Extra:", " Tags:")) {
            int next = all.text().indexOf(name, at);
            if (next >= 0 && next < end) {
                parts.add(all.part(at, next));
                at = next + 1;
            }
        }
        parts.add(all.part(at, end));
        cards.add(NoteFields.of(parts).card(number, number, all.text().substring(open + "STARTI [".length(), close)));
    }

    /** pandoc-to-anki: the first block is the front, the others are the back. */
    private int div(int start, String text) {
        if (noMoreDivs) {
            return start + 1;
        }
        int end = start + 1;
        while (end <= lines.count()
                && !(isFence(end) && lines.text(end).strip().replace(":", "").isEmpty())) {
            end++;
        }
        if (end > lines.count()) {
            noMoreDivs = true;
            return start + 1;
        }
        int front = lines.textAfter(start + 1);
        int frontEnd = front;
        while (frontEnd < end && !lines.isBlank(frontEnd)) {
            frontEnd++;
        }
        LineCard card = new LineCard(start, end)
                .question(lines.passage(front, frontEnd - 1))
                .answer(lines.passage(frontEnd, end - 1))
                .id(attribute(text));
        card.gaps(Set.of(GapSyntax.ANKI));
        cards.add(card);
        return end + 1;
    }

    private boolean isFence(int number) {
        return !lines.isLiteral(number) && lines.text(number).startsWith(":::");
    }

    /** The id in {@code {#id .anki}}. */
    private static Optional<String> attribute(String text) {
        int hash = text.indexOf("{") < 0 ? -1 : text.indexOf('#', text.indexOf("{"));
        int end = hash + 1;
        while (hash >= 0
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) != '}') {
            end++;
        }
        return hash < 0 || end == hash + 1 ? Optional.empty() : Optional.of(text.substring(hash + 1, end));
    }
}
