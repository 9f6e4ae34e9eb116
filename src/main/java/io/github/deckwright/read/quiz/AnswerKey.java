package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.EnclosedSign;
import io.github.deckwright.read.text.LeadingSigns;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a line says about the options it answers: {@code Answer: B, E}, {@code The correct answer is **B**.}, {@code c) 42}, or the
 * text of an option itself.
 *
 * @param right places of the right options, from 0
 * @param label what stands in front of the key, such as {@code Correct answer}; empty when there is nothing
 * @param rest index in the line of what the author goes on to say; its length when that is nothing
 */
public record AnswerKey(SortedSet<Integer> right, String label, int rest) {

    /** Reads a line as an answer to options. */
    public static Optional<AnswerKey> of(String line, List<Option> options) {
        return new Reading(line, options).key();
    }

    /** One line held against one list of options. */
    private static final class Reading {
        private static final int LONGEST_LABEL = 80;

        /** An answer stands behind one of the first. */
        private static final int MOST_COLONS = 3;

        private static final String AFTER_SYMBOL = Signs.CLOSERS + ",，،;|";

        private final String line;
        private final PlainLine plain;
        private final String text;
        private final List<Option> options;
        private final NamedOptions named;
        private final List<String> keys;
        private final boolean broken;

        Reading(String line, List<Option> options) {
            this.line = line;
            this.plain = PlainLine.of(line);
            this.text = plain.text();
            this.options = options;
            this.named = NamedOptions.of(options);
            this.keys = named.keys();
            this.broken = line.contains("<br");
        }

        Optional<AnswerKey> key() {
            Optional<AnswerKey> found = whole(0);
            List<Integer> starts = starts();
            for (int i = 0; found.isEmpty() && i < starts.size(); i++) {
                int from = starts.get(i);
                found = whole(from).or(() -> symbols(from, from > 0)).or(() -> optionText(from));
            }
            return found.or(this::judged).or(this::insideSentence);
        }

        /** The text of one option and nothing else; behind a label, where letters may be meant, only when options have none. */
        private Optional<AnswerKey> whole(int from) {
            boolean bare = from == 0
                    || options.stream().allMatch(option -> option.symbol().isEmpty());
            String key = Option.keyOfPlain(text.substring(from));
            int same = bare ? keys.indexOf(key) : -1;
            return same < 0 || same != keys.lastIndexOf(key)
                    ? Optional.empty()
                    : Optional.of(new AnswerKey(new TreeSet<>(List.of(same)), label(from), line.length()));
        }

        /** Where a key may begin: behind a colon, or else with the line. */
        private List<Integer> starts() {
            List<Integer> starts = new ArrayList<>();
            for (int i = 0;
                    i < text.length()
                            && i < LONGEST_LABEL
                            && starts.size() < MOST_COLONS
                            && !KeySentence.ends(text, i, word -> named.place(word) >= 0);
                    i++) {
                boolean dash = Signs.DASHES.indexOf(text.charAt(i)) >= 0 && AnswerLabel.says(text.substring(0, i));
                if (dash || Signs.COLONS.indexOf(text.charAt(i)) >= 0) {
                    starts.add(i + 1);
                }
            }
            starts.add(0);
            return starts;
        }

        /** Symbols in a row, such as {@code B and E} or {@code (c)}, with an end that tells them from words. */
        private Optional<AnswerKey> symbols(int from, boolean labelled) {
            SortedSet<Integer> right = new TreeSet<>();
            int end = -1;
            int at = from;
            while (at >= 0) {
                int start = skip(at, " \t([（【=>|" + Signs.DASHES);
                int stop = wordEnd(start);
                boolean last = labelled && isEnd(stop) && AnswerLabel.says(label(from));
                List<Integer> places = last
                        ? named.placesInKey(text.substring(start, stop))
                        : named.places(text.substring(start, stop));
                if (places.isEmpty() || !ends(start, stop, places.get(0), labelled)) {
                    break;
                }
                right.addAll(places);
                end = stop;
                at = nextSymbol(stop);
            }
            return right.isEmpty() ? Optional.empty() : Optional.of(result(right, label(from), end));
        }

