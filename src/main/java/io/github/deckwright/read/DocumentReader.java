package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.style.Proposals;
import io.github.deckwright.read.style.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cards of a document. Has no state: safe for use by several threads. */
public final class DocumentReader {
    private DocumentReader() {}

    /** The names that a setting {@code style} may have. */
    public static List<String> styles() {
        return Styles.names();
    }

    /**
     * Reads one document.
     *
     * @param settings of the project for it; its front matter goes before them
     * @return empty when the document must be left out, which was reported as an error
     */
    public static Optional<Document> read(
            SourceFile file, byte[] bytes, DocumentSettings settings, Diagnostics diagnostics) {
        Optional<List<String>> lines = new Decoder(file, diagnostics).decode(bytes);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return read(file, lines.get(), settings, diagnostics);
        } catch (StackOverflowError | IllegalArgumentException e) {
            diagnostics.report(Diagnostic.error(
                    "too-deep",
                    new Place(file, 1, 1),
                    "the document is nested too deeply to be read",
                    "flatten its lists, quotes and tables; the document is left out"));
            return Optional.empty();
        }
    }

    private static Optional<Document> read(
            SourceFile file, List<String> lines, DocumentSettings settings, Diagnostics diagnostics) {
        FrontMatterCut cut = FrontMatterCut.of(lines);
        FrontMatter front = FrontMatter.parse(cut.yaml(), file, Styles.names(), diagnostics);
        if (front.faulty()) {
            return Optional.empty();
        }
        DocumentSettings own = front.settings(settings);
        Outline outline = Outline.of(file, lines, cut.lineCount(), cut.yaml(), front, own);
        Proposals proposals = Styles.propose(outline);
        List<StyleChooser.Chosen> chosen = StyleChooser.choose(proposals);
        List<Card> cards = Finishing.cards(outline, chosen);
        Findings.report(outline, proposals, chosen, diagnostics);
        return Optional.of(
                new Document(file, DocumentTitle.of(outline), own.deck(), new ArrayList<>(cards), Definitions.NONE));
    }
}
