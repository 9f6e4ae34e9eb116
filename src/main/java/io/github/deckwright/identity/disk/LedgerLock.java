package io.github.deckwright.identity.disk;

import io.github.deckwright.LockFile;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps two builds from writing one ledger. */
final class LedgerLock {
    private LedgerLock() {}

    /**
     * Takes the lock.
     *
     * @param ledger its real path
     * @param name of the ledger in messages
     * @throws IOException when somebody else holds it
     */
    static LockFile on(Path ledger, String name) throws IOException {
        return LockFile.take(ledger.resolveSibling("." + ledger.getFileName() + ".lock"))
                .orElseThrow(() -> LedgerProblem.of(
                        name, "ledger in use by another build; wait until it has ended, then build again"));
    }
}
