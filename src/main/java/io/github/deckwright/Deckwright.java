package io.github.deckwright;

import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Source;
import io.github.deckwright.build.Sources;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostics;
import java.io.IOException;
import java.util.List;

/** Turns Markdown into decks. The start for whoever uses Deckwright as a library. */
public final class Deckwright {
    private Deckwright() {}

    /**
     * Builds once.
     *
     * @param diagnostics takes the findings, in the order of the sources
     * @throws UsageException when the request or a configuration asks for something that cannot be
     * @throws IOException when something cannot be read or written, or is refused as unsafe
     */
    public static BuildReport build(BuildRequest request, Diagnostics diagnostics) throws IOException {
        List<Source> sources = Source.of(request.directory(), request.sources());
        ProjectConfig config = Sources.config(request.directory(), sources, List.of());
        int documents = Sources.documents(sources, config, diagnostics).size();
        BuildReport.Counts counts = new BuildReport.Counts(0, 0, 0, 0, 0);
        return new BuildReport(BuildReport.Outcome.DONE, documents, 0, 0, counts, List.of(), List.of());
    }
}
