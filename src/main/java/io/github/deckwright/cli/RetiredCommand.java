package io.github.deckwright.cli;

import io.github.deckwright.identity.RetiredCards;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.util.Optional;

/** {@code deckwright retired}. */
final class RetiredCommand implements Command {
    private final Terminal terminal;

    RetiredCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return LedgerLocation.declare(new Arguments("retired"));
    }

    @Override
    public int run(Given given) throws IOException {
        RetiredCards retired = new RetiredCards(new LedgerLocation(terminal, given).read());
        Optional<String> search = retired.search();
        search.ifPresent(text -> terminal.out().print(SafeText.whole(text) + "\n"));
        terminal.err()
                .print(
                        search.isEmpty()
                                ? "No card is retired.\n"
                                : retired.count()
                                        + " retired; paste the search into Anki's browser to see or delete them.\n");
        return ExitCode.DONE;
    }
}
