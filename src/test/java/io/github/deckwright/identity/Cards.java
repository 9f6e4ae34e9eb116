package io.github.deckwright.identity;

import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Passage.Line;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sightings of cards for tests, without reading or rendering anything. */
public final class Cards {
    private Cards() {}

    public static Sighting basic(String document, int line, String question, String answer) {
        return of(document, line, CardKind.BASIC, question, answer, List.of(), Optional.empty());
    }

    public static Sighting cloze(String document, int line, String text) {
        return of(document, line, CardKind.CLOZE, text, "", List.of(), Optional.empty());
    }

    public static Sighting withId(String document, int line, String question, String answer, String id) {
        return of(document, line, CardKind.BASIC, question, answer, List.of(), Optional.of(id));
    }

    public static Sighting tagged(String document, int line, String question, String answer, String... tags) {
        return of(document, line, CardKind.BASIC, question, answer, List.of(tags), Optional.empty());
    }

    private static Sighting of(
            String document,
            int line,
            CardKind kind,
            String question,
            String answer,
            List<String> tags,
            Optional<String> id) {
        Place place = new Place(new SourceFile(Path.of(document), document), line, 1);
        Optional<Passage> back =
                Optional.of(answer).filter(text -> !text.isEmpty()).map(text -> passage(line, text));
        Card card = new Card(
                kind,
                place,
                "heading",
                passage(line, question),
                back,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                tags,
                Optional.empty(),
                false,
                Optional.empty(),
                id);
        CardContent content = new CardContent(
                kind,
                place,
                "heading",
                rendered(question),
                back.map(text -> rendered(answer)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                tags,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
        return Sighting.of(document, card, content);
    }

    private static Passage passage(int number, String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(new Line(number + lines.size(), 1, line));
        }
        return new Passage(lines);
    }

    private static Rendered rendered(String text) {
        return new Rendered(text, "<p>" + text + "</p>", text, List.of());
    }
}
