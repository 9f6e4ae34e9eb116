package io.github.deckwright.identity.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that tie a question together and name nothing, of many languages at once: in short questions they come and go while the
 * fact that is asked for stays. A language that is not among them loses nothing but this help.
 */
final class FunctionWords {
    private static final Set<String> WORDS = read();

    private FunctionWords() {}

    static boolean holds(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        try (InputStream in = FunctionWords.class.getResourceAsStream("function.words")) {
            if (in == null) {
                throw new IllegalStateException("function.words is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] language = line.split(" ");
                for (int i = 1; i < language.length; i++) {
                    words.add(language[i]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
