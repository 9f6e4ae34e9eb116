package io.github.deckwright.identity.history;

import io.github.deckwright.identity.ledger.AdoptedKeys;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.model.GuidText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches for Anki's browser that find certain notes of a project and no others. */
public final class NoteSearch {
    private final Map<String, Long> foreign = new HashMap<>();

    /** @param ledger that records the notes */
    public NoteSearch(Ledger ledger) {
        for (LedgerCard card : ledger.cards()) {
            if (AdoptedKeys.in(card.rest()).isPresent()) {
                foreign.put(card.guid(), card.created());
            }
        }
    }

    /**
     * The search: by the field {@code Key}, and by the ids of notes whose note type is not ours, which have no such field. Upper and lower
     * case count in guids, and only a regular expression sees them in Anki.
     *
     * @param guids at least one
     */
    public String of(Collection<String> guids) {
        List<String> searches = new ArrayList<>();
        String alternatives = guids.stream()
                .filter(guid -> !foreign.containsKey(guid))
                .map(NoteSearch::literal)
                .collect(Collectors.joining("|"));
        if (!alternatives.isEmpty()) {
            searches.add("\"note:Deckwright*\" \"Key:re:(?-i)^(" + alternatives + ")$\"");
        }
        String ids = guids.stream()
                .filter(foreign::containsKey)
                .map(guid -> String.valueOf(foreign.get(guid)))
                .collect(Collectors.joining(","));
        if (!ids.isEmpty()) {
            searches.add("nid:" + ids);
        }
        return String.join(" OR ", searches);
    }

    /** A guid of another tool may hold signs that mean something in a search. The field holds it as {@link GuidText#html} writes it. */
    private static String literal(String guid) {
        String text = GuidText.html(guid);
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            literal.append(plain ? String.valueOf(c) : "\\x" + String.format(Locale.ROOT, "%02x", (int) c));
        }
        return literal.toString();
    }
}
