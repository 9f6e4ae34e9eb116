package io.github.deckwright.importing;

import io.github.deckwright.importing.markdown.Care;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A deck that becomes a document: its cards in their order, how each is written, and the text once it is. */
final class DeckDocument {
    private final String deck;
    private final String path;
    private final List<OldSides> cards;
    private final Care[] cares;
    private Form form = Form.HEADINGS;
    private DocumentText text = DocumentText.NONE;

    /**
     * @param path of the document, with slashes
     */
    DeckDocument(String deck, String path, List<OldSides> notes) {
        this.deck = deck;
        this.path = path;
        List<OldSides> sorted = new ArrayList<>(notes);
        // what stands below no heading comes first: nothing ends a part but another one
        sorted.sort(Comparator.comparing((OldSides card) -> !card.context().isEmpty())
                .thenComparingLong(OldSides::place));
        this.cards = List.copyOf(sorted);
        this.cares = new Care[cards.size()];
        Arrays.fill(cares, Care.USUAL);
    }

    /** How the cards of a document are marked. */
    enum Form {
        /** The question is a heading. */
        HEADINGS,
        /** Labels in front of question and answer. */
        LABELS
    }

    String deck() {
        return deck;
    }

    String path() {
        return path;
    }

    List<OldSides> cards() {
        return cards;
    }

    Form form() {
        return form;
    }

    Care care(int card) {
        return cares[card];
    }

    void form(Form other) {
        form = other;
    }

    void care(int card, Care other) {
        cares[card] = other;
    }

    DocumentText text() {
        return text;
    }

    void text(DocumentText written) {
        text = written;
    }

    /** From the folder of the document to that of the import. */
    String up() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
