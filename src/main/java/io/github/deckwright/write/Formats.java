package io.github.deckwright.write;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import io.github.deckwright.media.MediaType;
import io.github.deckwright.write.apkg.ApkgWriter;
import io.github.deckwright.write.crowdanki.CrowdAnkiWriter;
import io.github.deckwright.write.csv.AnkiCsvWriter;
import io.github.deckwright.write.csv.CsvWriter;
import io.github.deckwright.write.gift.GiftWriter;
import io.github.deckwright.write.html.HtmlWriter;
import io.github.deckwright.write.jsonl.JsonlWriter;
import io.github.deckwright.write.markdown.MarkdownWriter;
import io.github.deckwright.write.mochi.MochiWriter;
import io.github.deckwright.write.moodle.MoodleWriter;
import io.github.deckwright.write.quizlet.QuizletWriter;
import io.github.deckwright.write.xlsx.XlsxWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The formats there are. To add one: a folder beside this file, its line in {@link #builtIn} and its name in {@link #BUILT_IN}, a page
 * in {@code docs/formats} and a test.
 */
public final class Formats implements Closeable {
    private static final List<String> BUILT_IN = List.of(
            "apkg",
            "csv",
            "anki-csv",
            "quizlet",
            "jsonl",
            "html",
            "xlsx",
            "gift",
            "moodle-xml",
            "crowdanki",
            "mochi",
            "markdown");

    /** A shorter ending is near to anything, as in the folder {@code v1.2}. */
    private static final int SHORTEST_ENDING = 3;

    private final List<Path> pluginPath;
    private Optional<PluginPath> looked = Optional.empty();
    private Optional<Plugins> plugins = Optional.empty();

    /**
     * @param pluginPath jars, or folders of jars, with further formats; nothing in them is run before an unknown name is asked for, but
     *     that they are there and hold formats is looked at whenever formats are asked for
     */
    public Formats(List<Path> pluginPath) {
        this.pluginPath = List.copyOf(pluginPath);
    }

    /** A writer with the options of a build, checked. */
    public record Selected(DeckWriter writer, Options options) {
        /** Whether the writer may take cards as plain text; only of the package it is known that it never does. */
        public boolean takesTexts() {
            return !(writer instanceof ApkgWriter);
        }

        /** Loads what the writer needs and is not there yet; it does so by itself, too. */
        public void load() {
            if (writer instanceof ApkgWriter) {
                ApkgWriter.load();
            }
        }
    }

    /**
     * Finds the writers of a build and judges their options, before anything is read.
     *
     * @param names of formats
     * @param options {@code FORMAT.NAME} to value
     * @throws UsageException when a name or a value is wrong
     */
    public List<Selected> select(List<String> names, Map<String, String> options) throws IOException {
        pluginPath();
        Map<String, DeckWriter> writers = new TreeMap<>();
        for (String name : names) {
            writers.put(name, find(name));
        }
        Map<String, Map<String, String>> byFormat = new TreeMap<>();
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            int dot = option.getKey().indexOf('.');
            if (dot < 0) {
                throw new UsageException("option " + option.getKey() + ": write it as FORMAT.NAME=VALUE");
            }
            String format = option.getKey().substring(0, dot);
            if (!writers.containsKey(format)) {
                find(format);
                throw new UsageException("option " + option.getKey() + ": " + format
                        + " is not among the formats of this build (" + String.join(", ", names) + ")");
            }
            byFormat.computeIfAbsent(format, f -> new TreeMap<>())
                    .put(option.getKey().substring(dot + 1), option.getValue());
        }
        List<Selected> selected = new ArrayList<>();
        for (String name : names) {
            DeckWriter writer = writers.get(name);
            if (writer != null) {
                selected.add(new Selected(writer, Options.of(writer.format(), byFormat.getOrDefault(name, Map.of()))));
            }
        }
        return selected;
    }

    /**
     * Finds a writer.
     *
     * @throws UsageException that names the nearest format and all others, when there is none of that name
     */
    public DeckWriter find(String name) throws IOException {
        Optional<DeckWriter> writer = builtIn(name);
        if (writer.isEmpty()) {
            writer = plugins().find(name);
        }
        if (writer.isPresent()) {
            return writer.get();
        }
        List<String> names = new ArrayList<>();
        all().forEach(format -> names.add(format.name()));
        throw new UsageException(
                "unknown format " + Options.quoted(name) + "; " + Nearest.remedy(OtherNames.meant(name, names), names));
    }

    /**
     * What somebody may have meant who wants a file whose name ends as no format's does: {@code deck.apkg} by {@code deck.apgk},
     * {@code deck.quizlet.txt} by {@code deck.txt}. Empty when the name ends like nothing that is written.
     */
    public static Optional<String> nearestFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        if (dot < 1 || of(fileName).isPresent()) {
            return Optional.empty();
        }
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        Map<String, String> suffixes = new LinkedHashMap<>();
        for (String name : BUILT_IN) {
            String suffix = builtIn(name).orElseThrow().format().suffix();
            suffixes.putIfAbsent(suffix.substring(suffix.lastIndexOf('.') + 1), suffix);
        }
        return Optional.ofNullable(suffixes.get(ending))
                .or(() -> ending.length() < SHORTEST_ENDING
                        ? Optional.empty()
                        : Nearest.to(ending, suffixes.keySet()).map(suffixes::get))
                .map(suffix -> fileName.substring(0, dot) + suffix);
    }

    /** All formats: the built-in ones, then those of plug-ins by name. */
    public List<Format> all() throws IOException {
        List<Format> formats = new ArrayList<>();
        BUILT_IN.forEach(name -> builtIn(name).ifPresent(writer -> formats.add(writer.format())));
        plugins().writers().forEach(writer -> formats.add(writer.format()));
        return formats;
    }

    /** The built-in format that a file is of by its name, the one with the longest suffix. */
    public static Optional<Format> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return BUILT_IN.stream()
                .map(name -> builtIn(name).orElseThrow().format())
                .filter(format -> lower.endsWith(format.suffix())
                        && lower.length() > format.suffix().length())
                .max(Comparator.comparingInt(format -> format.suffix().length()));
    }

    /** The name of an output without the suffix of its format, or without its last one. */
    public static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        int length = of(fileName)
                .map(format -> fileName.length() - format.suffix().length())
                .orElse(dot);
        return length > 0 ? fileName.substring(0, length) : fileName;
    }

    /**
     * What the names of the outputs of the built-in formats end with: what stands behind the last dot, or all of the suffix where
     * people's own documents end like that.
     */
    static Set<String> endings() {
        Set<String> endings = new HashSet<>();
        for (String name : BUILT_IN) {
            String suffix = builtIn(name).orElseThrow().format().suffix();
            boolean document = suffix.endsWith(".md");
            endings.add(document ? suffix : suffix.substring(suffix.lastIndexOf('.')));
        }
        for (MediaType type : MediaType.values()) {
            endings.add("." + type.suffix());
        }
        return endings;
    }

    private static Optional<DeckWriter> builtIn(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "apkg" -> new ApkgWriter();
                    case "csv" -> new CsvWriter();
                    case "anki-csv" -> new AnkiCsvWriter();
                    case "quizlet" -> new QuizletWriter();
                    case "jsonl" -> new JsonlWriter();
                    case "html" -> new HtmlWriter();
                    case "xlsx" -> new XlsxWriter();
                    case "gift" -> new GiftWriter();
                    case "moodle-xml" -> new MoodleWriter();
                    case "crowdanki" -> new CrowdAnkiWriter();
                    case "mochi" -> new MochiWriter();
                    case "markdown" -> new MarkdownWriter();
                    default -> null;
                });
    }

    private PluginPath pluginPath() throws IOException {
        if (looked.isEmpty()) {
            looked = Optional.of(PluginPath.of(pluginPath));
        }
        return looked.get();
    }

    private Plugins plugins() throws IOException {
        if (plugins.isEmpty()) {
            plugins = Optional.of(Plugins.load(pluginPath(), Set.copyOf(BUILT_IN)));
        }
        return plugins.get();
    }

    /** Lets go of the jars of plug-ins. */
    @Override
    public void close() throws IOException {
        if (plugins.isPresent()) {
            plugins.get().close();
        }
    }
}
