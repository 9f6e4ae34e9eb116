package io.github.deckwright.read.source;

import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which document of a folder holds the answers to another one, by their names: {@code exam.md} and {@code mark-scheme.md}. */
final class AnswersBeside {
    /** No phrase that says so has more words. */
    private static final int MOST_WORDS = 3;

    /** What a plural adds to a word for a question, in letters, and how much is left of the word without it. */
    private static final int LONGEST_ENDING = 2;

    private static final int SHORTEST_STEM = 4;

    /** The names of documents with answers, by what is left of them. */
    private final Map<List<String>, List<String>> told = new HashMap<>();

    private AnswersBeside() {}

    /**
     * Looks through the names of a folder once.
     *
     * @param names of all documents in it, with their suffixes
     */
    static AnswersBeside in(List<String> names) {
        AnswersBeside beside = new AnswersBeside();
        for (String name : names) {
            Rest rest = Rest.ofName(name);
            if (rest.answers()) {
                beside.told
                        .computeIfAbsent(rest.words(), words -> new ArrayList<>())
                        .add(name);
            }
        }
        return beside;
    }

    /** The only document that holds the answers to one. */
    Optional<String> to(String name) {
        if (told.isEmpty() || FileNames.introduces(name)) {
            return Optional.empty();
        }
        Rest asked = Rest.ofName(name);
        if (asked.answers() || (!asked.promises() && asked.words().isEmpty())) {
            return Optional.empty();
        }
        List<String> found = told.getOrDefault(asked.words(), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only one of some documents whose name is that of another one, apart from words that say what each holds. */
    static Optional<String> same(String name, List<String> others) {
        if (FileNames.introduces(name)) {
            return Optional.empty();
        }
        if (others.contains(name)) {
            return Optional.of(name);
        }
        List<String> words = Rest.of(Words.normal(FileNames.stem(name))).words();
        List<String> found = words.isEmpty()
                ? List.of()
                : others.stream()
                        .filter(other -> Rest.of(Words.normal(FileNames.stem(other)))
                                .words()
                                .equals(words))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * A name without the words that say what the document holds.
     *
     * @param answers whether some said answers
     * @param promises whether some said questions
     */
    private record Rest(List<String> words, boolean answers, boolean promises) {

        static Rest ofName(String name) {
            return of(Words.normal(FileNames.stem(name)));
        }

        /** Takes words in their normal form apart. */
        static Rest of(String normal) {
            List<String> words = apart(normal);
            List<String> rest = new ArrayList<>();
            boolean answers = false;
            boolean promises = false;
            int at = 0;
            while (at < words.size()) {
                int width = saysAnswers(words, at);
                boolean promise = width == 0 && saysQuestions(words.get(at));
                answers |= width > 0;
                promises |= promise;
                if (width == 0 && !promise) {
                    rest.add(words.get(at));
                }
                at += Math.max(1, width);
            }
            return new Rest(rest, answers, promises);
        }

        /** The words, with a letter in front of a number as one of its own: {@code q1} and {@code a1}. */
        private static List<String> apart(String normal) {
            List<String> words = new ArrayList<>();
            for (String word : normal.split(" ", -1)) {
                int digits = word.length() > 1 && Character.isLetter(word.charAt(0)) ? Run.digits(word, 1) : 0;
                if (digits > 1 && digits == word.length()) {
                    words.add(word.substring(0, 1));
                    words.add(word.substring(1));
                } else {
                    words.add(word);
                }
            }
            return words;
        }

        /** Whether a word says questions: one for a question, too, perhaps with the ending of a plural such as {@code aufgaben}. */
        private static boolean saysQuestions(String word) {
            boolean says = Words.PROMISE.is(word) || Words.QUESTION.is(word);
            for (int ending = 1;
                    !says && ending <= LONGEST_ENDING && word.length() - ending >= SHORTEST_STEM;
                    ending++) {
                says = Words.QUESTION.is(word.substring(0, word.length() - ending));
            }
            return says;
        }

        /** How many words from a place on say that answers are here; 0 for none. */
        private static int saysAnswers(List<String> words, int at) {
            for (int width = Math.min(MOST_WORDS, words.size() - at); width > 0; width--) {
                String phrase = String.join(" ", words.subList(at, at + width));
                boolean numbered = at == 0 && words.size() == 2; // a letter alone may be anything
                if ((phrase.length() > 1 || numbered) && (Words.KEY.is(phrase) || Words.ANSWER.is(phrase))) {
                    return width;
                }
            }
            return 0;
        }
    }
}
