package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.cores.InParallel;
import io.github.deckwright.identity.print.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a ledger: the same ledger gives the same text, and a changed card changes one line. */
public final class LedgerText {
    public static final String VERSION = "deckwright-ledger 1";

    static final String HINT =
            "# The memory of the decks: commit it, do not edit it. A line a card: guid kind created modified"
                    + " document content core; a answer, q question";

    private static final int SHORT_NAME = 6;

    /** A little more than a card takes on average. */
    private static final int BYTES = 260;

    private LedgerText() {}

    public static String of(Ledger ledger) {
        Map<String, String> names = shortNames(ledger.documents().keySet());
        List<StringBuilder> parts = InParallel.of(ledger.cards().size(), (start, end) -> {
            StringBuilder part = new StringBuilder(BYTES * (end - start));
            for (LedgerCard card : ledger.cards().subList(start, end)) {
                LedgerLine.write(card, names.getOrDefault(card.document(), "-"), part);
            }
            return part;
        });
        StringBuilder text = new StringBuilder(
                1000 + parts.stream().mapToInt(StringBuilder::length).sum());
        text.append(VERSION).append('\n').append(HINT).append('\n');
        text.append("project: ").append(Tokens.quote(ledger.project())).append('\n');
        ledger.root()
                .ifPresent(
                        root -> text.append("root: ").append(Tokens.quote(root)).append('\n'));
        ledger.rest().forEach(line -> text.append(line).append('\n'));
        ledger.documents().forEach((path, document) -> {
            text.append("document: ").append(names.get(path)).append(' ').append(Tokens.quote(path));
            text.append(' ').append(Tokens.quote(document.deck()));
            text.append(document.rest().isEmpty() ? "" : " " + document.rest()).append('\n');
        });
        parts.forEach(text::append);
        return text.toString();
    }

    /** Short names of documents, made of their paths so that two branches choose the same. */
    private static Map<String, String> shortNames(Set<String> paths) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String path : paths) {
            String hash = Fingerprint.of(path).text();
            int length = SHORT_NAME;
            while (!taken.add(hash.substring(0, length))) {
                length++;
            }
            names.put(path, hash.substring(0, length));
        }
        return names;
    }

    /** The lines of a ledger's text. */
    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
