package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.List;
import java.util.Optional;

/**
 * A key that no word announces and that fills its line: in a quote, behind an arrow, in a comment or an element of HTML: {@code > B},
 * {@code → **B**}, {@code <!-- B -->}, {@code <div class="answer">B</div>}; or letters alone: {@code **B**}, {@code A, C}.
 */
final class BareKey {
    /** A key with the text of its option is no longer. */
    private static final int LONGEST = 300;

    /** Letters alone are no more than {@code **A, C, D**}. */
    private static final int LONGEST_ALONE = 12;

    private BareKey() {}

    /** Reads a line right below options with letters. */
    static Optional<AnswerKey> of(String line, List<Option> options) {
        String text = line.strip();
        String key = text.length() > LONGEST ? "" : setApart(text);
        return key.isBlank() || !areLettered(options) ? Optional.empty() : filling(key, options);
    }

    /** Reads a line that says nothing but which options are right. */
    static Optional<AnswerKey> filling(String line, List<Option> options) {
        return AnswerKey.of(line, options).filter(key -> key.label().isEmpty() && key.rest() == line.length());
    }

    /** What stands in the mark that a line begins with; empty when it begins with none. */
    private static String setApart(String text) {
        if (text.startsWith(Signs.COMMENT)) {
            return text.endsWith(Signs.COMMENT_END)
                    ? text.substring(
                                    Signs.COMMENT.length(),
                                    Math.max(Signs.COMMENT.length(), text.length() - Signs.COMMENT_END.length()))
                            .strip()
                    : "";
        }
        if (text.startsWith("<")) {
            return text;
        }
        int quote = Run.of("> ", text, 0);
        if (quote > 0) {
            return text.substring(quote);
        }
        if (Signs.isArrow(text, 0)) {
            return text.substring(Run.of(">→⇒➤-= ", text, 0));
        }
        return text.length() <= LONGEST_ALONE ? text : "";
    }

    private static boolean areLettered(List<Option> options) {
        return options.stream()
                .allMatch(option -> !option.symbol().isEmpty()
                        && Character.isLetter(option.symbol().codePointAt(0)));
    }
}
