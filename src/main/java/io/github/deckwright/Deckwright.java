package io.github.deckwright;

import io.github.deckwright.build.Build;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.model.Diagnostics;
import java.io.IOException;

/** The way in for programs that use Deckwright as a library; the command line uses it too. */
public final class Deckwright {
    private Deckwright() {}

    /**
     * Builds decks.
     *
     * @param diagnostics takes findings about the content while the build runs; it goes on
     * @throws UsageException when the request, the configuration or a ledger asks for something that cannot be; nothing was changed
     * @throws IOException when something cannot be read or written; nothing was changed
     */
    public static BuildReport build(BuildRequest request, Diagnostics diagnostics) throws IOException {
        return Build.run(request, diagnostics);
    }
}
