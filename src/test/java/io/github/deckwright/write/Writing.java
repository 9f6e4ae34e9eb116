package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One build with one format, as the pipeline does it. */
public final class Writing {
    public final List<Diagnostic> diagnostics = new ArrayList<>();
    public final List<Diagnostic> found = new ArrayList<>();
    public final List<String> advice = new ArrayList<>();
    public final Map<String, MediaFile> media = new HashMap<>();
    private final Path folder;
    private final Map<String, String> options = new HashMap<>();
    private int documents = 1;
    private List<String> vanished = List.of();

    public Writing(Path folder) {
        this.folder = folder;
    }

    public Writing option(String name, String value) {
        options.put(name, value);
        return this;
    }

    public Writing documents(int count) {
        documents = count;
        return this;
    }

    public Writing vanished(String... names) {
        vanished = List.of(names);
        return this;
    }

    /** Writes {@code deck.SUFFIX}. */
    public void write(String format, List<RenderedCard> cards) throws IOException {
        try (Formats formats = new Formats(List.of());
                Outputs outputs = Outputs.in(folder, folder)) {
            List<Formats.Selected> selected = formats.select(List.of(format), options);
            outputs.claim("deck", selected);
            BuildFacts facts = new BuildFacts(
                    "deck",
                    1_750_000_000L,
                    documents,
                    cards.size(),
                    vanished,
                    List.copyOf(found),
                    media::get,
                    diagnostics::add,
                    advice::add,
                    List.of());
            Formats.Selected one = selected.get(0);
            try (DeckWriter.Session session = one.writer().open(outputs.context(one, facts))) {
                for (RenderedCard card : cards) {
                    session.card(card);
                }
                session.finish();
            }
            outputs.prepare();
            outputs.publish();
        }
    }
}
