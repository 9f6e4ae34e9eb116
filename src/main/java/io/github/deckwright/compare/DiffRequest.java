package io.github.deckwright.compare;

import io.github.deckwright.build.BuildRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a comparison is asked for.
 *
 * @param directory the working directory
 * @param words an earlier state, then sources, as the user gave them; each may be missing
 * @param ledger file chosen by the user
 * @param shown paths as messages name them
 * @param now the moment of the comparison
 */
public record DiffRequest(
        Path directory, List<String> words, Optional<Path> ledger, Function<Path, String> shown, Instant now) {

    public DiffRequest {
        words = List.copyOf(words);
    }

    /** The build whose sources, settings and ledger are meant. It is not carried out, so how it would write is all one. */
    BuildRequest build(Path in, List<String> sources, Optional<Path> chosenLedger) {
        BuildRequest.Builder build =
                BuildRequest.in(in).sources(sources).frozen(true).now(now);
        chosenLedger.ifPresent(build::ledger);
        return build.build();
    }
}
