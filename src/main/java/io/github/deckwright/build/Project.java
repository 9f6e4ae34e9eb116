package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.disk.LedgerPlace;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.write.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build works on: its sources, what the project says about itself, the names that follow from both, the place of its ledger.
 *
 * @param place empty when the build has no ledger
 */
record Project(List<Source> sources, ProjectConfig config, Naming naming, Optional<LedgerPlace> place) {

    static Project of(BuildRequest request) throws IOException {
        List<Source> sources = Source.of(request.directory(), request.sources(), request.input());
        ProjectConfig config = Sources.config(request.directory(), sources, DocumentReader.styles());
        boolean oneFile = sources.size() == 1 && !sources.get(0).isFolder();
        Optional<LedgerPlace> place = place(request, sources, config);
        Naming naming = Naming.of(paths(sources), oneFile, request.name().or(config::name));
        if (request.name().or(config::name).isEmpty() && place.isPresent() && isWhole(sources, place.get())) {
            naming = naming.of(LedgerFile.project(place.get()));
        }
        if (request.target() instanceof BuildRequest.OneFile one) {
            naming = new Naming(Formats.stem(String.valueOf(one.path().getFileName())), naming.root());
        }
        return new Project(sources, config, naming, place);
    }

    /** Whether the only source is the folder of the ledger: then its name may be one that a checkout was given. */
    private static boolean isWhole(List<Source> sources, LedgerPlace place) {
        return sources.size() == 1
                && sources.get(0).isFolder()
                && sources.get(0).path().equals(place.file().toAbsolutePath().getParent());
    }

    private static Optional<LedgerPlace> place(BuildRequest request, List<Source> sources, ProjectConfig config)
            throws IOException {
        if (request.withoutLedger()) {
            return Optional.empty();
        }
        if (request.ledger().isPresent()) {
            return Optional.of(LedgerPlace.chosen(
                    request.directory().resolve(request.ledger().get())));
        }
        return Optional.of(LedgerPlace.find(paths(sources), config.file()));
    }

    /** What lies around the documents. */
    Neighbours neighbours(BuildRequest request) {
        return Sources.neighbours(request.directory(), sources);
    }

    /** Opens the ledger, if there is one: locked, unless it will not be written. */
    Optional<LedgerFile> openLedger(BuildRequest request) throws IOException {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        String shown = shownLedger(request);
        if (!request.frozen() && isPassing(request) && !Files.exists(place.get().file())) {
            return Optional.empty();
        }
        return Optional.of(
                request.frozen() ? LedgerFile.readOnly(place.get(), shown) : LedgerFile.lock(place.get(), shown));
    }

    /** Whether what comes in or goes out is a stream: such a build is no beginning of a project, and makes no ledger. */
    private boolean isPassing(BuildRequest request) {
        return request.target() instanceof BuildRequest.Stream
                || sources.stream().anyMatch(source -> !source.isFolder() && !Files.isRegularFile(source.path()))
                || request.input().isPresent();
    }

    /**
     * Reads all documents and renders their cards.
     *
     * @return the documents there are
     */
    Sources.Found gather(
            BuildRequest request, Intake intake, Gathering gathering, MediaStore media, Diagnostics diagnostics)
            throws IOException {
        CardRenderer both = new CardRenderer(media, request.escapeRawHtml(), config::address);
        CardRenderer renderer = intake.texts() ? both : both.withoutTexts();
        UnusedSettings unused = new UnusedSettings(config, diagnostics);
        unused.patterns(intake.found());
        Reader reader = new Reader(config, renderer, this::ledgerName, intake.around(), intake.bytes(), intake.study());
        gathering.gather(intake.found().documents(), reader, intake.kept(), diagnostics);
        unused.recognition(intake.found().documents(), gathering);
        return intake.found();
    }

    /** Says that the decks do not follow another {@code name} of the project. */
    Optional<Diagnostic> keptRoot(Ledger before) {
        return config.name()
                .filter(name -> !before.cards().isEmpty())
                .flatMap(name -> before.root().filter(root -> !root.equals(name)))
                .map(root -> Diagnostic.of(
                        Rule.DECK_KEPT,
                        "`name` in " + ProjectConfig.FILE_NAME + " names the files; the decks stay below \"" + root
                                + "\", because Anki moves no card on import",
                        "learners rename the deck in Anki when they want to; a document's deck changes with `deck:`"));
    }

