package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.List;

/**
 * Lines that tell a program, or who reads, about a question and ask nothing: {@code Type: single}, {@code **Difficulty:** easy},
 * {@code [Points: 5]}; how many readers voted for which option: {@code B (75%) C (25%)}. They stand above the question, or around its explanation.
 */
public final class ToldLines {
    /** What is told is a word or two, or a few in one line: {@code Difficulty: easy | Points: 2}. */
    private static final int LONGEST = 80;

    /** Votes stand below two or three words. */
    private static final int LONGEST_TITLE = 40;

    private static final String VOTE_MARKS = " *_),;|";

    private ToldLines() {}

    /**
     * The question of any card without those at its beginning and its end. Where no options show that it is one of a quiz, a word such as
     * {@code Type} needs brackets or emphasis. The text as it is when nothing else would be left.
     */
    public static Passage offQuestion(Passage text) {
        Passage rest = off(text, true);
        return rest.isBlank() ? text : rest;
    }

    /** A text beside options without those at its beginning and its end. */
    public static Passage off(Passage text) {
        return off(text, false);
    }

    private static Passage off(Passage text, boolean marked) {
        List<Passage.Line> lines = text.trimmed().lines();
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).isBlank() || is(lines.get(first).text(), marked))) {
            first++;
        }
        int end = lines.size();
        while (end > first
                && (lines.get(end - 1).isBlank() || is(lines.get(end - 1).text(), marked))) {
            end--;
            end = !marked && countsVotes(lines.get(end).text()) ? aboveTitle(lines, first, end) : end;
        }
        return first == 0 && end == lines.size() ? text : new Passage(lines.subList(first, end)).trimmed();
    }

    private static boolean is(String line, boolean marked) {
        if (line.length() > LONGEST || Markers.headingLevel(line) > 0) {
            return false;
        }
        if (!marked && countsVotes(line)) {
            return true;
        }
        String text = line.substring(Markers.bulletEnd(line)).strip();
        boolean brackets = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        Label label = Label.of(brackets ? text.substring(1, text.length() - 1) : text);
        boolean setting = label.means(Words.SETTING)
                && !label.isAll(Words.SETTING)
                && (!marked || brackets || Signs.EMPHASIS.stream().anyMatch(text::startsWith));
        boolean status = label.means(Words.STATUS) && !label.isAll(Words.STATUS);
        return (setting || status) && !Signs.endAsking(PlainLine.of(text).text().strip());
    }

    /** Where lines end without the one above votes that says what they are. */
    private static int aboveTitle(List<Passage.Line> lines, int first, int votes) {
        int last = votes - 1;
        while (last > first && lines.get(last).isBlank()) {
            last--;
        }
        boolean alone = last >= first && (last == first || lines.get(last - 1).isBlank());
        String text = alone ? PlainLine.of(lines.get(last).text()).text().strip() : "";
        boolean title = !text.isEmpty()
                && text.length() < LONGEST_TITLE
                && Signs.SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
        return title ? last : votes;
    }

    /** Letters of options, each with its share in brackets. */
    private static boolean countsVotes(String line) {
        if (line.indexOf('%') < 0) {
            return false;
        }
        int votes = 0;
        int at = Run.of(VOTE_MARKS, line, 0);
        while (at < line.length()) {
            int letters = at;
            while (at < line.length() && Character.isUpperCase(line.charAt(at))) {
                at++;
            }
            int share = Run.of(" (", line, at);
            int end = Run.digits(line, share);
            if (at == letters || share == at || end == share || end == line.length() || line.charAt(end) != '%') {
                return false;
            }
            votes++;
            at = Run.of(VOTE_MARKS, line, end + 1);
        }
        return votes > 0;
    }
}
