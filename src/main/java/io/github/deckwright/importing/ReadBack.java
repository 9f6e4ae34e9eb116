package io.github.deckwright.importing;

import io.github.deckwright.anki.OldPackage;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Cards;
import io.github.deckwright.build.CardsInMemory;
import io.github.deckwright.build.DeckCard;
import io.github.deckwright.importing.DeckDocument.Form;
import io.github.deckwright.importing.markdown.Care;
import io.github.deckwright.model.CardContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes documents and reads them as a build would, until every card shows what its note did, or no more can be done about it: first as a
 * person would write, then with labels in place of headings, then with everything escaped, at last as HTML.
 */
final class ReadBack {
    /** A form in which a smaller share of the cards differs is worth trying the other one. */
    private static final int MANY = 8;

    private final Path folder;
    private final MediaFiles media;
    private final OldPackage old;
    private final Map<String, DeckDocument> open = new HashMap<>();

    ReadBack(Path folder, MediaFiles media, OldPackage old) {
        this.folder = folder;
        this.media = media;
        this.old = old;
    }

    /** Writes all documents; the answer are the cards that still differ, by document. */
    Map<DeckDocument, List<Integer>> write(List<DeckDocument> documents) throws IOException {
        documents.forEach(document -> open.put(document.path(), document));
        Map<DeckDocument, List<Integer>> differing = new HashMap<>();
        for (int round = 0; round <= Care.values().length && !open.isEmpty(); round++) {
            differing.keySet().removeAll(open.values());
            open.values().parallelStream()
                    .forEach(document -> document.text(DocumentWriter.of(document, media.addresses(document.up()))));
            for (DeckDocument document : open.values()) {
                write(document);
            }
            if (round == 0) {
                media.write(old, folder);
            }
            Map<DeckDocument, List<Integer>> found = compare();
            differing.putAll(found);
            open.clear();
            found.forEach((document, cards) -> {
                if (!cards.isEmpty() && improve(document, cards)) {
                    open.put(document.path(), document);
                }
            });
        }
        differing.values().removeIf(List::isEmpty);
        return differing;
    }

    private void write(DeckDocument document) throws IOException {
        Path path = folder.resolve(document.path());
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(path, document.text().markdown());
    }

    private Map<DeckDocument, List<Integer>> compare() throws IOException {
        BuildRequest.Builder request = BuildRequest.in(folder).withoutLedger(true);
        List<String> paths = new ArrayList<>(open.keySet());
        Collections.sort(paths);
        Cards cards = CardsInMemory.of(request.sources(paths).build());
        Map<String, Map<Integer, CardContent>> read = new HashMap<>();
        for (DeckCard card : cards.cards()) {
            String path = folder.toAbsolutePath()
                    .relativize(card.content().place().file().path().toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
            DeckDocument document = open.get(path);
            if (document != null) {
                int index =
                        index(document.text().lines(), card.content().place().line());
                read.computeIfAbsent(path, key -> new HashMap<>()).merge(index, card.content(), (one, other) -> one);
            }
        }
        Map<DeckDocument, List<Integer>> differing = new HashMap<>();
        open.forEach((path, document) ->
                differing.put(document, differing(document, read.getOrDefault(path, Map.of()))));
        return differing;
    }

    /** The card that a line belongs to; -1 above all. */
    private static int index(List<Integer> lines, int line) {
        int found = Collections.binarySearch(lines, line);
        return found >= 0 ? found : -found - 2;
    }

    private List<Integer> differing(DeckDocument document, Map<Integer, CardContent> read) {
        Proof own = new Proof(true, media.addresses(""));
        Proof foreign = new Proof(false, media.addresses(""));
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < document.cards().size(); i++) {
            OldSides note = document.cards().get(i);
            Optional<CardContent> card = Optional.ofNullable(read.get(i));
            if (card.isEmpty() || !(note.own() ? own : foreign).holds(note, card.get())) {
                differing.add(i);
            }
        }
        return differing;
    }

    /** Whether something is left to be tried. */
    private static boolean improve(DeckDocument document, List<Integer> cards) {
        if (document.form() == Form.HEADINGS
                && cards.size() * MANY > document.cards().size()) {
            document.form(Form.LABELS);
            return true;
        }
        boolean better = false;
        boolean exhausted = true;
        for (int card : cards) {
            Care care = document.care(card);
            if (care != Care.RAW) {
                document.care(card, care.more());
                better = true;
            }
            exhausted &= care == Care.RAW;
        }
        if (exhausted && document.form() == Form.HEADINGS) {
            document.form(Form.LABELS);
            return true;
        }
        return better;
    }
}
