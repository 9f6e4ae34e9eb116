package io.github.deckwright.importing;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param cards that build again from the documents
 * @param notes of the package
 * @param media files written
 * @param documents paths of the documents below the target, with the numbers of their cards
 * @param lost what Markdown cannot say, with the number of cards that lost it
 * @param changed cards that read back otherwise than they were
 * @param empty notes without a question or an answer, which give no card
 * @param unusedFields names of fields that hold something and that no card shows
 * @param keptFields names of fields that no document holds, and that stay as they are with their notes
 * @param unusedMedia how many media files no card shows
 */
public record ImportReport(
        int notes,
        int cards,
        int media,
        Map<String, Integer> documents,
        Map<String, Integer> lost,
        List<Changed> changed,
        int empty,
        List<String> unusedFields,
        List<String> keptFields,
        int unusedMedia) {

    public ImportReport {
        documents = Map.copyOf(documents);
        lost = Map.copyOf(lost);
        changed = List.copyOf(changed);
        unusedFields = List.copyOf(unusedFields);
        keptFields = List.copyOf(keptFields);
    }

    /**
     * A card that does not show what the note did.
     *
     * @param document path below the target
     * @param line where the card begins in it
     */
    public record Changed(String document, int line) {}
}
