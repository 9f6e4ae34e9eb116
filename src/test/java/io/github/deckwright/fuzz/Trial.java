package io.github.deckwright.fuzz;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.References;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One document, read and rendered.
 *
 * @param findings as text
 */
record Trial(List<CardContent> cards, List<Sighting> sightings, List<String> findings) {
    static final String NAME = "fuzz.md";

    /** Holds a few media files that a document may name. */
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "spec", "render").toAbsolutePath();

    static final SourceFile FILE = new SourceFile(FOLDER.resolve(NAME), NAME);

    /** Reads a document, and lets through whatever is thrown; a bug that reading reported is a promise broken. */
    static Trial of(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<CardContent> cards = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        CardRenderer renderer = new CardRenderer(new MediaStore(List.of(FOLDER)), false, source -> Optional.empty());
        Optional<Document> document = DocumentReader.read(FILE, bytes, DocumentSettings.NONE, diagnostics::add);
        diagnostics.stream().filter(found -> found.rule() == Rule.BUG).forEach(bug -> {
            throw new Promises.Broken(bug.message(), bug.place());
        });
        References references =
                new References(document.map(Document::definitions).orElse(Definitions.NONE));
        for (Card card : document.map(Document::cards).orElse(List.of())) {
            CardContent content = renderer.render(card, references, diagnostics::add);
            cards.add(content);
            sightings.add(Sighting.of(NAME, card, content));
        }
        return new Trial(
                cards, sightings, diagnostics.stream().map(Trial::shown).toList());
    }

    private static String shown(Diagnostic found) {
        return found.severity().word() + "[" + found.rule() + "] " + found.place() + " " + found.message();
    }
}
