package io.github.deckwright.read.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The label that a line begins with, in all its meanings, read once: {@code **Answer:** 42}, {@code A: 42}, {@code _Réponse 2 :_},
 * {@code **Solution.** Both are}. Which of them it is, is asked afterwards, as often as one likes.
 */
public final class Label {
    /** Of words that are not known a sentence may begin with more. */
    private static final int LONGEST_OF_ANY = 24;

    /** Of a line that begins with none. */
    public static final Label NONE = new Label(List.of(), Optional.empty());

    private final List<Name> names;
    private final Optional<LetterLabel> letter;

    Label(List<Name> names, Optional<LetterLabel> letter) {
        this.names = names;
        this.letter = letter;
    }

    /**
     * A way to read what names the text behind it; a line may have two, as emphasis that ends with a full stop and a colon later on.
     *
     * @param word without number
     * @param number behind the word; -1 when there is none
     * @param end index of what follows
     * @param last whether nothing follows
     */
    record Name(String word, int number, int end, boolean last) {

        LabelLine at(int line) {
            return new LabelLine(line, end, number);
        }
    }

    /** Reads a line; to ask about a line of a document, ask the document, which keeps what was read. */
    public static Label of(String line) {
        return LabelReader.read(line);
    }

    /** The words of a label without the number behind them. */
    public static String withoutNumber(String words) {
        return LabelReader.withoutNumber(words);
    }

    /** Behind the colon of a label of a few words, whatever they say: {@code Topic: Ripening}; 0 when a plain text begins with none. */
    public static int anyEnd(String plain) {
        int colon = Signs.colon(plain);
        return colon > 0 && colon <= LONGEST_OF_ANY ? colon + 1 : 0;
    }

    /** What stands in front of the first colon of a plain text; all of it when there is none. */
    public static String front(String plain) {
        int colon = Signs.colon(plain);
        return colon < 0 ? plain : plain.substring(0, colon);
    }

    /**
     * The label as one with a meaning: the words alone, or, of questions and answers, with words beside them that say which.
     *
     * @param line its number in the document
     */
    public Optional<LabelLine> in(int line, Words meaning) {
        return named(meaning).map(name -> name.at(line));
    }

    /** The label as one that says no more than that. */
    public Optional<LabelLine> plain(int line, Words meaning) {
        return named(meaning::is).map(name -> name.at(line));
    }

    /** Whether the label has that meaning, with words beside it or not. */
    public boolean means(Words meaning) {
        return named(meaning).isPresent();
    }

    /** Whether the label has that meaning, and nothing stands behind it. */
    public boolean isAll(Words meaning) {
        return named(meaning).filter(Name::last).isPresent();
    }

    /** The label as note tools write it, in front of the parts of a card. */
    public Optional<LetterLabel> letter() {
        return letter;
    }

    private Optional<Name> named(Words meaning) {
        if (names.isEmpty()) { // as nearly all are
            return Optional.empty();
        }
        boolean pair = meaning == Words.ANSWER || meaning == Words.QUESTION;
        return named(pair ? meaning::labels : meaning::is);
    }

    private Optional<Name> named(Predicate<String> meaning) {
        for (Name name : names) {
            if (meaning.test(name.word())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
