package io.github.deckwright.identity.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds the lock of a ledger until its standard input ends: {@code LedgerHolder FILE}. */
final class LedgerHolder {
    private LedgerHolder() {}

    public static void main(String... args) throws IOException {
        try (LedgerFile held = LedgerFile.lock(new LedgerPlace(Path.of(args[0])), "theirs")) {
            System.out.println(held.path().getFileName() + " is held");
            while (System.in.read() >= 0) {
                // until the test lets go
            }
        }
    }
}
