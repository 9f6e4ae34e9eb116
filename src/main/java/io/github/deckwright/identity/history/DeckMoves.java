package io.github.deckwright.identity.history;

import io.github.deckwright.identity.ledger.Ledger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which cards went to other decks: found by a build, kept in the ledger's head, told to learners. */
public final class DeckMoves {
    private final Map<String, String> before = new HashMap<>();

    /** @param before the ledger as the last build left it */
    public DeckMoves(Ledger before) {
        SortedMap<String, String> decks = before.decks();
        before.cards()
                .forEach(card -> Optional.ofNullable(decks.get(card.document()))
                        .ifPresent(deck -> this.before.put(card.guid(), deck)));
    }

    /** The deck that a card had, when it is another one than it has now; for Anki, names that differ in case only are one. */
    public Optional<String> from(String guid, String now) {
        return Optional.ofNullable(before.get(guid)).filter(deck -> !key(deck).equals(key(now)));
    }

    private static String key(String deck) {
        return deck.toLowerCase(Locale.ROOT);
    }

    /**
     * Notes the moves of a build in its ledger.
     *
     * @param decks that the cards have now, by guid
     * @param seconds the time of the build
     */
    public Ledger note(Ledger after, Map<String, String> decks, long seconds) {
        SortedMap<String, SortedMap<String, SortedSet<String>>> moved = new TreeMap<>();
        decks.forEach((guid, to) -> from(guid, to)
                .ifPresent(from -> moved.computeIfAbsent(to, t -> new TreeMap<>())
                        .computeIfAbsent(from, f -> new TreeSet<>())
                        .add(guid)));
        if (moved.isEmpty()) {
            return after;
        }
        List<String> rest = new ArrayList<>(after.rest());
        moved.forEach((to, sources) ->
                sources.forEach((from, guids) -> rest.add(new DeckMove(seconds, from, to, List.copyOf(guids)).line())));
        return new Ledger(after.project(), after.root(), rest, after.documents(), after.cards());
    }

    /** The last move of each living card, the latest moves first. */
    public static List<DeckMove> in(Ledger ledger) {
        List<DeckMove> moves = new ArrayList<>(ledger.rest().stream()
                .flatMap(line -> DeckMove.of(line).stream())
                .toList());
        // of two moves in one second the later line is the later move
        Collections.reverse(moves);
        moves.sort(Comparator.comparingLong(DeckMove::time).reversed());
        Set<String> open = new HashSet<>(ledger.living());
        List<DeckMove> last = new ArrayList<>();
        for (DeckMove move : moves) {
            List<String> guids = move.guids().stream().filter(open::remove).toList();
            if (!guids.isEmpty()) {
                last.add(move.with(guids));
            }
        }
        return last;
    }
}
