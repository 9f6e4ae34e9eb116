package io.github.deckwright.cli;

import io.github.deckwright.identity.RetiredCards;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code deckwright retired}. */
final class RetiredCommand implements Command {
    private static final int SCHEMA = 1;

    private final Terminal terminal;

    RetiredCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(new Arguments("retired").value("search|text|json", "--format"));
    }

    @Override
    public int run(Given given) throws IOException {
        String format = given.choice("--format", List.of("search", "text", "json"));
        RetiredCards retired = new RetiredCards(new LedgerLocation(terminal, given).read());
        if (format.equals("json")) {
            terminal.out().print(json(retired));
        } else if (retired.count() == 0) {
            terminal.err().print("No card is retired.\n");
        } else if (format.equals("text")) {
            text(retired);
        } else {
            search(retired);
        }
        return ExitCode.DONE;
    }

    private void search(RetiredCards retired) {
        retired.search().ifPresent(this::line);
        terminal.err()
                .print(retired.count() + " retired; paste the search into Anki's browser to see or delete them.\n");
    }

    /** What to do in Anki, for learners to read. */
    private void text(RetiredCards retired) {
        line(
                "Cards are gone from the deck. Anki's import deletes nothing: to drop them, open Browse in Anki and, for each day");
        line(
                "since you last did this, paste the search, select all (Ctrl+A) and choose Notes > Delete. You may keep them as well.");
        for (RetiredCards.Group group : retired.groups()) {
            line("");
            String cards = Counted.of(group.cards().size(), "card");
            line(since(group).map(day -> "Since " + day).orElse("Before that was noted") + ": " + cards);
            group.cards().stream()
                    .filter(card -> !card.question().isEmpty())
                    .forEach(card -> line("- " + card.question()));
            line(group.search());
        }
    }

    private static Optional<String> since(RetiredCards.Group group) {
        return group.since().map(Day::of);
    }

    private void line(String text) {
        terminal.out().print(SafeText.whole(text) + "\n");
    }

    private static String json(RetiredCards retired) {
        StringBuilder line = new StringBuilder();
        JsonText json = JsonText.report(line).object();
        json.key("schema").value(SCHEMA).key("retired").array();
        for (RetiredCards.Group group : retired.groups()) {
            json.object().key("since");
            since(group).ifPresentOrElse(json::value, json::nothing);
            json.key("search").value(group.search()).key("cards").array();
            for (RetiredCards.Gone card : group.cards()) {
                json.object().key("guid").value(card.guid());
                json.key("question").value(card.question()).end();
            }
            json.end().end();
        }
        json.end().end();
        return line.append('\n').toString();
    }
}
