package io.github.deckwright.write.html;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * A card in a page: {@code [guid, line, kind, context, tags, fields…]}, where kind is 0 for basic, 1 for choice, 2 for cloze, context and
 * tags count in the lists of its group, and the fields are the HTML of Anki's note without those that the group knows (Context, Source)
 * or nobody sees (Key, Extra). Empty fields at the end are left out.
 */
final class CardJson {
    private static final List<String> BASIC =
            List.of("Question", "Answer", "Choices", "Explanation", "Hint", "Typed", "Reverse");
    private static final List<String> CLOZE = List.of("Text", "Explanation", "Hint");

    private CardJson() {}

    /** Where a note has its context. */
    static int contextOf(AnkiNote note) {
        return names(note).indexOf("Context");
    }

    static String of(RenderedCard card, AnkiNote note, int context, int tags) {
        List<String> fields = new ArrayList<>();
        for (String name : note.cloze() ? CLOZE : BASIC) {
            fields.add(note.fields().get(names(note).indexOf(name)));
        }
        while (!fields.isEmpty() && fields.get(fields.size() - 1).isEmpty()) {
            fields.remove(fields.size() - 1);
        }
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out)
                .array()
                .value(card.guid())
                .value(card.content().place().line())
                .value(kind(card.content().kind()))
                .value(context)
                .value(tags);
        fields.forEach(json::value);
        json.end();
        return out.toString();
    }

    private static int kind(CardKind kind) {
        return switch (kind) {
            case BASIC -> 0;
            case CHOICE -> 1;
            case CLOZE -> 2;
        };
    }

    private static List<String> names(AnkiNote note) {
        return note.cloze() ? AnkiNote.CLOZE_FIELDS : AnkiNote.BASIC_FIELDS;
    }
}
