package io.github.deckwright.render.highlight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The table of languages: loaded when the first code with a language comes, each language read when it is first used. */
final class Languages {
    private static final Languages TABLE = new Languages();

    private final Map<String, List<String>> linesByName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Language> read = new ConcurrentHashMap<>();

    private Languages() {
        try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: languages.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("= ")) {
                    String[] all = line.substring(2).split(" ");
                    lines = new ArrayList<>();
                    linesByName.put(all[0], lines);
                    Arrays.stream(all).forEach(name -> names.put(name, all[0]));
                } else if (!line.isBlank() && !line.startsWith("//")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that goes by a name, in any case. */
    static Optional<Language> find(String name) {
        return TABLE.byName(name.toLowerCase(Locale.ROOT));
    }

    /** Every name of every language, in order. */
    static Set<String> names() {
        return new TreeSet<>(TABLE.names.keySet());
    }

    private Optional<Language> byName(String name) {
        String first = names.get(name);
        if (first == null) {
            return Optional.empty();
        }
        Language known = read.get(first);
        if (known == null) {
            known = new Language();
            fill(known, first);
            read.put(first, known);
        }
        return Optional.of(known);
    }

    private void fill(Language language, String name) {
        for (String line : linesByName.getOrDefault(name, List.of())) {
            List<String> words = List.of(line.strip().split(" +"));
            List<String> values = words.subList(1, words.size());
            if (words.get(0).equals("like")) {
                fill(language, values.get(0));
            } else {
                language.add(words.get(0), values);
            }
        }
    }
}
