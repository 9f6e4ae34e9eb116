package io.github.deckwright.identity.history;

import io.github.deckwright.identity.ledger.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * That a build gave cards another deck than they had. Anki's import leaves the cards of learners in the old one.
 *
 * @param time of the build, in seconds since 1970
 * @param guids of the cards, sorted
 */
public record DeckMove(long time, String from, String to, List<String> guids) {
    /** Begins a line of the ledger's head; earlier versions of Deckwright keep such lines as they are. */
    private static final String KEY = "moved:";

    /** Seconds of the year 10000: what comes later is no time of a build. */
    private static final long END_OF_TIME = 253_402_300_800L;

    /** Words of a line before the guids. */
    private static final int FIXED = 4;

    public DeckMove {
        guids = List.copyOf(guids);
    }

    DeckMove with(List<String> others) {
        return new DeckMove(time, from, to, others);
    }

    /** The line of the ledger's head. */
    String line() {
        StringBuilder line = new StringBuilder(KEY);
        line.append(' ').append(time).append(' ').append(Tokens.quote(from)).append(' ');
        line.append(Tokens.quote(to));
        guids.forEach(guid -> line.append(' ').append(Tokens.quote(guid)));
        return line.toString();
    }

    /** Reads a line of the head; empty when it is another one, or damaged: what it says is a help for learners, and no history. */
    static Optional<DeckMove> of(String line) {
        if (!line.startsWith(KEY + " ")) {
            return Optional.empty();
        }
        try {
            List<String> tokens = Tokens.split(line);
            if (tokens.size() <= FIXED) {
                return Optional.empty();
            }
            long time = Long.parseLong(tokens.get(1));
            if (time < 0 || time >= END_OF_TIME) {
                return Optional.empty();
            }
            return Optional.of(new DeckMove(
                    time,
                    Tokens.unquote(tokens.get(2)),
                    Tokens.unquote(tokens.get(3)),
                    tokens.subList(FIXED, tokens.size()).stream()
                            .map(Tokens::unquote)
                            .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
