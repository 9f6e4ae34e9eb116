package io.github.deckwright.write;

import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.RenderedCard;
import java.util.ArrayList;
import java.util.List;

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
            case QUESTION ->
                AnkiHtml.below(Korean.boxed(content.question().html()), has(FieldPart.CHOICES) ? "" : options(false));
            case ANSWER ->
                AnkiHtml.below(
                        options(true),
                        AnkiNote.html(content.answer()),
                        has(FieldPart.EXPLANATION) ? "" : AnkiNote.html(content.explanation()));
            case CHOICES -> options(false);
            case EXPLANATION -> AnkiNote.html(content.explanation());
            case HINT -> AnkiNote.html(content.hint());
            case CONTEXT -> AnkiNote.context(content);
            case SOURCE -> AnkiNote.source(content);
            case KEY -> GuidText.html(card.guid());
            case KEEP -> "";
        };
    }

    /** The options; the right ones alone, above the answer, on the back. */
    private String options(boolean back) {
        return StockNote.options(content, back);
    }
}
