package io.github.deckwright.identity.adopting;

import io.github.deckwright.identity.ledger.AdoptedKeys;
import io.github.deckwright.identity.ledger.AdoptedTypeLine;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.AdoptedType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The note types of adopted notes, and which of them new cards get.
 *
 * @param known those that the ledger has
 */
record TypesOfDeck(Ledger before, Collection<AdoptedTypeLine> known, List<Adoption.Pair> pairs) {

    /**
     * The lines for the ledger.
     *
     * @param anew types, by their ids, whose fields are meant otherwise now
     */
    List<AdoptedTypeLine> lines(Map<Long, AdoptedType> anew) {
        Map<Long, AdoptedType> types = new TreeMap<>(anew);
        pairs.forEach(pair -> pair.note().type().ifPresent(type -> types.put(type.id(), type)));
        Set<Long> forNew = new HashSet<>();
        known.stream()
                .filter(AdoptedTypeLine::forNew)
                .forEach(line -> forNew.add(line.type().id()));
        for (boolean cloze : new boolean[] {false, true}) {
            if (known.stream().noneMatch(line -> line.forNew() && line.type().cloze() == cloze)) {
                forNew(cloze).ifPresent(forNew::add);
            }
        }
        return types.values().stream()
                .map(type -> new AdoptedTypeLine(type, forNew.contains(type.id())))
                .toList();
    }

    /** New cards look like those that are there: like most adopted ones, unless the project had cards of our own look before. */
    private Optional<Long> forNew(boolean cloze) {
        boolean ours = before.cards().stream()
                .anyMatch(card ->
                        card.cloze() == cloze && AdoptedKeys.in(card.rest()).isEmpty());
        Map<Long, Integer> counts = new TreeMap<>();
        for (Adoption.Pair pair : pairs) {
            pair.note()
                    .type()
                    .filter(type -> type.cloze() == cloze)
                    .ifPresent(type -> counts.merge(type.id(), 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return ours
                ? Optional.empty()
                : counts.keySet().stream()
                        .filter(type -> counts.getOrDefault(type, 0) == most)
                        .findFirst();
    }
}
