package io.github.deckwright.build;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import java.util.List;
import java.util.Map;

/**
 * What a build would write.
 *
 * @param name of its outputs
 * @param findings about the content
 * @param media that the cards refer to, by name
 */
public record Rehearsed(
        String name, List<RenderedCard> cards, List<Diagnostic> findings, Map<String, MediaFile> media) {

    public Rehearsed {
        cards = List.copyOf(cards);
        findings = List.copyOf(findings);
        media = Map.copyOf(media);
    }
}
