package io.github.deckwright.build;

import io.github.deckwright.Nearest;
import io.github.deckwright.config.Glob;
import io.github.deckwright.config.Pattern;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what {@code deckwright.toml} says in vain: most likely a name is mistyped, or a document was renamed. */
final class UnusedSettings {
    /** Nobody reads more hints, and each costs as much as there are documents. */
    private static final int MOST_HINTS = 20;

    private final ProjectConfig config;
    private final Diagnostics diagnostics;

    UnusedSettings(ProjectConfig config, Diagnostics diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
    }

    /** Reports patterns that hold for no document: neither of this build nor, when it covers a part only, of the project. */
    void patterns(Sources.Found found) {
        List<Path> here = new ArrayList<>(found.passedOver());
        found.documents().forEach(document -> here.add(document.path()));
        List<Pattern> unused = without(config.patterns(), relative(here));
        if (unused.isEmpty()) {
            return;
        }
        Path folder = config.file().orElseThrow().toAbsolutePath().normalize().getParent();
        Set<String> others = new HashSet<>();
        Optional<Set<String>> walked = folder == null ? Optional.empty() : below(folder, others);
        if (walked.isEmpty()) {
            return;
        }
        Set<String> all = walked.get();
        int hints = 0;
        for (Pattern pattern : without(without(unused, all), others)) {
            Optional<String> near = hints++ < MOST_HINTS ? nearest(pattern, all) : Optional.empty();
            // what is excluded is often not there, such as what a build makes
            if (near.isPresent() || pattern.key() != Pattern.Key.EXCLUDE) {
                report(
                        pattern.place(),
                        name(pattern) + " holds for no document",
                        near.map(word -> "did you mean \"" + word + "\"?").orElse("change or remove it"));
            }
        }
    }

    /**
     * The documents of the project; empty when some of it cannot be read, for then nobody knows what a pattern holds for.
     *
     * @param others takes the files that are no Markdown
     */
    private Optional<Set<String>> below(Path folder, Set<String> others) {
        try {
            FolderWalk walk = new FolderWalk(folder, ignored -> {});
            Set<String> documents = relative(walk.documents());
            others.addAll(relative(List.copyOf(walk.others())));
            return Optional.of(documents);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reports styles and levels by which no document that was read gave a card. */
    void recognition(List<SourceFile> documents, Gathering gathering) {
        Map<Place, Boolean> used = new LinkedHashMap<>();
        for (SourceFile document : documents) {
            if (gathering.isRead(document)) {
                boolean cards = gathering.hasCards(document);
                config.recognition(document.path()).ifPresent(place -> used.merge(place, cards, Boolean::logicalOr));
            }
        }
        used.forEach((place, cards) -> {
            if (!cards) {
                report(
                        place,
                        "no document gives a card by this setting",
                        "change or remove it; deckwright explain on a document says what fits it");
            }
        });
    }

    private void report(Place place, String message, String remedy) {
        diagnostics.report(Diagnostic.of(Rule.UNUSED_SETTING, place, message, remedy));
    }

    private static String name(Pattern pattern) {
        return pattern.key() == Pattern.Key.DOCUMENTS
                ? "[documents.\"" + pattern.written() + "\"]"
                : pattern.key().name().toLowerCase(Locale.ROOT) + " \"" + pattern.written() + "\"";
    }

    private Set<String> relative(List<Path> documents) {
        Set<String> paths = new LinkedHashSet<>();
        documents.forEach(document -> config.relative(document).ifPresent(paths::add));
        return paths;
    }

    private static List<Pattern> without(List<Pattern> patterns, Set<String> paths) {
        return patterns.stream()
                .filter(pattern -> paths.stream().noneMatch(pattern::covers))
                .toList();
    }

    /** The pattern that was most likely meant: the same end behind the name of a folder, or the name of a document. */
    private static Optional<String> nearest(Pattern pattern, Set<String> documents) {
        String written = pattern.written();
        int wild = 0;
        while (wild < written.length() && "*?[".indexOf(written.charAt(wild)) < 0) {
            wild++;
        }
        int slash = wild < written.length()
                ? written.lastIndexOf('/', wild)
                : written.endsWith("/") ? written.length() - 1 : -1;
        Set<String> names = new LinkedHashSet<>();
        for (String document : documents) {
            if (slash < 0) {
                names.add(written.indexOf('/') < 0 ? document.substring(document.lastIndexOf('/') + 1) : document);
            }
            for (int end = document.indexOf('/'); end >= 0; end = document.indexOf('/', end + 1)) {
                names.add(document.substring(0, end) + (slash < 0 ? "" : written.substring(slash)));
            }
        }
        names.removeIf(name -> documents.stream().noneMatch(Glob.of(name)::covers));
        return Nearest.to(written, names);
    }
}
