package io.github.deckwright.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A search for Anki's browser that finds certain notes and no others. */
final class NoteSearch {
    private NoteSearch() {}

    /**
     * The search, by the field {@code Key}. Upper and lower case count in guids, and only a regular expression sees them in Anki.
     *
     * @param guids at least one
     */
    static String of(Collection<String> guids) {
        String alternatives = guids.stream().map(NoteSearch::literal).collect(Collectors.joining("|"));
        return "\"note:Deckwright*\" \"Key:re:(?-i)^(" + alternatives + ")$\"";
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
