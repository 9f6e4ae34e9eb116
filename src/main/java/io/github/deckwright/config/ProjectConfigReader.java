package io.github.deckwright.config;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import io.github.deckwright.model.Noncharacters;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads one deckwright.toml, strictly: what is not understood is an error, for a typing error would go unnoticed otherwise. */
final class ProjectConfigReader {
    static final List<String> KEYS = List.of("name", "source-url", "include", "exclude", "documents", "rules", "adopt");

    private final SourceFile file;
    private final Collection<String> styles;

    ProjectConfigReader(SourceFile file, Collection<String> styles) {
        this.file = file;
        this.styles = styles;
    }

    ProjectConfig read() throws IOException {
        TomlParseResult toml = parse(text());
        for (String key : toml.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(
                        toml,
                        key,
                        "unknown key \"" + key + "\"",
                        Overrides.KEYS.contains(key)
                                ? "it is a setting of documents; write it below a line such as [documents.\"**\"]"
                                : Nearest.remedy(key, KEYS));
            }
        }
        return new ProjectConfig(
                Optional.of(file.path()),
                line(toml, "name"),
                sourceUrl(toml),
                patterns(toml, Pattern.Key.INCLUDE),
                patterns(toml, Pattern.Key.EXCLUDE),
                sections(toml),
                RuleLevelsReader.read(toml, this::wrong),
                AdoptSettingsReader.read(toml, this::wrong, this::place));
    }

    private String text() throws IOException {
        if (Files.size(file.path()) > Gate.MAX_FILE) {
            throw wrong(1, 1, "the file is longer than " + Gate.MAX_FILE / 1024 + " KiB", "make it shorter");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.path())))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(1, 1, "the file is not UTF-8", "save it as UTF-8");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<String> refusal = Gate.refusal(text, Gate.MAX_FILE);
        if (refusal.isPresent()) {
            throw wrong(1, 1, "the file is refused: " + refusal.get(), "make it simpler");
        }
        return text;
    }

    private TomlParseResult parse(String text) {
        TomlParseResult toml;
        try {
            toml = Toml.parse(text);
        } catch (StackOverflowError e) {
            throw wrong(1, 1, "the file is nested too deeply", "make it simpler");
        }
        if (toml.hasErrors()) {
            TomlParseError first = toml.errors().get(0);
            String message = String.valueOf(first.getMessage()).replaceAll("\\s+", " ");
            throw wrong(first.position().line(), first.position().column(), "this is no TOML: " + message, "mend it");
        }
        return toml;
    }

    private Optional<String> line(TomlTable toml, String key) {
        Object value = toml.get(List.of(key));
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || text.isBlank() || text.chars().anyMatch(c -> c < ' ')) {
            throw wrong(toml, key, key + " is not a line of text", "write " + key + " = \"…\"");
        }
        return Optional.of(text.strip());
    }

    private Optional<String> sourceUrl(TomlTable toml) {
        Optional<String> url = line(toml, "source-url");
        if (url.isEmpty()) {
            return url;
        }
        return Optional.of(SourceUrl.of(url.get())
                .orElseThrow(() ->
                        wrong(toml, "source-url", "source-url is no address", "write one that begins with https://")));
    }

    private List<Pattern> patterns(TomlTable toml, Pattern.Key where) {
        String key = where.name().toLowerCase(Locale.ROOT);
        Object value = toml.get(List.of(key));
        List<Pattern> patterns = new ArrayList<>();
        if (value == null) {
            return patterns;
        }
        List<Object> items = value instanceof TomlArray array ? array.toList() : List.of(value);
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String glob) || glob.isBlank()) {
                throw wrong(toml, key, key + " is not a list of patterns", "write " + key + " = [\"docs/**\"]");
            }
            TomlPosition position = value instanceof TomlArray array ? array.inputPositionOf(i) : null;
            Place place = position == null ? place(toml, key) : place(position);
            patterns.add(new Pattern(where, glob, Glob.of(glob), place));
        }
        return patterns;
    }

    private List<ProjectConfig.Section> sections(TomlTable toml) {
        Object value = toml.get(List.of("documents"));
        List<ProjectConfig.Section> sections = new ArrayList<>();
        if (value == null) {
            return sections;
        }
        String remedy = "write settings below a line such as [documents.\"docs/**\"]";
        if (!(value instanceof TomlTable documents)) {
            throw wrong(toml, "documents", "documents is not a table", remedy);
        }
        for (String glob : documents.keySet()) {
            if (!(documents.get(List.of(glob)) instanceof TomlTable section)) {
                throw wrong(documents, glob, "\"" + glob + "\" has no settings", remedy);
            }
            Pattern pattern = new Pattern(Pattern.Key.DOCUMENTS, glob, Glob.of(glob), place(documents, glob));
            Optional<Place> recognition = Overrides.RECOGNITION.stream()
                    .filter(section::contains)
                    .map(key -> place(section, key))
                    .findFirst();
            sections.add(new ProjectConfig.Section(pattern, overrides(section), recognition));
        }
        return sections;
    }

    private Overrides overrides(TomlTable section) {
        Draft draft = new Draft();
        for (String key : section.keySet()) {
            if (!Overrides.KEYS.contains(key)) {
                throw wrong(section, key, "unknown key \"" + key + "\"", Nearest.remedy(key, Overrides.KEYS));
            }
            Object value = section.get(List.of(key));
            Optional<String> remedy = draft.problem(key, value(String.valueOf(value), value), styles);
            if (remedy.isPresent()) {
                throw wrong(section, key, "the value of " + key + " cannot be used", remedy.get());
            }
        }
        return draft.overrides();
    }

    private static Value value(String text, Object value) {
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (Object item : array.toList()) {
                items.add(value(String.valueOf(item), item));
            }
            return new Value.Items(items);
        }
        if (value instanceof TomlTable) {
            return new Value.Items(List.of(new Value.Items(List.of())));
        }
        return new Value.Text(Passage.of(new Passage.Line(1, 1, Noncharacters.replaced(text))));
    }

    private UsageException wrong(TomlTable table, String key, String message, String remedy) {
        return new UsageException(place(table, key), message, remedy);
    }

    private Place place(TomlTable table, String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? new Place(file, 1, 1) : place(position);
    }

    private Place place(TomlPosition position) {
        return new Place(file, position.line(), position.column());
    }

    private UsageException wrong(int line, int column, String message, String remedy) {
        return new UsageException(new Place(file, line, column), message, remedy);
    }
}
