package io.github.deckwright.config;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What {@code deckwright.toml} says. Its patterns are relative to the folder in which it lies.
 *
 * @param file where it was read; empty when there is none
 * @param name of the project
 * @param sourceUrl where the documents can be seen, with a slash at its end
 * @param rules how findings are weighed
 * @param adopt how notes of another deck become cards
 */
public record ProjectConfig(
        Optional<Path> file,
        Optional<String> name,
        Optional<String> sourceUrl,
        List<Pattern> include,
        List<Pattern> exclude,
        List<Section> sections,
        RuleLevels rules,
        AdoptSettings adopt) {

    /** Name of the file. */
    public static final String FILE_NAME = "deckwright.toml";

    /** A project without configuration. */
    public static final ProjectConfig NONE = new ProjectConfig(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            RuleLevels.NONE,
            AdoptSettings.NONE);

    /**
     * Settings for the documents that a pattern covers.
     *
     * @param recognition where {@code style} or {@code level} is set
     */
    record Section(Pattern pattern, Overrides overrides, Optional<Place> recognition) {}

    public ProjectConfig {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        sections = List.copyOf(sections);
    }

    /**
     * Reads a configuration.
     *
     * @param styles the names of all styles; when empty, any name is taken
     * @throws io.github.deckwright.UsageException when it says something that cannot be
     */
    public static ProjectConfig read(Path file, Collection<String> styles) throws IOException {
        return new ProjectConfigReader(new SourceFile(file, FILE_NAME), styles).read();
    }

    /** Whether a document that was found in a folder is to be read. */
    public boolean takes(Path document) {
        Optional<String> path = relative(document);
        if (path.isEmpty()) {
            return true;
        }
        return (include.isEmpty() || covers(include, path.get())) && !covers(exclude, path.get());
    }

    /** What is set for a document; of several sections that cover it, later ones win, and their tags add up. */
    public DocumentSettings settings(Path document) {
        DocumentSettings settings = DocumentSettings.NONE;
        Optional<String> path = sections.isEmpty() ? Optional.empty() : relative(document);
        if (path.isPresent()) {
            for (Section section : sections) {
                if (section.pattern().covers(path.get())) {
                    settings = section.overrides().over(settings);
                }
            }
        }
        return settings;
    }

    /** What a finding weighs for this project; empty when it does not say. */
    public Optional<Severity> severity(Diagnostic finding) {
        return rules.of(
                finding.rule(),
                finding.place().flatMap(place -> relative(place.file().path())));
    }

    /** Whether the project asks for findings of a rule, in some document at least. */
    public boolean asksFor(Rule rule) {
        return rules.asksFor(rule);
    }

    /** Where a document can be seen: its path below the configuration, behind the project's address. */
    public Optional<String> address(SourceFile document) {
        return sourceUrl.map(base -> base + UrlPath.of(relative(document.path()).orElse(document.name())));
    }

    /** All patterns, in the order of the documentation. */
    public List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>(include);
        patterns.addAll(exclude);
        sections.forEach(section -> patterns.add(section.pattern()));
        return patterns;
    }

    /** The keys that choose among documents, as a subject of a sentence. */
    public String keysOfPatterns() {
        return exclude.isEmpty() ? "include" : include.isEmpty() ? "exclude" : "include with exclude";
    }

    /** Where the style or the level of a document is set; empty when it is not set here. */
    public Optional<Place> recognition(Path document) {
        Optional<Place> place = Optional.empty();
        Optional<String> path = sections.isEmpty() ? Optional.empty() : relative(document);
        for (Section section : path.isPresent() ? sections : List.<Section>of()) {
            if (section.recognition().isPresent() && section.pattern().covers(path.get())) {
                place = section.recognition();
            }
        }
        return place;
    }

    private static boolean covers(List<Pattern> patterns, String path) {
        for (Pattern pattern : patterns) {
            if (pattern.covers(path)) {
                return true;
            }
        }
        return false;
    }

    /** A document's path below the configuration; empty when it lies elsewhere. */
    public Optional<String> relative(Path document) {
        if (file.isEmpty() || file.get().toAbsolutePath().getParent() == null) {
            return Optional.empty();
        }
        Path folder = file.get().toAbsolutePath().normalize().getParent();
        Path absolute = document.toAbsolutePath().normalize();
        return folder != null && absolute.startsWith(folder)
                ? Optional.of(folder.relativize(absolute).toString().replace('\\', '/'))
                : Optional.empty();
    }
}
