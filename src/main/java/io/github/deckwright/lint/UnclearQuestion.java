package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A question that names nothing: all its words are among those that only point, or ask of anything. */
final class UnclearQuestion {
    private static final List<Language> LANGUAGES = read();

    /** Without one that points, more words may well be a question about one of them: "What is a type?". */
    private static final int MOST_WITHOUT_POINTER = 2;

    /** Fewer words that do not ask may be a term to learn: "the reason". */
    private static final int LEAST_WITHOUT_MARK = 3;

    /**
     * The words of a language that name nothing.
     *
     * @param all those that point, too
     */
    private record Language(Set<String> pointers, Set<String> all) {
        static Language of(String line) {
            String[] parts = line.split(" \\| ");
            return new Language(Set.of(parts[0].split(" ")), Set.of((parts[0] + " " + parts[1]).split(" ")));
        }

        boolean namesNothing(List<String> words) {
            return all.containsAll(words)
                    && (words.size() <= MOST_WITHOUT_POINTER || words.stream().anyMatch(pointers::contains));
        }
    }

    private UnclearQuestion() {}

    static void check(List<Card> cards, Diagnostics diagnostics) {
        for (Card card : cards) {
            if (card.kind() == CardKind.BASIC && namesNothing(Prose.of(card.question()))) {
                diagnostics.report(Diagnostic.of(
                        Rule.UNCLEAR_QUESTION,
                        card.place(),
                        Quoted.question(card) + " cannot be understood without its heading",
                        "name in it what it asks about"));
            }
        }
    }

    static boolean namesNothing(Prose question) {
        List<String> words = question.words();
        boolean asks = question.text().indexOf('?') >= 0 || words.size() >= LEAST_WITHOUT_MARK;
        return asks
                && !question.shows()
                && !words.isEmpty()
                && LANGUAGES.stream().anyMatch(language -> language.namesNothing(words));
    }

    private static List<Language> read() {
        try (InputStream in = UnclearQuestion.class.getResourceAsStream("pointing.words")) {
            if (in == null) {
                throw new IllegalStateException("pointing.words is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Language::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
