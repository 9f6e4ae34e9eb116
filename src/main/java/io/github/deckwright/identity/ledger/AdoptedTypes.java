package io.github.deckwright.identity.ledger;

import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.AdoptedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The note types of other tools that a ledger records: most have none. */
public final class AdoptedTypes {
    private final Map<Long, AdoptedTypeLine> types = new LinkedHashMap<>();

    /**
     * Those of a ledger.
     *
     * @throws IllegalArgumentException saying what is wrong with a line of the head
     */
    public AdoptedTypes(Ledger ledger) {
        for (String line : ledger.rest()) {
            if (AdoptedTypeLine.is(line)) {
                AdoptedTypeLine read = AdoptedTypeLine.of(line);
                types.putIfAbsent(read.type().id(), read);
            }
        }
    }

    /** All, in the order of the ledger. */
    public static List<AdoptedType> in(Ledger ledger) {
        return new AdoptedTypes(ledger)
                .types.values().stream().map(AdoptedTypeLine::type).toList();
    }

    /** The cards of a ledger whose note type is not ours, by guid. */
    public static Map<String, AdoptedNote> notes(Ledger ledger) {
        AdoptedTypes types = new AdoptedTypes(ledger);
        if (types.types.isEmpty()) {
            return Map.of();
        }
        Map<String, AdoptedNote> notes = new HashMap<>();
        for (LedgerCard card : ledger.cards()) {
            types.note(card).ifPresent(note -> notes.put(card.guid(), note));
        }
        return notes;
    }

    /** The guids of cards of our own note types that are asked both ways whatever their source says: an old deck asked them so. */
    public static Set<String> both(Ledger ledger) {
        Set<String> both = new HashSet<>();
        for (LedgerCard card : ledger.cards()) {
            if (AdoptedKeys.isBoth(card.rest())) {
                both.add(card.guid());
            }
        }
        return both;
    }

    /** The lines of the head, by the id of the type. */
    public Map<Long, AdoptedTypeLine> byId() {
        return Map.copyOf(types);
    }

    private Optional<AdoptedNote> note(LedgerCard card) {
        return AdoptedKeys.in(card.rest())
                .flatMap(keys -> Optional.ofNullable(types.get(keys.type()))
                        .map(line -> new AdoptedNote(line.type(), keys.kept())));
    }

    /** What stands at the end of the line of a new card. */
    public String keysOfNew(boolean cloze) {
        return types.values().stream()
                .filter(line -> line.forNew() && line.type().cloze() == cloze)
                .findFirst()
                .map(line -> new AdoptedKeys(line.type().id(), Map.of()).written())
                .orElse("");
    }

    /** The lines of a ledger's head with other note types: those of one id are replaced. */
    public static List<String> heads(List<String> rest, List<AdoptedTypeLine> types) {
        List<String> heads = new ArrayList<>();
        for (String head : rest) {
            boolean replaced = AdoptedTypeLine.is(head)
                    && types.stream()
                            .anyMatch(line -> line.type().id()
                                    == AdoptedTypeLine.of(head).type().id());
            if (!replaced) {
                heads.add(head);
            }
        }
        types.forEach(type -> heads.add(type.line()));
        return heads;
    }
}
