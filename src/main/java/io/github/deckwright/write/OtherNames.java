package io.github.deckwright.write;

import io.github.deckwright.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What people call formats that have another name here. */
final class OtherNames {
    /** What people say for a format, where its name is not near. */
    private static final Map<String, String> ALSO_CALLED = Map.ofEntries(
            Map.entry("anki", "apkg"),
            Map.entry(".apkg", "apkg"),
            Map.entry("anki-apkg", "apkg"),
            Map.entry("colpkg", "apkg"),
            Map.entry("package", "apkg"),
            Map.entry("anki-txt", "anki-csv"),
            Map.entry("excel", "xlsx"),
            Map.entry("xls", "xlsx"),
            Map.entry("kahoot", "xlsx"),
            Map.entry("quizizz", "xlsx"),
            Map.entry("wayground", "xlsx"),
            Map.entry("tsv", "csv"),
            Map.entry("spreadsheet", "csv"),
            Map.entry("moodle", "moodle-xml"),
            Map.entry("xml", "moodle-xml"),
            Map.entry("md", "markdown"),
            Map.entry("txt", "quizlet"),
            Map.entry("text", "quizlet"),
            Map.entry("json", "jsonl"),
            Map.entry("ndjson", "jsonl"),
            Map.entry("htm", "html"),
            Map.entry("page", "html"),
            Map.entry("web", "html"),
            Map.entry("print", "html"));

    private OtherNames() {}

    /** The name that somebody meant. A format's other name counts also when it is misspelt, but only where no format's own name is near. */
    static String meant(String name, List<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> other = ALSO_CALLED.containsKey(lower)
                ? Optional.of(lower)
                : Nearest.to(name, names).isPresent()
                        ? Optional.empty()
                        : Nearest.to(name, new TreeSet<>(ALSO_CALLED.keySet()));
        return other.map(ALSO_CALLED::get).orElse(name);
    }
}
