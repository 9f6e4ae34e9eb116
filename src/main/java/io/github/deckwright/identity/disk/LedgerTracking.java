package io.github.deckwright.identity.disk;

import io.github.deckwright.Git;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Says whether git keeps a ledger. */
final class LedgerTracking {
    private LedgerTracking() {}

    /** Whether git keeps the ledger; also true where there is no git to ask. */
    static boolean isTracked(LedgerPlace place) throws IOException {
        Path file = place.file();
        Git git = new Git(Optional.ofNullable(file.getParent()).orElse(file));
        boolean asked = git.ask("rev-parse", "--is-inside-work-tree").isPresent();
        return !asked
                || git.ask("ls-files", "--error-unmatch", "--", String.valueOf(file.getFileName()))
                        .isPresent();
    }
}
