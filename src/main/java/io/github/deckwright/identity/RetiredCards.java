package io.github.deckwright.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cards that the source does not hold any more. No import can delete them, so learners search for them and decide. */
public final class RetiredCards {
    private final List<String> guids;

    public RetiredCards(Ledger ledger) {
        guids = ledger.cards().stream()
                .filter(LedgerCard::retired)
                .map(LedgerCard::guid)
                .toList();
    }

    /** How many there are. */
    public int count() {
        return guids.size();
    }

    /**
     * A search for Anki's browser that finds these notes and no others, by the field {@code Key}; empty when there are none. Upper and
     * lower case count in guids, and only a regular expression sees them in Anki.
     */
    public Optional<String> search() {
        if (guids.isEmpty()) {
            return Optional.empty();
        }
        String alternatives = guids.stream().map(RetiredCards::literal).collect(Collectors.joining("|"));
        return Optional.of("\"note:Deckwright*\" \"Key:re:(?-i)^(" + alternatives + ")$\"");
    }

    /** A guid of another tool may hold signs that mean something in a search. */
    private static String literal(String guid) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < guid.length(); i++) {
            char c = guid.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            literal.append(plain ? String.valueOf(c) : "\\x" + String.format(Locale.ROOT, "%02x", (int) c));
        }
        return literal.toString();
    }
}
