package io.github.deckwright.write.quizlet;

import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.List;

/** Writes text to paste into Quizlet. */
public final class QuizletWriter implements DeckWriter {
    static final Option<String> TERM_SEPARATOR = new Option<>(
            "term-separator", "between term and definition; \\t is a tab", List.of(), "\\t", Separators::parse);
    static final Option<String> CARD_SEPARATOR = new Option<>(
            "card-separator",
            "between cards, \\n is a new line; auto: \\n, or \\n\\n when a side has several lines",
            List.of(),
            "auto",
            typed -> typed.equals("auto") ? typed : Separators.parse(typed));
    static final Option<String> INDENT = Option.of(
            "indent",
            "what indents lines of code; Quizlet may not show spaces (unverified)",
            "spaces",
            List.of("spaces", "nbsp"));
    static final Option<Integer> LONG_SIDE =
            number("long-side", "longer sides are reported; 0: none (Quizlet's limit is unverified)");
    static final Option<Integer> MAX_TERMS =
            number("max-terms", "sets of more cards are reported; 0: none (Quizlet's limit is unverified)");

    static final Option<Sets> SETS = new Option<>(
            "sets",
            "one set a document, one for all cards, or sets of at most that many cards",
            List.of("document", "one", "500"),
            "document",
            Sets::parse);

    private static final Format FORMAT = new Format(
            "quizlet",
            SetNames.SUFFIX,
            "text to paste into Quizlet's import, one file a set",
            true,
            List.of(TERM_SEPARATOR, CARD_SEPARATOR, INDENT, LONG_SIDE, MAX_TERMS, SETS));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new QuizletSession(context);
    }

    private static Option<Integer> number(String name, String help) {
        return new Option<>(name, help, List.of(), "0", text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new IllegalArgumentException("a whole number");
        });
    }
}
