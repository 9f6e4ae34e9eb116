package io.github.deckwright.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/deckwright/read/words");

    /** Phrases of other scripts are kept apart from those of ASCII: each must be found where a text like it is looked for. */
    @Test
    void every_phrase_of_every_language_is_found() throws IOException {
        int phrases = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals < 0 || line.startsWith("#")) {
                        continue;
                    }
                    Words meaning = Words.valueOf(
                            line.substring(0, equals).strip().replace('-', '_').toUpperCase(Locale.ROOT));
                    for (String phrase : line.substring(equals + 1).split(",", -1)) {
                        assertThat(meaning.is(phrase)).as(file + ": " + phrase).isTrue();
                        assertThat(meaning.begins(phrase))
                                .as(file + ": " + phrase)
                                .isTrue();
                        assertThat(meaning.occursIn("x " + phrase + " x"))
                                .as(file + ": " + phrase)
                                .isTrue();
                        assertThat(meaning.ends("x" + phrase))
                                .as(file + ": " + phrase)
                                .isTrue();
                        phrases++;
                    }
                }
            }
        }
        assertThat(phrases).isGreaterThan(1_000);
    }

    @Test
    void words_are_whole_where_a_language_separates_them() {
        assertThat(Words.ANSWER.begins("Answers the phone")).isTrue();
        assertThat(Words.ANSWER.begins("Answerable")).isFalse();
        assertThat(Words.ANSWER.occursIn("The right answer: 42")).isTrue();
        assertThat(Words.PROMISE.occursIn("前端面试题")).isTrue();
    }

    @Test
    void short_phrases_name_nothing_among_other_words() {
        assertThat(Words.ANSWER.isNamedIn("A")).isTrue();
        assertThat(Words.ANSWER.isNamedIn("A class")).isFalse();
        assertThat(Words.ANSWER.isNamedIn("An answer to that")).isTrue();
    }

    @Test
    void case_marks_and_apostrophes_do_not_matter() {
        assertThat(Words.normal("  **What’s**  the `Δ`-thing? ")).isEqualTo("whats the δ thing");
        assertThat(Words.normal("What's up - Doc.")).isEqualTo("whats up doc");
    }
}
