package io.github.deckwright.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/deckwright/read/words");

    private static final Path ASCII = FOLDER.resolveSibling("ascii.words");

    /** Phrases of other scripts are kept apart from those of ASCII: each must be found where a text like it is looked for. */
    @Test
    void every_phrase_of_every_language_is_found() throws IOException {
        int phrases = 0;
        for (Map.Entry<Words, Set<String>> all : all().entrySet()) {
            Words meaning = all.getKey();
            for (String phrase : all.getValue()) {
                assertThat(meaning.is(phrase)).as(phrase).isTrue();
                assertThat(meaning.begins(phrase)).as(phrase).isTrue();
                assertThat(meaning.occursIn("x " + phrase + " x")).as(phrase).isTrue();
                assertThat(meaning.ends("x" + phrase)).as(phrase).isTrue();
                phrases++;
            }
        }
        assertThat(phrases).isGreaterThan(1_000);
    }

    @Test
    void the_phrases_of_ascii_stand_in_one_file_too() throws IOException {
        StringBuilder made = new StringBuilder();
        all().forEach((meaning, phrases) -> {
            Set<String> ascii = new TreeSet<>();
            phrases.stream()
                    .map(Words::normal)
                    .filter(phrase -> phrase.chars().allMatch(c -> c < 128))
                    .forEach(ascii::add);
            if (!ascii.isEmpty()) {
                made.append(meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .append('=')
                        .append(String.join(",", ascii))
                        .append('\n');
            }
        });
        if ("accept".equals(System.getProperty("golden"))) {
            Files.writeString(ASCII, made);
        }
        assertThat(Files.readString(ASCII))
                .as("made of words/*.words; -Dgolden=accept makes it anew")
                .isEqualTo(made.toString());
    }

    private static Map<Words, Set<String>> all() throws IOException {
        Map<Words, Set<String>> all = new EnumMap<>(Words.class);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals >= 0 && !line.startsWith("#")) {
                        all.computeIfAbsent(Words.named(line.substring(0, equals)), meaning -> new LinkedHashSet<>())
                                .addAll(List.of(line.substring(equals + 1).split(",", -1)));
                    }
                }
            }
        }
        return all;
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
