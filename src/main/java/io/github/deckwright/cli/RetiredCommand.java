package io.github.deckwright.cli;

import io.github.deckwright.identity.history.Release;
import io.github.deckwright.identity.history.RetiredCards;
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
        LedgerLocation location = new LedgerLocation(terminal, given);
        RetiredCards retired = new RetiredCards(location.read());
        List<Release> releases = format.equals("search")
                ? List.of()
                : Releases.of(location.place().file());
        if (format.equals("json")) {
            terminal.out().print(json(retired.groups(releases)));
        } else if (retired.count() == 0) {
            terminal.err().print("No card is retired.\n");
        } else if (format.equals("text")) {
            text(retired.groups(releases), !releases.isEmpty());
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
    private void text(List<RetiredCards.Group> groups, boolean releases) {
        String when = releases ? "release" : "day";
        line(
                "Cards are gone from the deck. Anki's import deletes nothing: to drop them, open Browse in Anki and, for each "
                        + when);
        line(
                "since you last did this, paste the search, select all (Ctrl+A) and choose Notes > Delete. You may keep them as well.");
        for (RetiredCards.Group group : groups) {
            line("");
            String cards = Counted.of(group.cards().size(), "card");
            String day = since(group).orElse("");
            String since = group.release()
                    .map(name -> "Since " + name + " (" + day + ")")
                    .orElse(
                            day.isEmpty()
                                    ? "Before that was noted"
                                    : "Since " + day + (releases ? ", not in a release yet" : ""));
            line(since + ": " + cards);
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

    private static String json(List<RetiredCards.Group> groups) {
        StringBuilder line = new StringBuilder();
        JsonText json = JsonText.report(line).object();
        json.key("schema").value(SCHEMA).key("retired").array();
        for (RetiredCards.Group group : groups) {
            json.object().key("release");
            group.release().ifPresentOrElse(json::value, json::nothing);
            json.key("since");
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
