package io.github.deckwright.compare;

import io.github.deckwright.Git;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Snapshot;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.disk.LedgerPlace;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what became of the cards since an earlier state: a revision of git, or a copy of the ledger. */
public final class Differences {
    private static final String NEWEST = "HEAD";
    private static final String LEDGER_BEGINS = "deckwright-ledger";

    private final DiffRequest request;
    private final Diagnostics diagnostics;

    private Differences(DiffRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares the sources as they are with an earlier state.
     *
     * @param diagnostics takes what reading the present documents finds
     * @throws UsageException when there is no such state, or no ledger and no source
     */
    public static CardDiff find(DiffRequest request, Diagnostics diagnostics) throws IOException {
        return new Differences(request, diagnostics).find();
    }

    private CardDiff find() throws IOException {
        LedgerPlace place = place(request.words());
        Git git = new Git(Optional.ofNullable(place.file().getParent()).orElse(place.file()));
        Optional<Path> oldLedger = request.words().stream().findFirst().flatMap(this::ledger);
        Optional<String> commit = oldLedger.isPresent() || request.words().isEmpty()
                ? Optional.empty()
                : Revision.commit(git, request.words().get(0));
        boolean named = oldLedger.isPresent() || commit.isPresent();
        String against = named ? request.words().get(0) : NEWEST;
        List<String> given = named ? request.words().subList(1, request.words().size()) : request.words();
        if (!named && !given.isEmpty()) {
            requireSource(given.get(0), git, place);
        }
        if (!named) {
            commit = Revision.commit(git, NEWEST);
        }
        if (oldLedger.isEmpty() && commit.isEmpty()) {
            throw Revision.unknown(git, NEWEST, String.valueOf(place.file().getFileName()));
        }
        List<String> sources = given.isEmpty() ? usual(place) : given;
        Comparison comparison =
                new Comparison(document -> request.shown().apply(place.file().resolveSibling(document)));
        try (Snapshot now =
                Snapshot.read(request.build(request.directory(), sources, Optional.of(place.file())), diagnostics)) {
            if (oldLedger.isPresent()) {
                LedgerPlace old = LedgerPlace.chosen(oldLedger.get());
                Ledger before = LedgerFile.readOnly(old, against).load().orElseThrow();
                return comparison.of(against, before, now);
            }
            return against(commit.orElseThrow(), against, git, place, sources, comparison, now);
        }
    }

    private CardDiff against(
            String commit,
            String against,
            Git git,
            LedgerPlace place,
            List<String> sources,
            Comparison comparison,
            Snapshot now)
            throws IOException {
        Path root =
                Path.of(git.line("rev-parse", "--show-toplevel").orElseThrow()).toRealPath();
        Repository repository = new Repository(root);
        List<String> named = new ArrayList<>();
        for (String source : sources) {
            repository.path(request.directory().resolve(source)).ifPresent(named::add);
        }
        repository.path(place.file()).ifPresent(named::add);
        try (OldTree tree = OldTree.of(git, commit, named)) {
            Path directory =
                    tree.folder().resolve(repository.path(request.directory()).orElse(""));
            Files.createDirectories(directory);
            List<String> then = new ArrayList<>();
            for (String source : sources) {
                Optional<Path> old =
                        repository.path(request.directory().resolve(source)).map(tree.folder()::resolve);
                if (old.isPresent() && Files.exists(old.get())) {
                    String relative = directory.relativize(old.get()).toString().replace('\\', '/');
                    then.add(relative.isEmpty() ? "." : relative);
                }
            }
            Path ledger = tree.folder().resolve(repository.path(place.file()).orElse(Ledger.FILE_NAME));
            if (then.isEmpty()) {
                Ledger before = Files.exists(ledger)
                        ? LedgerFile.readOnly(LedgerPlace.chosen(ledger), against)
                                .load()
                                .orElseThrow()
                        : now.recorded().withoutCards();
                return comparison.of(against, before, now);
            }
            // what was wrong then is nobody's business now
            try (Snapshot old = Snapshot.read(request.build(directory, then, Optional.of(ledger)), found -> {})) {
                return comparison.of(against, old, now);
            }
        }
    }

    /** The repository that the ledger lies in: paths from its root. */
    private record Repository(Path root) {
        Optional<String> path(Path file) throws IOException {
            Path absolute = file.toAbsolutePath().normalize();
            // of what is gone, the folder is real
            Path there = absolute;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            Path real = there.toRealPath().resolve(there.relativize(absolute)).normalize();
            return real.startsWith(root)
                    ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
                    : Optional.empty();
        }
    }

    private LedgerPlace place(List<String> words) throws IOException {
        Path directory = request.directory().toAbsolutePath().normalize();
        if (request.ledger().isPresent()) {
            return LedgerPlace.chosen(directory.resolve(request.ledger().get()));
        }
        List<Path> sources = new ArrayList<>();
        for (String word : words) {
            if (exists(word) && ledger(word).isEmpty() && !word.equals(NEWEST)) {
                sources.add(directory.resolve(word).normalize());
            }
        }
        return sources.isEmpty()
                ? LedgerPlace.near(directory, directory.resolve(BuildRequest.DEFAULT_SOURCE))
                : LedgerPlace.find(sources, Optional.empty());
    }

    private boolean exists(String word) {
        try {
            return Files.exists(request.directory().resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A word alone names a folder or Markdown; behind a revision any file can be compared. */
    private void requireSource(String word, Git git, LedgerPlace place) throws IOException {
        if (!exists(word)) {
            throw Revision.unknown(git, word, String.valueOf(place.file().getFileName()));
        }
        if (!Files.isDirectory(request.directory().resolve(word)) && !SourceFile.isMarkdown(word)) {
            throw new UsageException("\"" + word + "\" is neither a ledger nor Markdown;"
                    + " name a copy of the ledger, or a revision of git in front of it");
        }
    }

    /** The file that a word names, when that is a ledger. */
    private Optional<Path> ledger(String word) {
        if (!exists(word) || !Files.isRegularFile(request.directory().resolve(word))) {
            return Optional.empty();
        }
        Path file = request.directory().resolve(word);
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LEDGER_BEGINS.length()), StandardCharsets.UTF_8);
            return start.equals(LEDGER_BEGINS) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The sources when none is named: the usual folder, else what holds all documents that the ledger records. */
    private List<String> usual(LedgerPlace place) throws IOException {
        Path directory = request.directory().toAbsolutePath().normalize();
        if (Files.isDirectory(directory.resolve(BuildRequest.DEFAULT_SOURCE))) {
            return List.of(BuildRequest.DEFAULT_SOURCE);
        }
        String shown = request.shown().apply(place.file());
        Ledger ledger = LedgerFile.readOnly(place, shown)
                .load()
                .orElseThrow(() -> new UsageException("there is no ledger (" + shown
                        + ") that tells what the sources are; name them, as in deckwright diff HEAD notes"));
        Path common = null;
        for (String document : ledger.documents().keySet()) {
            Path path = place.file().resolveSibling(document).normalize();
            while (common != null && !path.startsWith(common)) {
                common = common.getParent();
            }
            common = common == null ? path : common;
        }
        while (common != null && !Files.exists(common)) {
            common = common.getParent();
        }
        Path source = common == null ? place.file().toAbsolutePath().getParent() : common;
        String relative =
                source == null ? "" : directory.relativize(source).toString().replace('\\', '/');
        return List.of(relative.isEmpty() ? "." : relative);
    }
}