        /** Where the next symbol of a row may start; -1 when the row ends here. */
        private int nextSymbol(int stop) {
            int at = skip(stop, " \t)]）】.");
            if (EnclosedSign.end(text, at) > at) {
                return at;
            }
            if (at < text.length() && ",，،、;/&+".indexOf(text.charAt(at)) >= 0) {
                int next = skip(at + 1, " \t");
                int word = wordEnd(next);
                return isJoiner(next, word) ? word : next;
            }
            if (at > stop && isRowOfLetters(at)) {
                return at;
            }
            int word = wordEnd(at);
            boolean sentence = text.substring(stop, at).indexOf('.') >= 0;
            return at > stop && !sentence && isJoiner(at, word) ? word : -1;
        }

        /** {@code A C D}: letters with nothing but spaces between, to the end of the line. */
        private boolean isRowOfLetters(int from) {
            return Stream.of(text.substring(from).strip().split("\\s+"))
                    .allMatch(word -> named.place(word) >= 0 && Character.isUpperCase(word.charAt(0)));
        }

        /** A short word between symbols, in whatever language: and, or, y, et, und, и, 和. */
        private boolean isJoiner(int start, int end) {
            if (end == start || end - start > 4 || named.place(text.substring(start, end)) >= 0) {
                return false;
            }
            int next = skip(end, " \t([");
            return !named.places(text.substring(next, wordEnd(next))).isEmpty();
        }

        private boolean isEnd(int stop) {
            return skip(stop, " \t.)]）】。") == text.length();
        }

        /** Whether a symbol ends here and is not the beginning of a sentence such as {@code A queue is …}. */
        private boolean ends(int start, int stop, int option, boolean labelled) {
            int next = skip(stop, " \t");
            if (next == text.length() || EnclosedSign.end(text, start) > start || breaks(stop, next)) {
                return true;
            }
            char c = text.charAt(stop);
            char after = stop + 1 < text.length() ? text.charAt(stop + 1) : ' ';
            if (next == stop) {
                return (AFTER_SYMBOL.indexOf(c) >= 0
                                && (isRowOfNumbers(start)
                                        || !(Character.isDigit(text.charAt(start)) && Character.isDigit(after))))
                        || (Signs.DASHES.indexOf(c) >= 0 && after == ' ')
                        || (labelled && "/&+".indexOf(c) >= 0)
                        || (labelled && c >= 128 && !Character.isLetterOrDigit(c));
            }
            if ((Signs.DASHES + "(（:→&+/,،;").indexOf(text.charAt(next)) >= 0
                    || Signs.isPicture(text.codePointAt(next))
                    || plain.marked(line, start, stop)) {
                return true;
            }
            return startsWithText(next, option)
                    || isRowOfLetters(next)
                    || isJoiner(next, wordEnd(next))
                    || (labelled && cannotBeWord(start, stop))
                    // A The first: no word that begins a sentence follows an article
                    || (labelled
                            && Character.isUpperCase(text.charAt(start))
                            && Character.isUpperCase(text.charAt(next)));
        }

        /** Whether a tag ends the line between two places. */
        private boolean breaks(int from, int to) {
            boolean behindSpace = to > from
                    && line.substring(plain.place(from), plain.place(to)).contains("<br");
            return behindSpace || line.startsWith("<br", plain.place(from - 1) + 1);
        }

        /** {@code 1,3,4}: numbers of options that rise, where no option is a number itself. */
        private boolean isRowOfNumbers(int from) {
            int before = -1;
            int at = from;
            while (true) {
                int stop = wordEnd(at);
                int place = stop > at ? named.place(text.substring(at, stop)) : -1;
                if (place <= before || !Character.isDigit(text.charAt(at))) {
                    return false;
                }
                if (isEnd(stop)) {
                    return keys.stream().noneMatch(key -> key.chars().allMatch(Character::isDigit));
                }
                if (text.charAt(stop) != ',') {
                    return false;
                }
                before = place;
                at = skip(stop + 1, " \t");
            }
        }

