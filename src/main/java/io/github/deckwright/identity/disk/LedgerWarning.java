package io.github.deckwright.identity.disk;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Warns a build in continuous integration whose ledger will be forgotten: every reworded question would cost its history. */
public final class LedgerWarning {
    private LedgerWarning() {}

    /**
     * Judges the ledger as it is before the build.
     *
     * @param name of the file in messages
     * @param ci value of the environment variable {@code CI}, empty when it is not set
     */
    public static Optional<Diagnostic> of(LedgerPlace place, String name, String ci) throws IOException {
        if (ci.isEmpty() || ci.equals("false") || ci.equals("0")) {
            return Optional.empty();
        }
        if (!Files.exists(place.file())) {
            return Optional.of(Diagnostic.of(
                    Rule.NO_LEDGER,
                    "there is no ledger (" + name + "), so a question that is reworded costs every learner its history",
                    "build once at a desk and commit " + name));
        }
        if (!LedgerTracking.isTracked(place)) {
            return Optional.of(Diagnostic.of(
                    Rule.UNTRACKED_LEDGER,
                    name + " is not under version control, so this build starts from nothing elsewhere",
                    "commit " + name));
        }
        return Optional.empty();
    }
}
