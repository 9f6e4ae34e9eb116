package io.github.deckwright.importing;

import io.github.deckwright.UsageException;
import io.github.deckwright.adopt.Adopt;
import io.github.deckwright.adopt.AdoptRequest;
import io.github.deckwright.adopt.KeptTypes;
import io.github.deckwright.adopt.Way;
import io.github.deckwright.anki.OldNote;
import io.github.deckwright.anki.OldPackage;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.importing.markdown.Lost;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.write.DraftFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One import: a package becomes a folder of documents, media and a ledger, or nothing. */
public final class Import {
    private final ImportRequest request;
    private final OldPackage old;
    private final NoteSides notes;

    private Import(ImportRequest request, OldPackage old) {
        this.request = request;
        this.old = old;
        this.notes = new NoteSides(new KeptTypes(old.collection()).byOld());
    }

    /**
     * Imports a package.
     *
     * @throws UsageException when it cannot be imported as it is asked for; nothing was written
     * @throws IOException when something cannot be read or written, or is refused as unsafe; nothing was written
     */
    public static ImportReport run(ImportRequest request) throws IOException {
        if (!Files.isRegularFile(request.old())) {
            throw new UsageException("there is no file " + request.shown() + "; name a package that Anki exported");
        }
        if (!isFree(request.target())) {
            throw new UsageException(request.shownTarget()
                    + " holds something already; name a folder with -o that is empty or not there yet");
        }
        try (OldPackage old = OldPackage.open(request.old(), request.shown())) {
            return new Import(request, old).run();
        }
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return !Files.exists(target);
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    private ImportReport run() throws IOException {
        Path target = request.target().toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new UsageException(request.shownTarget() + " is no folder for documents; name another one with -o");
        }
        Files.createDirectories(parent);
        try (DraftFolder draft = new DraftFolder(Files.createTempDirectory(parent, ".deckwright-import"))) {
            ImportReport report = fill(draft.path());
            Files.deleteIfExists(target);
            Files.move(draft.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return report;
        }
    }

    private ImportReport fill(Path draft) throws IOException {
        int[] empty = {0};
        Map<String, List<OldSides>> decks = new TreeMap<>();
        for (OldNote note : old.collection().notes()) {
            OldSides sides = notes.of(note);
            if (sides.question().isBlank() || (sides.answer().isBlank() && sides.kind() == CardKind.BASIC)) {
                empty[0]++;
            } else {
                decks.computeIfAbsent(sides.deck().isBlank() ? "Deck" : sides.deck(), name -> new ArrayList<>())
                        .add(sides);
            }
        }
        if (decks.isEmpty()) {
            throw new UsageException(
                    request.shown() + " holds no notes with a question and an answer; export the deck from Anki again");
        }
        MediaFiles media = new MediaFiles(old.media());
        List<DeckDocument> documents = DeckPaths.documents(decks);
        Map<DeckDocument, List<Integer>> differing = new ReadBack(draft, media, old).write(documents);
        int files = media.used();
        adopt(draft);
        return report(documents, differing, files, empty[0], media);
    }

    /** The ledger: every card goes on as the note that it was. */
    private void adopt(Path draft) throws IOException {
        Path target = request.target().toAbsolutePath().normalize();
        BuildRequest sources = BuildRequest.in(draft)
                .source(draft.toString())
                .ledger(draft.resolve(Ledger.FILE_NAME))
                .name(
                        target.getFileName() == null
                                ? "deck"
                                : target.getFileName().toString())
                .now(request.now())
                .build();
        AdoptRequest wanted = new AdoptRequest(sources, request.old(), request.shown(), Way.USUAL, false);
        Adopt.run(wanted, old.collection(), untold -> {});
    }

    private ImportReport report(
            List<DeckDocument> documents,
            Map<DeckDocument, List<Integer>> differing,
            int files,
            int empty,
            MediaFiles media) {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, Integer> lost = new TreeMap<>();
        List<ImportReport.Changed> changed = new ArrayList<>();
        int cards = 0;
        for (DeckDocument document : documents) {
            sizes.put(document.path(), document.cards().size());
            cards += document.cards().size();
            for (Lost one : document.text().lost()) {
                one.all().forEach(what -> lost.merge(what, 1, Integer::sum));
            }
            for (int card : differing.getOrDefault(document, List.of())) {
                changed.add(new ImportReport.Changed(
                        document.path(), document.text().lines().get(card)));
            }
        }
        return new ImportReport(
                old.collection().notes().size(),
                cards,
                files,
                sizes,
                lost,
                changed,
                empty,
                List.copyOf(notes.unused()),
                List.copyOf(notes.keptFields()),
                media.unused().size());
    }
}