        private boolean cannotBeWord(int start, int stop) {
            return stop - start == 1
                    && Character.isUpperCase(text.charAt(start))
                    && "AIOYАИОУЯВСК".indexOf(text.charAt(start)) < 0;
        }

        /** The text of exactly one option, whole or followed by a stop. */
        private Optional<AnswerKey> optionText(int from) {
            int start = skip(from, " \t" + Signs.OPENING_QUOTES);
            int found = -1;
            int end = start;
            for (int i = 0; i < options.size(); i++) {
                int stop = keys.get(i).isEmpty() ? -1 : Option.textEnd(text, start, keys.get(i));
                if (stop > end && isStop(stop)) {
                    found = i;
                    end = stop;
                } else if (stop == end && found >= 0) {
                    found = -1; // two options with the same text
                }
            }
            int close = start > skip(from, " \t") ? skip(end, "." + Signs.CLOSING_QUOTES) : end;
            return found < 0
                    ? Optional.empty()
                    : Optional.of(result(new TreeSet<>(List.of(found)), label(from), close));
        }

        private boolean isStop(int at) {
            int next = skip(at, " \t");
            return next == text.length()
                    || (".,;。，；!！" + Signs.CLOSING_QUOTES).indexOf(text.charAt(next)) >= 0
                    || (next > at && (Signs.DASHES + "(（").indexOf(text.charAt(next)) >= 0);
        }

        private boolean startsWithText(int at, int option) {
            return !keys.get(option).isEmpty() && Option.textEnd(text, at, keys.get(option)) >= 0;
        }

        /** A symbol inside a sentence: emphasised, or before its end, as in {@code The right answer is B.} */
        private Optional<AnswerKey> insideSentence() {
            int start = 0;
            while (start < text.length() && start < LONGEST_LABEL) {
                int stop = wordEnd(start);
                if (stop > start && standsAlone(start, stop)) {
                    String label = text.substring(0, start).strip();
                    return symbols(start, true)
                            .map(key -> new AnswerKey(key.right(), label, goesOn(key.rest()) ? 0 : key.rest()));
                }
                start = Math.max(stop, start + 1);
            }
            return Optional.empty();
        }

        /** Whether the sentence goes on behind a key: then it cannot be cut. */
        private boolean goesOn(int rest) {
            return rest < line.length() && Character.isLowerCase(line.charAt(rest));
        }

        private boolean standsAlone(int start, int stop) {
            int option = stop - start <= 2 ? named.place(text.substring(start, stop)) : -1;
            return option >= 0
                    && (plain.marked(line, start, stop)
                            || (isStop(stop)
                                    && (Character.isUpperCase(text.charAt(start))
                                            || (mayEndSentence(start, stop)
                                                    && AnswerLabel.says(text.substring(0, start)))))
                            || (isClosed(stop) && AnswerLabel.says(text.substring(0, start)))
                            || (stop < text.length()
                                    && AFTER_SYMBOL.indexOf(text.charAt(stop)) >= 0
                                    && startsWithText(skip(stop, " \t" + AFTER_SYMBOL), option)));
        }

        /** A small letter may be a word of the sentence unless it ends the line. */
        private boolean mayEndSentence(int start, int stop) {
            char first = text.charAt(start);
            return OptionSymbols.hasNoCase(first)
                    || EnclosedSign.end(text, start) > start
                    || (Character.isLetter(first) && isEnd(stop));
        }

        private boolean isClosed(int stop) {
            return stop < text.length() && ")]）】".indexOf(text.charAt(stop)) >= 0;
        }

