package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.CalloutMark;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.RunningNumbers;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which headings differ in a number alone and count questions: {@code ## Card 1}, {@code ## Kadi 2}, {@code ## #3}. That the words name a card says so, in any other words one question below nearly each.
 */
final class CountedTitles {
    /** A longer title says something. */
    private static final int LONGEST = 24;

    /** A question has told by then that it is one. */
    private static final int MOST_LINES = 200;

    private static final int MOST_DIGITS = 4;

    private final SourceLines lines;

    /** Where folds and headings say that an answer follows. */
    private final BitSet answers = new BitSet();

    private CountedTitles(List<Section> sections, SourceLines lines, List<Details> details) {
        this.lines = lines;
        for (Details one : details) {
            if (Words.ANSWER.is(one.summary().plain())) {
                answers.set(one.span().fromLine());
            }
        }
        for (Section section : sections) {
            if (section.parent().filter(section::isBoxIn).isPresent()
                    || (!section.heading().isType()
                            && Words.ANSWER.labels(
                                    Label.withoutNumber(section.title().plain())))) {
                answers.set(section.heading().firstLine());
            }
        }
    }

    static void mark(List<Section> sections, SourceLines lines, List<Details> details) {
        Map<String, List<Section>> alike = new LinkedHashMap<>();
        for (Section section : sections) {
            String plain = section.heading().plain();
            if (plain.length() <= LONGEST
                    && number(plain) >= 0
                    && !section.title().isLabelOnly()) {
                alike.computeIfAbsent(section.level() + Opening.patternOf(plain), key -> new ArrayList<>())
                        .add(section);
            }
        }
        alike.values().removeIf(numbered -> !Gates.COUNTED.isEnough(numbered.size()));
        if (alike.isEmpty()) {
            return;
        }
        CountedTitles counted = new CountedTitles(sections, lines, details);
        for (List<Section> numbered : alike.values()) {
            if (counted.count(numbered)) {
                numbered.forEach(section ->
                        section.heading().counts(number(section.heading().plain())));
            }
        }
    }

    /** The number that a title of words ends with; -1 when there is none. */
    private static int number(String plain) {
        int end = end(plain);
        int start = start(plain);
        boolean words = plain.substring(0, start).codePoints().allMatch(CountedTitles::isOfWords);
        return words && end > start && end - start <= MOST_DIGITS ? Integer.parseInt(plain.substring(start, end)) : -1;
    }

    private static int end(String plain) {
        return Run.before(".:", plain, plain.length());
    }

    private static int start(String plain) {
        int start = end(plain);
        while (start > 0 && Character.isDigit(plain.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWords(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || " #№".indexOf(c) >= 0;
    }

    private boolean count(List<Section> numbered) {
        RunningNumbers running = new RunningNumbers();
        int asking = 0;
        int parted = 0;
        for (int i = 0; i < numbered.size(); i++) {
            Section section = numbered.get(i);
            running.add(number(section.heading().plain()));
            int end = Math.min(section.endLine(), section.bodyLine() + MOST_LINES);
            int below = i + 1 < numbered.size() ? numbered.get(i + 1).heading().firstLine() : Integer.MAX_VALUE;
            asking += isOneQuestion(section, end, Math.min(below, partsEnd(section))) ? 1 : 0;
            parted += isParted(section.bodyLine(), end) ? 1 : 0;
        }
        int all = numbered.size();
        String title = numbered.get(0).heading().plain();
        boolean named = Words.CARD.is(title.substring(0, start(title)));
        return Gates.COUNTED.opens(running.count(), all)
                && (named || Gates.COUNTED.isPart(asking, all) || Gates.COUNTED_PARTED.opens(parted, all));
    }

    /** Where headings beside one end that may hold its answer. */
    private static int partsEnd(Section section) {
        int end = section.parent().map(Section::endLine).orElse(section.endLine());
        return Math.min(end, section.bodyLine() + MOST_LINES);
    }

    /**
     * Whether one answer below a heading says that it is one, or its first paragraph asks and another one answers.
     *
     * @param below up to where a heading beside it may say so
     */
    private boolean isOneQuestion(Section section, int end, int below) {
        int told = 0;
        for (int line = section.bodyLine(); line < end; line++) {
            told += answers.get(line) || (!lines.isLiteral(line) && saysAnswer(line)) ? 1 : 0;
        }
        int beside = answers.nextSetBit(Math.max(end, section.bodyLine()));
        told += told == 0 && beside >= 0 && beside < below ? 1 : 0;
        return told == 1 || (told == 0 && asks(section.bodyLine(), end));
    }

    /** Whether a label or the title of a callout says that an answer follows. */
    private boolean saysAnswer(int line) {
        String text = lines.text(line);
        return lines.label(line).plain(line, Words.ANSWER).isPresent()
                || (text.startsWith("> ")
                        && CalloutMark.in(text.substring(2))
                                .filter(mark -> Words.ANSWER.is(text.substring(2 + mark.end())))
                                .isPresent());
    }

    /** Whether one rule stands between two texts. */
    private boolean isParted(int from, int end) {
        int rules = 0;
        int rule = 0;
        for (int line = from; line < end; line++) {
            if (lines.isRule(line)) {
                rules++;
                rule = line;
            }
        }
        return rules == 1 && lines.textAfter(from) < rule && lines.textAfter(rule + 1) < end;
    }

    private boolean asks(int from, int end) {
        int first = lines.textAfter(from);
        List<Passage.Line> paragraph = new ArrayList<>();
        int line = first;
        for (; line < end && !lines.isBlank(line); line++) {
            paragraph.add(lines.line(line));
        }
        return !paragraph.isEmpty()
                && lines.textAfter(line) < end
                && Title.of(new Passage(paragraph)).hasQuestionMark();
    }
}
