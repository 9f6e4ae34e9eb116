package io.github.deckwright.identity;

import java.util.regex.Matcher;

/** The option without which a command that a message prints would not find the ledger that the message is about. */
final class LedgerOption {
    private static final String COMMAND = "`deckwright (ledger|retired)([^`]*)`";

    private LedgerOption() {}

    /**
     * Completes the commands in a remedy, in backticks.
     *
     * @param shown the ledger's name in messages: its path from the working directory
     */
    static String in(String remedy, String shown) {
        if (shown.equals(LedgerPlace.NAME) || shown.equals("input/" + LedgerPlace.NAME) || shown.contains(":./")) {
            return remedy;
        }
        return remedy.replaceAll(COMMAND, "`deckwright $1$2 --ledger " + Matcher.quoteReplacement(word(shown)) + "`");
    }

    /** A path as one word of a shell. */
    private static String word(String path) {
        return path.matches("[\\w./+@%:,=-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