        /** {@code B is right because …}, {@code Option C is the correct one}: the whole sentence explains. */
        private Optional<AnswerKey> judged() {
            SortedSet<Integer> right = new TreeSet<>();
            String words = "";
            boolean starts = true;
            for (int at = 0; at < text.length() && at < LONGEST_LABEL; at++) {
                int stop = starts && Character.isLetterOrDigit(text.charAt(at)) ? judgedSymbol(at) : -1;
                int end = stop < 0 ? -1 : Verdict.end(text, stop);
                if (end > 0 && (isClosed(stop) || cannotBeWord(stop - 1, stop) || !isFirstWord(stop, end))) {
                    right.add(named.place(text.substring(stop - 1, stop)));
                    words = text.substring(stop, end).strip();
                }
                char c = text.charAt(at);
                starts = (Signs.SENTENCE_ENDS + ":：;,，、；").indexOf(c) >= 0 || (starts && !Character.isLetterOrDigit(c));
            }
            return right.isEmpty() || right.size() == options.size()
                    ? Optional.empty()
                    : Optional.of(new AnswerKey(right, words, 0));
        }

        /** Where the symbol ends that a clause begins with, or names behind a word or two; -1 when it names none. */
        private int judgedSymbol(int clause) {
            int start = clause;
            for (int word = 0; word < 3 && start < text.length(); word++) {
                int stop = wordEnd(start);
                boolean symbol = stop - start == 1 && isLabel(text.substring(start, stop));
                boolean apart = word == 0 || Character.isUpperCase(text.charAt(start));
                if (symbol && (apart || isClosed(stop) || plain.marked(line, start, stop))) {
                    return stop;
                }
                start = skip(stop, " \t([（【");
                if (start == stop) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether an option has this symbol in front of it. */
        private boolean isLabel(String word) {
            int place = named.place(word);
            return place >= 0 && !options.get(place).symbol().isEmpty();
        }

        /** {@code A right angle …}: an article, and no verdict. */
        private boolean isFirstWord(int symbolEnd, int verdictEnd) {
            int start = skip(symbolEnd, " \t");
            return wordEnd(start) == verdictEnd;
        }

        private String label(int from) {
            return text.substring(0, from == 0 ? 0 : from - 1).strip();
        }

        private AnswerKey result(SortedSet<Integer> right, String label, int last) {
            int end = LeadingSigns.end(text, last);
            int repeated = right.size() == 1 ? behindText(end, right.first()) : -1;
            int at = repeated >= 0 ? skip(repeated, " \t.,;)。") : skip(end, " \t" + AFTER_SYMBOL + Signs.DASHES);
            return new AnswerKey(right, label, at >= text.length() ? line.length() : plain.place(at));
        }

        /** Where the text of an option ends that is repeated behind its symbol and is a sentence by itself; -1 when it is not. */
        private int behindText(int symbolEnd, int option) {
            int last = skip(symbolEnd, " \t" + AFTER_SYMBOL + Signs.DASHES);
            for (int at = symbolEnd; at <= last && !keys.get(option).isEmpty(); at++) {
                int stop = Option.textEnd(text, at, keys.get(option));
                if (stop > at && ((isStop(stop) && !KeySentence.goesOn(text, stop)) || marksEnd(stop))) {
                    return stop;
                }
            }
            return -1;
        }

        /** Whether emphasis or a line of HTML ends here. */
        private boolean marksEnd(int stop) {
            String marks = line.substring(plain.place(stop - 1) + 1, plain.place(stop));
            return marks.indexOf('<') >= 0 || Signs.BOLD_MARKS.stream().anyMatch(marks::endsWith);
        }

        private int skip(int from, String characters) {
            return Run.of(characters, text, from);
        }

        private int wordEnd(int from) {
            int at = EnclosedSign.end(text, from);
            if (at > from) {
                return Run.of(NamedOptions.COUNTERS, text, at);
            }
            int end = Run.word(text, from);
            for (at = from + 1; broken && at < end; at++) {
                if (line.startsWith("<br", plain.place(at - 1) + 1)) {
                    return at;
                }
            }
            return end;
        }
    }
}
