package io.github.deckwright.cli;

import io.github.deckwright.identity.RetiredCards;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deckwright retired}. */
@Command(name = "retired")
final class RetiredCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final LedgerLocation location;

    RetiredCommand(Terminal terminal) {
        this.terminal = terminal;
        location = new LedgerLocation(terminal);
    }

    @Override
    public Integer call() throws IOException {
        RetiredCards retired = new RetiredCards(location.read());
        Optional<String> search = retired.search();
        search.ifPresent(text -> terminal.out().print(text + "\n"));
        terminal.err()
                .print(
                        search.isEmpty()
                                ? "No card is retired.\n"
                                : retired.count()
                                        + " retired; paste the search into Anki's browser to see or delete them.\n");
        return ExitCode.DONE;
    }
}
