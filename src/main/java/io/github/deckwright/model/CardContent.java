package io.github.deckwright.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything of a card that comes from its text, ready to write; the parts are those of {@link Card}.
 *
 * @param tags sorted, with those made of the context
 * @param sourceUrl of the document, when the project has an address
 * @param media the media files that the HTML refers to, sorted, each as often as it is written in another way
 */
public record CardContent(
        CardKind kind,
        Place place,
        String style,
        Rendered question,
        Optional<Rendered> answer,
        List<RenderedChoice> choices,
        Optional<Rendered> explanation,
        Optional<Rendered> hint,
        List<String> context,
        List<String> tags,
        boolean reverse,
        Optional<String> typed,
        Optional<String> sourceUrl,
        List<CardMedia> media) {

    public CardContent {
        choices = List.copyOf(choices);
        context = List.copyOf(context);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** The same card, asked both ways. */
    public CardContent reversed() {
        return new CardContent(
                kind,
                place,
                style,
                question,
                answer,
                choices,
                explanation,
                hint,
                context,
                tags,
                true,
                typed,
                sourceUrl,
                media);
    }

    /** The names of the media files in the HTML, sorted, each once. */
    public List<String> mediaNames() {
        return media.stream().map(CardMedia::name).distinct().toList();
    }
}
