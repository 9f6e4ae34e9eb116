package io.github.deckwright.read.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label as note tools write it in front of the parts of a card, such as {@code Q: } or {@code - A: } or {@code 问：}.
 *
 * @param role what the label announces
 * @param word the label in upper case, without number and colon; {@code C2} of a choice is {@code C} with number 2
 * @param number behind the word; -1 for none
 * @param indent of the content that belongs to the label: the width of a list marker in front of it
 * @param textStart index of what follows
 */
public record LetterLabel(Role role, String word, int number, int indent, int textStart) {
    static final String BOTH_WAYS = "QA";

    /** What names a side comes in front of the parts of a card as letters do; each has the one that answers it. */
    private static final Map<Words, Words> SIDES = Map.of(Words.FRONT, Words.REVERSE, Words.TERM, Words.MEANING);

    private static final Set<Words> SIDE_NAMES =
            Stream.concat(SIDES.keySet().stream(), SIDES.values().stream()).collect(Collectors.toUnmodifiableSet());

    /** Single letters that ask or answer wherever a label may stand. */
    private static final String ASKING = "Q问問";

    private static final String ANSWERING = "A答";

    /** Latin letters that are labels by themselves; P and R of Spanish and Portuguese only where emphasis marks them. */
    private static final String LATIN = "QA";

    private static final String LATIN_MARKED = LATIN + "PR";

    /** Letters that ask where one that answers them follows, each with those: languages have their own pairs. */
    private static final Map<String, String> PAIRS =
            Map.of("Q", "AR", "P", "R", "D", "R", "F", "A", "S", "C", "H", "Đ", "В", "О", "问", "答", "問", "答");

    /** What a label announces. */
    public enum Role {
        QUESTION,
        ANSWER,
        /** The name of a side of a card, which means something only together with the other one. */
        SIDE,
        /** A single capital letter that means something in the notes of one tool only. */
        LETTER
    }

    /** Whether this answers a question with that label: languages have their own pairs. */
    public boolean answers(LetterLabel question) {
        if (role == Role.SIDE || question.role == Role.SIDE) {
            return SIDES.entrySet().stream()
                    .anyMatch(side ->
                            side.getKey().is(question.word) && side.getValue().is(word));
        }
        if (role != Role.ANSWER && role != Role.LETTER) {
            return false;
        }
        if (word.codePointCount(0, word.length()) > 1 || question.word.codePointCount(0, question.word.length()) > 1) {
            return role == Role.ANSWER && question.role == Role.QUESTION;
        }
        return !word.isEmpty() && PAIRS.getOrDefault(question.word, "").contains(word);
    }

    /** The label of a question or an answer without more. */
    public static LetterLabel of(Words questionOrAnswer) {
        Role role = questionOrAnswer == Words.QUESTION ? Role.QUESTION : Role.ANSWER;
        return new LetterLabel(role, questionOrAnswer.name(), -1, 0, 0);
    }

    /** A name without colon or letter, such as that of a heading, as a label. */
    public static Optional<LetterLabel> named(String name) {
        if (isSide(name)) {
            return Optional.of(new LetterLabel(Role.SIDE, name, -1, 0, 0));
        }
        return Words.QUESTION.is(name)
                ? Optional.of(of(Words.QUESTION))
                : Words.ANSWER.is(name) ? Optional.of(of(Words.ANSWER)) : Optional.empty();
    }

    /** Whether a word names a side of a card, in any language. */
    static boolean isSide(String word) {
        return Words.isAny(word, SIDE_NAMES);
    }

    /** What a letter alone announces; empty for one that means something in the notes of one tool only. */
    static Optional<Role> role(char letter) {
        return ASKING.indexOf(letter) >= 0
                ? Optional.of(Role.QUESTION)
                : ANSWERING.indexOf(letter) >= 0 ? Optional.of(Role.ANSWER) : Optional.empty();
    }

    /** Whether a line begins with a letter that asks and a full stop, perhaps behind a bullet: {@code - Q. Why?}, {@code Q3. Why?}. */
    public static boolean mayAsk(String line) {
        int at = Markers.contentStart(line);
        int end = at < line.length() && ASKING.indexOf(line.charAt(at)) >= 0 ? Run.digits(line, at + 1) : line.length();
        return end < line.length() && Signs.isStop(line.charAt(end));
    }

    /** Whether a letter alone may label a line; those of other scripts may. */
    static boolean isLabel(char letter, boolean marked) {
        return letter > 0x7F || (marked ? LATIN_MARKED : LATIN).indexOf(letter) >= 0;
    }

    /** Whether the label names a side of a card; it may be in bold. */
    public boolean isSide() {
        return role == Role.SIDE;
    }

    /** Whether it names the side that asks. */
    public boolean isFront() {
        return isSide() && Words.isAny(word, SIDES.keySet());
    }

    /** Whether the answer asks for the question, too: {@code QA:}, as some note tools have it. */
    public boolean isBothWays() {
        return word.equals(BOTH_WAYS);
    }

    /** Whether the label says by itself that a question follows; letters of other languages could be anything. */
    public boolean isPlain() {
        return role == Role.QUESTION;
    }

    /** Whether a question may follow the label when an answer follows the question. */
    public boolean mayAsk() {
        return role == Role.QUESTION || (role == Role.LETTER && PAIRS.containsKey(word));
    }
}
