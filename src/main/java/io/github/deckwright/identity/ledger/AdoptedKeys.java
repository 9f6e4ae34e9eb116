package io.github.deckwright.identity.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands at the end of the line of a card that is a note of another note type: {@code t} the id of the type, {@code f} what is kept in
 * a field, behind its index.
 */
public record AdoptedKeys(long type, Map<Integer, String> kept) {
    /** Stands in the line of a card of our note type whose learners had a card for the way back: they keep it. */
    public static final String BOTH = "both=yes";

    private static final String TYPE = "t=";
    private static final String FIELD = "f=";

    public AdoptedKeys {
        kept = Map.copyOf(kept);
    }

    /** The keys as they stand in the line. */
    public String written() {
        StringBuilder keys = new StringBuilder(TYPE).append(type);
        new TreeMap<>(kept)
                .forEach((index, value) -> keys.append(' ').append(FIELD).append(Tokens.quote(index + ":" + value)));
        return keys.toString();
    }

    /** Whether {@link #BOTH} is among the keys. */
    static boolean isBoth(String rest) {
        return rest.contains(BOTH) && List.of(rest.split(" ")).contains(BOTH);
    }

    /** Finds them among the keys of a line that are not of its first version; empty when the card's note type is ours. */
    public static Optional<AdoptedKeys> in(String rest) {
        if (!rest.contains(TYPE)) {
            return Optional.empty();
        }
        Optional<Long> type = Optional.empty();
        Map<Integer, String> kept = new TreeMap<>();
        try {
            for (String token : Tokens.split(rest)) {
                if (token.startsWith(TYPE)) {
                    type = Optional.of(Long.parseLong(token.substring(TYPE.length())));
                } else if (token.startsWith(FIELD)) {
                    String value = Tokens.unquote(token.substring(FIELD.length()));
                    int colon = value.indexOf(':');
                    kept.put(Integer.parseInt(value.substring(0, Math.max(colon, 0))), value.substring(colon + 1));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody else's keys
        }
        return type.map(id -> new AdoptedKeys(id, kept));
    }
}
