package io.github.deckwright.compare;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * What became of a project's cards.
 *
 * @param against what they are compared with, as the user called it
 * @param cards there are now, in the documents read
 * @param changes by document, then line
 * @param suggestions cards that are gone and new ones that they may be
 * @param findings about histories: those that would be lost, with the reason and the remedy
 * @param asking the command that lists the suggestions, as it works in the working directory
 */
public record CardDiff(
        String against,
        int cards,
        List<Change> changes,
        List<Diagnostic> findings,
        List<Suggestion> suggestions,
        String asking) {

    /** What happened to a card; the order is that of totals. */
    public enum Kind {
        /** The project did not have it. */
        ADDED,
        /** It was retired and is there again. */
        RETURNED,
        /** The learner sees something else; the question is the same. */
        CHANGED,
        /** The question has another wording. */
        REWORDED,
        /** Nothing but its deck is another one. */
        MOVED,
        /** The source does not hold it any more. */
        RETIRED
    }

    /**
     * A card that is not what it was.
     *
     * @param before empty when it was not there
     * @param after empty when it is not there any more
     */
    public record Change(Kind kind, String guid, Optional<Side> before, Optional<Side> after) {

        /** The side that there is, the present one first. */
        public Side side() {
            return after.or(() -> before).orElseThrow();
        }

        /** Whether its deck is another one, whatever else happened. */
        public boolean isMoved() {
            return before.isPresent()
                    && after.isPresent()
                    && !before.get().deck().isEmpty()
                    && !before.get().deck().equals(after.get().deck());
        }
    }

    /**
     * A card at one time.
     *
     * @param file of its document, as messages name it
     * @param line of its question, from 1; 0 when only the ledger is known
     * @param deck empty when only the ledger is known
     * @param address of its document, when the project has one
     * @param parts that it has, as written, the question first
     */
    public record Side(String file, int line, String deck, Optional<String> address, List<Part> parts) {
        public Side {
            parts = List.copyOf(parts);
        }

        /** The question as written; the start of its comparable form when only the ledger is known. */
        public String question() {
            return parts.get(0).text();
        }
    }

    /** A part of a card, in Markdown. */
    public record Part(String name, String text) {}

    /** A comparison of which nothing is asked. */
    public CardDiff(String against, int cards, List<Change> changes, List<Diagnostic> findings) {
        this(against, cards, changes, findings, List.of(), "");
    }

    public CardDiff {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
    }

    /** How many cards something happened to. */
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many cards of those that are told as something else are in another deck too. */
    public long movedToo() {
        return changes.stream()
                .filter(change -> change.kind() != Kind.MOVED && change.isMoved())
                .count();
    }
}
