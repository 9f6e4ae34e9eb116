package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedChoice;
import java.util.List;
import java.util.Locale;

/** A card as a question that a program can mark, for learning platforms. */
public sealed interface Exam {
    /** The longest answer, in characters, that a learner can be asked to type letter by letter; longer ones are compared by people. */
    int LONGEST_TYPED = 40;

    /** One or more options are right. */
    record Choice(List<RenderedChoice> options) implements Exam {
        public Choice {
            options = List.copyOf(options);
        }

        /** How many options are right; at least one. */
        public int right() {
            return (int) options.stream().filter(RenderedChoice::correct).count();
        }
    }

    /** A statement is true or false. */
    record TrueFalse(boolean isTrue) implements Exam {}

    /** A text is typed. */
    record Typed(String accepted) implements Exam {}

    /**
     * The gaps of a cloze card are typed.
     *
     * @param accepted what each outermost deletion hides, in order, on one line each
     */
    record Gaps(List<String> accepted) implements Exam {
        public Gaps {
            accepted = List.copyOf(accepted);
        }
    }

    /** A person compares with the answer of the card. */
    record Essay() implements Exam {}

    /** The question that a card is. */
    static Exam of(CardContent card) {
        return switch (card.kind()) {
            case CHOICE -> choice(card);
            case CLOZE -> gaps(card);
            case BASIC -> basic(card);
        };
    }

    private static Exam choice(CardContent card) {
        Choice choice = new Choice(card.choices());
        if (choice.right() == 0) {
            return new Essay();
        }
        if (choice.right() == 1 && choice.options().size() == 2) {
            String first = word(choice.options().get(0).content().text());
            String second = word(choice.options().get(1).content().text());
            if ((first.equals("true") && second.equals("false")) || (first.equals("false") && second.equals("true"))) {
                return new TrueFalse(choice.options().get(0).correct() == first.equals("true"));
            }
        }
        return choice;
    }

    private static Exam gaps(CardContent card) {
        List<String> hidden = Deletions.hidden(card.question().text());
        boolean typed = Deletions.hidden(card.question().html()).size() == hidden.size()
                && !hidden.isEmpty()
                && hidden.stream().allMatch(Exam::isTypable);
        return typed ? new Gaps(hidden) : new Essay();
    }

    private static Exam basic(CardContent card) {
        String answer = card.answer().map(part -> part.text().strip()).orElse("");
        String word = word(answer);
        if (word.equals("true") || word.equals("false")) {
            return new TrueFalse(word.equals("true"));
        }
        String typed = card.typed().map(String::strip).orElse(answer);
        boolean whole = card.typed().isPresent()
                || card.answer().filter(part -> part.losses().isEmpty()).isPresent();
        return whole && isTypable(typed) ? new Typed(typed) : new Essay();
    }

    private static boolean isTypable(String text) {
        return !text.isBlank() && text.indexOf('\n') < 0 && text.length() <= LONGEST_TYPED;
    }

    private static String word(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
