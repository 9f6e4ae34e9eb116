package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.disk.LedgerPlace;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Which ledger a command is about: the one that is named, else that of the default sources. */
final class LedgerLocation {
    private final Terminal terminal;

    private final Optional<String> ledger;

    LedgerLocation(Terminal terminal, Given given) {
        this.terminal = terminal;
        this.ledger = given.value("--ledger");
    }

    /** Takes the options that this class understands. */
    static Arguments declare(Arguments arguments) {
        return arguments.value("FILE", "--ledger").flag("-h", "--help");
    }

    LedgerPlace place() throws IOException {
        Path directory = terminal.directory().toAbsolutePath().normalize();
        if (ledger.isPresent()) {
            return LedgerPlace.chosen(directory.resolve(PathOption.of("--ledger", ledger.get())));
        }
        Path usual = directory.resolve(BuildRequest.DEFAULT_SOURCE);
        return LedgerPlace.near(directory, usual);
    }

    /** The ledger's name in messages. */
    String name(LedgerPlace place) {
        return ShownPath.of(terminal.directory(), place.file());
    }

    /** Reads the ledger, which must be there. */
    Ledger read() throws IOException {
        LedgerPlace place = place();
        return LedgerFile.readOnly(place, name(place))
                .load()
                .orElseThrow(() -> new UsageException("there is no ledger (" + name(place)
                        + "); deckwright build makes it, --ledger names another one"));
    }
}
