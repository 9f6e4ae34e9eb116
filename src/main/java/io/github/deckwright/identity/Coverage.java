package io.github.deckwright.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that a build speaks about, by path relative to the ledger. Lines of other documents only reserve their guids.
 *
 * @param read without error, whether they hold cards or not
 * @param vanished recorded in the ledger under the sources, and not there any more
 */
public record Coverage(Set<String> read, Set<String> vanished) {

    public Coverage {
        read = Set.copyOf(read);
        vanished = Set.copyOf(vanished);
    }

    /** Whether cards of a document are matched and retired. */
    boolean covers(String document) {
        return read.contains(document) || vanished.contains(document);
    }

    /** The coverage of a build over everything: without a ledger, or in a test. */
    public static Coverage of(Ledger ledger, Set<String> read) {
        Set<String> vanished = new TreeSet<>(ledger.documents().keySet());
        vanished.removeAll(read);
        return new Coverage(read, vanished);
    }
}
