package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.ledger.LedgerReader.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cards among some lines of a ledger, and what is wrong with these lines. */
final class CardLines {
    private final List<LedgerCard> cards;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> paths;

    /** Reads the lines from an index up to another one; {@code paths}: documents by short name. */
    CardLines(List<String> lines, int start, int end, Map<String, String> paths) {
        this.paths = paths;
        cards = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            card(i + 1, lines.get(i));
        }
    }

    List<LedgerCard> cards() {
        return cards;
    }

    List<Problem> problems() {
        return problems;
    }

    private void card(int number, String line) {
        if (number == 1 || line.isEmpty() || line.startsWith("#") || line.equals(LedgerText.VERSION)) {
            return;
        }
        if (LedgerReader.isMarker(line)) {
            problems.add(marker(number));
            return;
        }
        if (LedgerReader.isHead(line)) {
            return;
        }
        try {
            cards.add(LedgerLine.read(Tokens.split(line), paths));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(new Problem(number, "this line is damaged: " + LedgerReader.message(e), LedgerReader.RESTORE));
        }
    }

    static Problem marker(int number) {
        return new Problem(
                number,
                "a conflict marker of a merge that was not finished",
                "run `deckwright ledger --repair`, which keeps the cards of both sides; the line \"" + Ledger.FILE_NAME
                        + " merge=union\" in .gitattributes makes git do that");
    }
}
