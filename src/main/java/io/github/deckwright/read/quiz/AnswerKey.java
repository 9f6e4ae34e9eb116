package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
        private static final String COLONS = ":：﹕";
        private static final String AFTER_SYMBOL = ".):]：）．】、。,，،;";
        private static final String DASHES = "-–—";

        private final String line;
        private final PlainLine plain;
        private final String text;
        private final List<Option> options;
        private final List<String> keys;

        Reading(String line, List<Option> options) {
            this.line = line;
            this.plain = PlainLine.of(line);
            this.text = plain.text();
            this.options = options;
            this.keys = new ArrayList<>(options.size());
            for (Option option : options) {
                keys.add(option.key());
            }
        }

        Optional<AnswerKey> key() {
            String whole = Option.key(line);
            int same = keys.indexOf(whole);
            if (same >= 0 && same == keys.lastIndexOf(whole)) {
                return Optional.of(new AnswerKey(new TreeSet<>(List.of(same)), "", line.length()));
            }
            for (int colon : colons()) {
                Optional<AnswerKey> found = symbols(colon + 1, true).or(() -> optionText(colon + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
            return symbols(0, false).or(() -> optionText(0)).or(this::insideSentence);
        }

        private List<Integer> colons() {
            List<Integer> colons = new ArrayList<>();
            for (int i = 0; i < text.length() && i < LONGEST_LABEL && colons.size() < 3; i++) {
                boolean dash = DASHES.indexOf(text.charAt(i)) >= 0 && AnswerLabel.says(text.substring(0, i));
                if (dash || COLONS.indexOf(text.charAt(i)) >= 0) {
                    colons.add(i);
                }
            }
            return colons;
        }

        /** Symbols in a row, such as {@code B and E} or {@code (c)}, with an end that tells them from words. */
        private Optional<AnswerKey> symbols(int from, boolean labelled) {
            SortedSet<Integer> right = new TreeSet<>();
            int end = -1;
            int at = from;
            while (at >= 0) {
                int start = skip(at, " \t([（【-–—=>");
                int stop = wordEnd(start);
                List<Integer> places = places(start, stop);
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
            if (at < text.length() && ",，،、;/&+".indexOf(text.charAt(at)) >= 0) {
                int next = skip(at + 1, " \t");
                int word = wordEnd(next);
                return isJoiner(next, word) ? word : next;
            }
            int word = wordEnd(at);
            return at > stop && isJoiner(at, word) ? word : -1;
        }

        /** A short word between symbols, in whatever language: and, or, y, et, und, и, 和. */
        private boolean isJoiner(int start, int end) {
            if (end == start || end - start > 4 || optionAt(text.substring(start, end)) >= 0) {
                return false;
            }
            int next = skip(end, " \t([");
            return !places(next, wordEnd(next)).isEmpty();
        }

        /** The options that a word names: one, or several in a word such as {@code ACD}. */
        private List<Integer> places(int start, int end) {
            if (start == end) {
                return List.of();
            }
            String word = text.substring(start, end);
            int one = optionAt(word);
            if (one >= 0) {
                return List.of(one);
            }
            List<Integer> several = new ArrayList<>();
            for (int i = 0; i < word.length(); i++) {
                int place = Character.isUpperCase(word.charAt(i)) ? optionAt(word.substring(i, i + 1)) : -1;
                if (place < 0 || (!several.isEmpty() && several.get(several.size() - 1) >= place)) {
                    return List.of();
                }
                several.add(place);
            }
            return several;
        }

        private int optionAt(String word) {
            String symbol = OptionSymbols.of(word);
            if (symbol.isEmpty()) {
                return -1;
            }
            int found = -1;
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).symbol().equals(symbol)) {
                    found = found < 0 ? i : -2;
                }
            }
            if (found >= 0) {
                return found;
            }
            int same = keys.indexOf(Option.key(word));
            int place = same >= 0 ? same : OptionSymbols.place(symbol);
            return place < options.size() ? place : -1;
        }

        /** Whether a symbol ends here and is not the beginning of a sentence such as {@code A queue is …}. */
        private boolean ends(int start, int stop, int option, boolean labelled) {
            int next = skip(stop, " \t");
            if (next == text.length()) {
                return true;
            }
            char c = text.charAt(stop);
            char after = stop + 1 < text.length() ? text.charAt(stop + 1) : ' ';
            if (next == stop) {
                return (AFTER_SYMBOL.indexOf(c) >= 0
                                && !(Character.isDigit(text.charAt(start)) && Character.isDigit(after)))
                        || (DASHES.indexOf(c) >= 0 && after == ' ')
                        || (labelled && "/&+".indexOf(c) >= 0)
                        || (labelled && !isLatin(c) && !Character.isLetterOrDigit(c));
            }
            if ((DASHES + "(（:→&+/,،;✅").indexOf(text.charAt(next)) >= 0 || plain.marked(line, start, stop)) {
                return true;
            }
            return startsWithText(next, option)
                    || isJoiner(next, wordEnd(next))
                    || (labelled && (cannotBeWord(start, stop) || startsSentence(start, next)));
        }

        /** {@code A The first}: a word that begins a sentence does not follow an article. */
        private boolean startsSentence(int start, int next) {
            return Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(next));
        }

        private boolean cannotBeWord(int start, int stop) {
            return stop - start == 1
                    && Character.isUpperCase(text.charAt(start))
                    && "AIOYАИОУЯВСК".indexOf(text.charAt(start)) < 0;
        }

        private static boolean isLatin(char c) {
            return c < 128;
        }

        /** The text of exactly one option, whole or followed by a stop. */
        private Optional<AnswerKey> optionText(int from) {
            int start = skip(from, " \t");
            int found = -1;
            int end = start;
            for (int i = 0; i < options.size(); i++) {
                int stop = keys.get(i).isEmpty() ? -1 : textEnd(start, keys.get(i));
                if (stop > end && isStop(stop)) {
                    found = i;
                    end = stop;
                } else if (stop == end && found >= 0) {
                    found = -1; // two options with the same text
                }
            }
            SortedSet<Integer> right = new TreeSet<>();
            if (found >= 0) {
                right.add(found);
            }
            return right.isEmpty() ? Optional.empty() : Optional.of(result(right, label(from), end));
        }

        private boolean isStop(int at) {
            int next = skip(at, " \t");
            return next == text.length()
                    || ".,;。，；!！".indexOf(text.charAt(next)) >= 0
                    || (next > at && (DASHES + "(（").indexOf(text.charAt(next)) >= 0);
        }

        private boolean startsWithText(int at, int option) {
            return !keys.get(option).isEmpty() && textEnd(at, keys.get(option)) >= 0;
        }

        /** Where a text with this key ends that starts here; -1 when another text stands here. */
        private int textEnd(int start, String key) {
            int matched = 0;
            int at = start;
            while (at < text.length() && matched < key.length()) {
                String folded = Option.key(text.charAt(at));
                if (!key.startsWith(folded, matched)) {
                    return -1;
                }
                matched += folded.length();
                at++;
            }
            return matched == key.length() ? at : -1;
        }

        /** A symbol inside a sentence: emphasised, or before its end, as in {@code The right answer is B.} */
        private Optional<AnswerKey> insideSentence() {
            int start = 0;
            while (start < text.length() && start < LONGEST_LABEL) {
                int stop = wordEnd(start);
                if (stop > start && standsAlone(start, stop)) {
                    String label = text.substring(0, start).strip();
                    return symbols(start, true).map(key -> new AnswerKey(key.right(), label, key.rest()));
                }
                start = Math.max(stop, start + 1);
            }
            return Optional.empty();
        }

        private boolean standsAlone(int start, int stop) {
            return stop - start <= 2
                    && optionAt(text.substring(start, stop)) >= 0
                    && (plain.marked(line, start, stop) || (Character.isUpperCase(text.charAt(start)) && isStop(stop)));
        }

        private String label(int from) {
            return text.substring(0, from == 0 ? 0 : from - 1).strip();
        }

        private AnswerKey result(SortedSet<Integer> right, String label, int end) {
            int at = skip(end, " \t" + AFTER_SYMBOL + DASHES);
            if (right.size() == 1 && startsWithText(at, right.first())) {
                at = skip(textEnd(at, keys.get(right.first())), " \t.,;)。");
            }
            return new AnswerKey(right, label, at >= text.length() ? line.length() : plain.place(at));
        }

        private int skip(int from, String characters) {
            int at = from;
            while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }

        private int wordEnd(int from) {
            int at = from;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }
}
