package io.github.deckwright.identity.ledger;

import io.github.deckwright.model.Diagnostic;
import java.util.regex.Matcher;

/** The option without which a command that a message prints would not find the ledger that the message is about. */
public final class LedgerOption {
    /** A guid of another tool may hold the sign that ends the command; then it stands in quotes. */
    private static final String COMMAND = "`deckwright (ledger|retired|moved)((?:'[^']*'|\\\\.|[^`'\\\\])*)`";

    private LedgerOption() {}

    /**
     * Completes the commands in a remedy, in backticks.
     *
     * @param shown the ledger's name in messages: its path from the working directory
     */
    public static String in(String remedy, String shown) {
        if (shown.equals(Ledger.FILE_NAME) || shown.equals("input/" + Ledger.FILE_NAME) || shown.contains(":./")) {
            return remedy;
        }
        return remedy.replaceAll(COMMAND, "`deckwright $1$2 --ledger " + Matcher.quoteReplacement(word(shown)) + "`");
    }

    /** Completes the commands in the remedy of a finding; {@code shown} is empty when there is no ledger. */
    public static Diagnostic in(Diagnostic found, String shown) {
        return shown.isEmpty()
                ? found
                : Diagnostic.of(found.rule(), found.place(), found.message(), in(found.remedy(), shown));
    }

    /** A path as one word of a shell. */
    private static String word(String path) {
        return path.matches("[\\w./+@%:,=-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
