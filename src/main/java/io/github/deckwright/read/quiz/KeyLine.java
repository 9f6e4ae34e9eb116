package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.EnclosedSign;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of questions with what names options in one line: {@code 1. 2, 2. 3}, {@code 1-2; 2-3}, {@code 1б 2а}, {@code 1-5 BCADB}. */
final class KeyLine {
    private static final int MOST_DIGITS = 3;

    /** No word of letters that are all symbols is longer. */
    private static final int MOST_TOGETHER = 4;

    private static final int MOST_IN_RANGE = 20;
    private static final String RANGE = "~～至" + Signs.DASHES;

    /** A word in front of each number is no longer: {@code Q1: B, Q2: A}, {@code Question 1: B, Question 2: A}. */
    private static final int LONGEST_PREFIX = 12;

    private final Passage.Line line;
    private final String text;
    private String prefix = "";
    private int at;

    private KeyLine(Passage.Line line) {
        this.line = line;
        this.text = line.text();
    }

    /** The entries, whose numbers run; empty when the line holds anything else. */
    static List<KeySheet.Entry> entries(Passage.Line line) {
        KeyLine reading = new KeyLine(line);
        reading.skip(" \t(（【[|");
        reading.learnPrefix();
        return reading.read(reading.number());
    }

    /** The entry of a line that holds nothing else. */
    static Optional<KeySheet.Entry> only(Passage.Line line) {
        KeyLine reading = new KeyLine(line);
        return reading.whole(reading.number());
    }

    /** The same for a line whose number was cut off. */
    static Optional<KeySheet.Entry> only(int number, Passage.Line line) {
        return new KeyLine(line).whole(number);
    }

    private Optional<KeySheet.Entry> whole(int number) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        boolean whole = number >= 0 && single(number, entries) && Run.space(text, at) == text.length();
        return whole ? Optional.of(entries.get(0)) : Optional.empty();
    }

    /** The same for a line whose first number was cut off. */
    static List<KeySheet.Entry> entries(int number, Passage.Line line) {
        return new KeyLine(line).read(number);
    }

    /** Numbers that run, each with what follows it; {@code 1-5 BCADB} names several at once. */
    private List<KeySheet.Entry> read(int first) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        while (at < text.length()) {
            int number = entries.isEmpty() ? first : number();
            if (number < 0 || (!entries.isEmpty() && number != last(entries) + 1)) {
                return List.of();
            }
            int before = at;
            if (!range(number, entries)) {
                at = before;
                if (!single(number, entries)) {
                    return List.of();
                }
            }
            int end = at;
            skip(" \t,;|/.)]，；、（(【");
            if (at == end && at < text.length() && !Character.isDigit(text.charAt(at))) {
                return List.of();
            }
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private boolean single(int number, List<KeySheet.Entry> entries) {
        int digits = at;
        int start = skip(" \t.)]:：=→>、．）】" + Signs.DASHES);
        int option = number();
        boolean glued = start == digits && digits > 0 && Character.isDigit(text.charAt(digits - 1));
        if (option < 0 || glued) {
            at = start;
            symbols();
            if (at > start) {
                furtherSymbols();
            }
        }
        boolean found = at > start;
        if (found) {
            entries.add(new KeySheet.Entry(number, Passage.of(line.part(start, at))));
        }
        return found;
    }

    /** {@code 1-5 BCADB}, {@code 1~5：B C A D B}: as many symbols as there are numbers. */
    private boolean range(int from, List<KeySheet.Entry> entries) {
        skip(" ");
        int dash = at;
        if (skip(RANGE) == dash) {
            return false;
        }
        skip(" ");
        int to = number();
        if (to <= from || to - from >= MOST_IN_RANGE) {
            return false;
        }
        for (int number = from; number <= to; number++) {
            int start = skip(" \t:：.、)，,");
            at = Math.max(EnclosedSign.end(text, start), letterEnd(start));
            if (at == start) {
                return false;
            }
            entries.add(new KeySheet.Entry(number, Passage.of(line.part(start, at))));
        }
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    private int letterEnd(int start) {
        boolean letter = start < text.length() && Character.isLetter(text.charAt(start));
        return letter && !OptionSymbols.of(text.substring(start, start + 1)).isEmpty() ? start + 1 : start;
    }

    /** One symbol, or several that stand together as in {@code ACD}. */
    private void symbols() {
        int start = at;
        for (int sign = EnclosedSign.end(text, at); sign > at; sign = EnclosedSign.end(text, at)) {
            at = sign;
        }
        if (at > start) {
            return;
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            if (at - start >= MOST_TOGETHER
                    || OptionSymbols.of(text.substring(at, at + 1)).isEmpty()) {
                at = start;
                return;
            }
            at++;
        }
    }

    /** {@code 2. A, C 3. B}: further letters that stand alone, and in front of no number as a word does. */
    private void furtherSymbols() {
        for (int end = at; end < text.length(); ) {
            int start = Run.of(" ,;/&+、，", text, end);
            int stop = letterEnd(start);
            boolean alone =
                    start > end && stop > start && (stop == text.length() || " ,;/、，.".indexOf(text.charAt(stop)) >= 0);
            if (!alone || (!prefix.isEmpty() && text.startsWith(prefix, start))) {
                return;
            }
            end = stop;
            at = stop;
        }
    }

    private static int last(List<KeySheet.Entry> entries) {
        return entries.get(entries.size() - 1).number();
    }

    /** Takes the word in front of the first number for that in front of all. */
    private void learnPrefix() {
        int end = at;
        while (end < text.length() && end - at < LONGEST_PREFIX && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int digits = Run.of(" .#№", text, end);
        boolean number = end > at && digits < text.length() && Character.isDigit(text.charAt(digits));
        prefix = number ? text.substring(at, digits) : "";
    }

    /** The number here, behind the word that stands in front of all; -1 when there is none. */
    private int number() {
        at += text.startsWith(prefix, at) ? prefix.length() : 0;
        int start = at;
        while (at < text.length() && at - start < MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(text, start, at, 10);
    }

    private int skip(String characters) {
        at = Run.of(characters, text, at);
        return at;
    }
}
