package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.TrailingTags;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that a tag makes cards: {@code Question #card}, the tag on the line below the question, {@code #flashcard} with an answer up
 * to a rule, and {@code question : answer 🧠} on one line.
 */
final class TagCards {
    private static final String BRAIN = "\uD83E\uDDE0";
    private static final String SENTENCE_ENDS = Signs.SENTENCE_ENDS + Signs.QUESTION_MARKS + Signs.COLONS + ";！|";

    private final SourceLines lines;
    private final List<LineCard> cards = new ArrayList<>();
    private int lastTag;

    private TagCards(SourceLines lines) {
        this.lines = lines;
    }

    static List<LineCard> find(SourceLines lines) {
        TagCards reading = new TagCards(lines);
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            if (!lines.isLiteral(number)) {
                reading.line(number);
            }
        }
        return reading.cards;
    }

    private void line(int number) {
        String text = lines.text(number);
        int brain = text.indexOf(BRAIN);
        if (brain > 0) {
            micro(number, brain);
            return;
        }
        Optional<TrailingTags> tagged = text.indexOf('#') < 0 ? Optional.empty() : TrailingTags.of(text);
        if (tagged.isPresent()) {
            card(number, tagged.get());
            lastTag = number;
        }
    }

    private void micro(int number, int brain) {
        String rest = lines.text(number)
                .substring(brain + BRAIN.length())
                .replace("\uFE0F", "")
                .strip();
        Optional<List<String>> tags = rest.isEmpty() ? Optional.of(List.of()) : CardTags.onlyTags(rest);
        Passage.Line line = lines.line(number);
        int start = Markers.contentStart(line.text());
        int colon = InlineSeparator.spacedColon(line.text(), start, brain);
        if (tags.isEmpty() || colon < 0) {
            return;
        }
        int end = colon + (line.text().startsWith("::", colon + 1) ? 3 : 2);
        LineCard card = new LineCard(number, number)
                .question(Passage.of(line.part(start, colon)))
                .answer(Passage.of(line.part(end, brain)))
                .tags(tags.get());
        add(card);
    }

    private void card(int number, TrailingTags tagged) {
        Passage.Line line = lines.line(number);
        boolean own = tagged.textEnd() == 0;
        int first = own ? blockAbove(number) : sentenceStart(number);
        if (first < 1) {
            return;
        }
        int start = contentStart(first);
        Passage.Line tail = line.part(first < number ? 0 : Math.min(start, tagged.textEnd()), tagged.textEnd());
        Passage question = own ? question(first, number - 1, start) : sentence(first, number - 1, tail);
        boolean item = isItem(first);
        int last = item ? ItemLines.end(lines, first) : answerEnd(number, tagged.untilRule());
        if (tagged.spaced() && !item && lines.headingLevel(number) == 0 && lines.isBlank(number + 1)) {
            last = number; // what stands apart is the note's own text
        }
        LineCard card = new LineCard(first, Math.max(last, number))
                .question(question)
                .answer(item ? lines.passage(number + 1, last).dedented() : lines.passage(number + 1, last))
                .tags(tagged.tags())
                .reverse(tagged.reverse());
        if (!card.isAnswered() && !own && first == number) {
            inline(line.part(start, Math.max(start, tagged.textEnd())), card);
        }
        add(card);
    }

    /** A separator in the question's line: {@code question::answer #card}. */
    private static void inline(Passage.Line line, LineCard card) {
        InlineSeparator.in(line.text())
                .ifPresent(separator -> card.question(Passage.of(line.part(0, separator.start())))
                        .answer(Passage.of(line.from(separator.end())))
                        .reverse(separator.reverse()));
    }

    private void add(LineCard card) {
        card.gaps(Set.of(GapSyntax.ANKI));
        if (!card.question().isBlank() && card.isAnswered()) {
            cards.add(card);
        }
    }

    private Passage question(int first, int last, int start) {
        return lines.hanging(first, start, last, 0);
    }

    private int contentStart(int number) {
        int level = lines.headingLevel(number);
        String text = lines.text(number);
        int start = Markers.indent(text) + level;
        return level > 0 ? Math.min(text.length(), start + 1) : Markers.contentStart(text);
    }

    private boolean isItem(int number) {
        return lines.headingLevel(number) == 0
                && Markers.contentStart(lines.text(number)) > Markers.indent(lines.text(number));
    }

    /** The first line of the text directly above a tag; 0 when there is none. */
    private int blockAbove(int number) {
        int first = number;
        while (first > lastTag + 1 && !lines.isBlank(first - 1) && !lines.isRule(first - 1)) {
            first--;
            if (lines.headingLevel(first) > 0 || isItem(first)) {
                break;
            }
        }
        return first == number ? 0 : first;
    }

    private Passage sentence(int first, int last, Passage.Line end) {
        List<Passage.Line> sentence = new ArrayList<>(lines.lines(first, last));
        sentence.add(end);
        return new Passage(sentence);
    }

    /** The first line of a sentence that ends in a line with a tag: an editor may have wrapped it, so it goes on with a small letter. */
    private int sentenceStart(int number) {
        int first = number;
        while (first - 1 > lastTag && goesOn(first - 1) && continues(first)) {
            first--;
        }
        boolean whole = first < number && isText(first) && (first == lines.firstLine() || !isText(first - 1));
        return whole ? first : number;
    }

    /** Whether a line is text whose sentence does not end in it. */
    private boolean goesOn(int number) {
        String text = number < lines.firstLine() ? "" : lines.text(number).stripTrailing();
        return isText(number) && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private boolean continues(int number) {
        return isText(number)
                && Character.isLowerCase(lines.text(number).strip().codePointAt(0));
    }

    private boolean isText(int number) {
        return number >= lines.firstLine()
                && !lines.isBlank(number)
                && !lines.isRule(number)
                && !lines.isLiteral(number)
                && lines.headingLevel(number) == 0
                && !isItem(number)
                && "|>!<".indexOf(lines.text(number).strip().charAt(0)) < 0;
    }

    private int answerEnd(int number, boolean untilRule) {
        int start = lines.textAfter(number + 1);
        int level = lines.headingLevel(number);
        int section = lines.sectionEnd(number + 1, level > 0 ? level : 6);
        int blank = start;
        while (blank < section
                && (level > 0 || !lines.isBlank(blank) || lines.isLiteral(blank))
                && !startsCard(blank)) {
            blank++;
        }
        int rule = blank;
        while (untilRule && rule < section && !startsCard(rule)) {
            rule++;
        }
        return untilRule && lines.isRule(rule) ? rule - 1 : blank - 1;
    }

    private boolean startsCard(int number) {
        String text = lines.text(number);
        return text.indexOf('#') >= 0
                && !lines.isLiteral(number)
                && TrailingTags.of(text).isPresent();
    }
}