    /** The ledger as it is, or the beginning of one. */
    Ledger recorded(BuildRequest request, Gathering gathering, Optional<LedgerFile> file) throws IOException {
        Optional<Ledger> loaded = file.isPresent() ? file.get().load() : Optional.empty();
        if (loaded.isPresent()) {
            return loaded.get();
        }
        String namespace = naming.root()
                .or(() -> first(gathering.titled()).flatMap(DeckNames.Titled::title))
                .orElse(naming.name());
        if (!request.withoutLedger()) {
            namespace = config.name().orElse(namespace);
        }
        return Ledger.empty(namespace, naming.root());
    }

    /** The documents of a ledger that reading the sources speaks about. */
    Coverage coverage(Ledger before, Gathering gathering) {
        return place.map(ledger -> ledger.coverage(before, sourcePaths(), gathering.ledgerNames()))
                .orElseGet(() -> Coverage.of(before, gathering.ledgerNames()))
                .givingUpNothingOf(gathering.partlyRead());
    }

    /** Where the bytes of the documents are. */
    DocumentBytes bytes(BuildRequest request) {
        Map<Path, BuildRequest.Input> inputs = new HashMap<>();
        request.input()
                .ifPresent(input -> inputs.put(
                        request.directory()
                                .resolve(input.name())
                                .toAbsolutePath()
                                .normalize(),
                        input));
        return new DocumentBytes(inputs);
    }

    /** Where the findings are that the project knows: beside its ledger, its configuration or the command. */
    Path baseline(BuildRequest request, Judging judging) {
        Path here = request.directory().toAbsolutePath().normalize().resolve(Baseline.NAME);
        return judging.baseline()
                .map(file -> here.resolveSibling(file).normalize())
                .or(() -> place.map(ledger -> ledger.file().resolveSibling(Baseline.NAME))
                        .or(() ->
                                config.file().map(file -> file.toAbsolutePath().resolveSibling(Baseline.NAME)))
                        .map(this::orOneWithin))
                .orElse(here);
    }

    /** A baseline, or one in or above the sources that was written before the project had its ledger or configuration further up. */
    private Path orOneWithin(Path baseline) {
        if (Files.exists(baseline, LinkOption.NOFOLLOW_LINKS)) {
            return baseline;
        }
        Path top = baseline.toAbsolutePath().normalize().resolveSibling("");
        return sourcePaths().stream()
                .flatMap(source -> Repository.upwards(source.toAbsolutePath().normalize(), top).stream())
                .map(folder -> folder.resolve(Baseline.NAME))
                .filter(other -> Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElse(baseline);
    }

    /** The name of a document in the ledger. */
    String ledgerName(SourceFile document) {
        return place.map(ledger -> ledger.name(document.path())).orElse(document.name());
    }

    /** The ledger's name in messages. */
    String shownLedger(BuildRequest request) {
        return place.map(ledger -> shown(request.directory(), ledger.file())).orElse("");
    }

    /** Names below their sources of documents that the ledger names; those outside of all sources are left out. */
    List<String> sourceNames(Collection<String> ledgerNames) {
        List<String> names = new ArrayList<>();
        for (String ledgerName : ledgerNames) {
            place.map(ledger -> ledger.file().resolveSibling(ledgerName).normalize())
                    .flatMap(this::sourceName)
                    .ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> sourceName(Path document) {
        for (Source source : sources) {
            if (document.startsWith(source.path())) {
                return Optional.of(source.name(document, sources.size() > 1));
            }
        }
        return Optional.empty();
    }

    /**
     * The first document of the first source that has one. By plain code points: guids that were issued count on it, since its title may
     * be their namespace.
     */
    Optional<DeckNames.Titled> first(List<DeckNames.Titled> documents) {
        for (Source source : sources) {
            Optional<DeckNames.Titled> first = documents.stream()
                    .filter(document -> document.file().path().startsWith(source.path()))
                    .min((a, b) -> PathOrder.compareCodePoints(
                            a.file().name(), b.file().name()));
            if (first.isPresent()) {
                return first;
            }
        }
        return documents.stream().findFirst();
    }

    List<Path> sourcePaths() {
        return paths(sources);
    }

    private static List<Path> paths(List<Source> sources) {
        return sources.stream().map(Source::path).toList();
    }

    private static String shown(Path directory, Path file) {
        Path here = directory.toAbsolutePath().normalize();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
