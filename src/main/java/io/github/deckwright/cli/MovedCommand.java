package io.github.deckwright.cli;

import io.github.deckwright.identity.history.DeckMove;
import io.github.deckwright.identity.history.DeckMoves;
import io.github.deckwright.identity.history.NoteSearch;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.util.List;

/** {@code deckwright moved}. */
final class MovedCommand implements Command {
    private static final int SCHEMA = 1;

    private final Terminal terminal;

    MovedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(new Arguments("moved").value("text|json", "--format"));
    }

    @Override
    public int run(Given given) throws IOException {
        String format = given.choice("--format", List.of("text", "json"));
        Ledger ledger = new LedgerLocation(terminal, given).read();
        List<DeckMove> moves = DeckMoves.in(ledger);
        NoteSearch search = new NoteSearch(ledger);
        if (format.equals("json")) {
            terminal.out().print(json(moves, search));
        } else if (moves.isEmpty()) {
            terminal.err().print("No card is in another deck than it was.\n");
        } else {
            text(moves, search);
        }
        return ExitCode.DONE;
    }

    /** What to do in Anki, for learners to read. */
    private void text(List<DeckMove> moves, NoteSearch search) {
        line(
                "Cards are in other decks now. Anki's import leaves them where they are; to move them, import the newest deck, then");
        line(
                "open Browse in Anki and for each line below: paste the search, select all cards (Ctrl+A), choose Cards > Change Deck");
        line("and the deck that is named. Nothing that you learned is lost, and doing it twice does no harm.");
        for (DeckMove move : moves) {
            line("");
            line("Since " + Day.of(move.time()) + ": " + Counted.of(move.guids().size(), "card") + " from \""
                    + move.from() + "\" to \"" + move.to() + "\"");
            line(search.of(move.guids()));
        }
    }

    private void line(String text) {
        terminal.out().print(SafeText.whole(text) + "\n");
    }

    private static String json(List<DeckMove> moves, NoteSearch search) {
        StringBuilder line = new StringBuilder();
        JsonText json = JsonText.report(line).object();
        json.key("schema").value(SCHEMA).key("moves").array();
        for (DeckMove move : moves) {
            json.object().key("since").value(Day.of(move.time()));
            json.key("from").value(move.from()).key("to").value(move.to());
            json.key("search").value(search.of(move.guids())).key("guids").array();
            move.guids().forEach(json::value);
            json.end().end();
        }
        json.end().end();
        return line.append('\n').toString();
    }
}
