package io.github.deckwright.identity.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What keeps a ledger from being read or written, with its name: the system often names no file. */
final class LedgerProblem {
    private LedgerProblem() {}

    /**
     * Names the ledger in a failure that names no file.
     *
     * @param name of the ledger as messages have it
     */
    static IOException of(String name, IOException cause) {
        if (cause instanceof FileSystemException || cause.getMessage() == null) {
            return cause;
        }
        IOException problem = of(name, cause.getMessage());
        problem.initCause(cause);
        return problem;
    }

    /** A problem that is found without trying; {@code text}: what it is, and after a semicolon what to do. */
    static IOException of(String name, String text) {
        return new FileSystemException(name, null, text);
    }
}
