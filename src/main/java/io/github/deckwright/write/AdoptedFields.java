package io.github.deckwright.write;

import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card in the fields of a note type that another tool made: what has no field of its own stands with the question or the answer. */
public final class AdoptedFields {
    private final RenderedCard card;
    private final CardContent content;
    private final AdoptedNote note;

    private AdoptedFields(RenderedCard card, AdoptedNote note) {
        this.card = card;
        this.content = card.content();
        this.note = note;
    }

    /** HTML for each field, in their order. */
    public static List<String> of(RenderedCard card, AdoptedNote note) {
        AdoptedFields fields = new AdoptedFields(card, note);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < note.type().parts().size(); i++) {
            FieldPart part = note.type().parts().get(i);
            String value = part == FieldPart.KEEP ? note.kept().getOrDefault(i, "") : fields.html(part);
            boolean gaps = card.content().kind() == CardKind.CLOZE && part != FieldPart.KEEP;
            values.add(gaps ? Deletions.inClozeNote(value) : value);
        }
        return values;
    }

    /** What a card has that the note type has no place for, in words for messages. */
    public static List<String> losses(RenderedCard card, AdoptedNote note) {
        AdoptedFields fields = new AdoptedFields(card, note);
        List<String> lost = new ArrayList<>();
        if (card.content().hint().isPresent() && !fields.has(FieldPart.HINT)) {
            lost.add("hint");
        }
        if (card.content().typed().isPresent()) {
            lost.add("field to type into");
        }
        boolean both = note.type().noteType().templates().size() > 1;
        if (card.content().reverse() && !both) {
            lost.add("reversed card");
        }
        boolean back = fields.has(FieldPart.ANSWER);
        if (card.content().explanation().isPresent() && !back && !fields.has(FieldPart.EXPLANATION)) {
            lost.add("explanation");
        }
        return lost;
    }

    private boolean has(FieldPart part) {
        return note.type().indexOf(part).isPresent();
    }

    private String html(FieldPart part) {
        return switch (part) {
            case QUESTION -> together(html(content.question()), has(FieldPart.CHOICES) ? "" : options(false));
            case ANSWER ->
                together(
                        options(true),
                        html(content.answer()),
                        has(FieldPart.EXPLANATION) ? "" : html(content.explanation()));
            case CHOICES -> options(false);
            case EXPLANATION -> html(content.explanation());
            case HINT -> html(content.hint());
            case CONTEXT -> Korean.boxed(AnkiHtml.ofText(String.join(" › ", content.context())));
            case SOURCE ->
                content.sourceUrl()
                        .map(url -> AnkiHtml.link(url, content.place().file().name()))
                        .orElse("");
            case KEY -> GuidText.html(card.guid());
            case KEEP -> "";
        };
    }

    /** The options; the right ones alone, above the answer, on the back. */
    private String options(boolean back) {
        return StockNote.options(content, back);
    }

    private static String html(Optional<Rendered> part) {
        return part.map(AdoptedFields::html).orElse("");
    }

    private static String html(Rendered part) {
        return Korean.boxed(part.html());
    }

    private static String together(String... parts) {
        StringBuilder html = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                html.append(html.isEmpty() ? "" : "<br><br>").append(part);
            }
        }
        return html.toString();
    }
}
