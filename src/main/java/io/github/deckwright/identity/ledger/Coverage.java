package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.print.Sighting;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that a build speaks about, by path relative to the ledger. Lines of other documents only reserve their guids.
 *
 * @param read without error, whether they hold cards or not
 * @param vanished recorded in the ledger under the sources, and not there any more
 * @param elsewhere recorded in the ledger outside the sources, and not there any more: their cards may be in this build now, and are
 *     not given up if they are not
 * @param unsure among those read, the documents of which some cards could not be judged: none is given up
 */
public record Coverage(Set<String> read, Set<String> vanished, Set<String> elsewhere, Set<String> unsure) {

    public Coverage {
        read = Set.copyOf(read);
        vanished = Set.copyOf(vanished);
        elsewhere = Set.copyOf(elsewhere);
        unsure = Set.copyOf(unsure);
    }

    /** The coverage of a build that could judge all that it read. */
    public Coverage(Set<String> read, Set<String> vanished, Set<String> elsewhere) {
        this(read, vanished, elsewhere, Set.of());
    }

    /** The coverage of a build outside of which no document was lost. */
    public Coverage(Set<String> read, Set<String> vanished) {
        this(read, vanished, Set.of());
    }

    /** The same, but for documents of which some cards could not be judged. */
    public Coverage givingUpNothingOf(Set<String> documents) {
        return new Coverage(read, vanished, elsewhere, documents);
    }

    /** Whether cards of a document are retired when they are not found. */
    public boolean covers(String document) {
        return (read.contains(document) && !unsure.contains(document)) || vanished.contains(document);
    }

    /** Whether cards of a document may be found in this build. */
    public boolean matches(String document) {
        return covers(document) || elsewhere.contains(document) || unsure.contains(document);
    }

    /** Whether a document is not there any more. */
    public boolean isGone(String document) {
        return vanished.contains(document) || elsewhere.contains(document);
    }

    /** Documents of this build that the ledger records and that hold no card any more, whether they are there or not. */
    public Set<String> emptyDocuments(Ledger before, List<Sighting> cards) {
        Set<String> empty = new TreeSet<>(before.documents().keySet());
        empty.removeIf(document -> !covers(document));
        cards.forEach(card -> empty.remove(card.document()));
        return empty;
    }

    /** The coverage of a build over everything: without a ledger, or in a test. */
    public static Coverage of(Ledger ledger, Set<String> read) {
        Set<String> vanished = new TreeSet<>(ledger.documents().keySet());
        vanished.removeAll(read);
        return new Coverage(read, vanished);
    }
}
