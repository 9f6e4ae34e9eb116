package io.github.deckwright.build;

import io.github.deckwright.model.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the findings of a run are judged.
 *
 * @param failOn findings of this weight or more keep anything from being written; {@link Severity#OFF}: none do
 * @param study whether the rules about the quality of cards are applied; else only those that the project asks for
 * @param baseline the file of known findings that the user chose; empty means the one beside the ledger
 * @param learns whether what is found becomes the baseline
 */
public record Judging(Severity failOn, boolean study, Optional<Path> baseline, boolean learns) {

    /** As a build judges that says nothing about it. */
    static Judging of(BuildRequest request) {
        return new Judging(request.strict() ? Severity.WARNING : Severity.OFF, false, Optional.empty(), false);
    }
}
