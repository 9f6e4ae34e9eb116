package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import java.util.List;
import java.util.Optional;

/**
 * A card as a note of Anki: what every writer for Anki puts into the fields. The order and the names of the fields are frozen; nothing
 * goes into a field that changes without the card changing, such as a line number or a date.
 *
 * @param cloze whether it is a note of the note type {@code Deckwright Cloze}, otherwise {@code Deckwright Basic}
 * @param fields HTML, in the order of the note type's fields
 */
public record AnkiNote(boolean cloze, List<String> fields) {
    /** The note type of all cards but cloze cards. */
    public static final String BASIC = "Deckwright Basic";

    /** The note type of cloze cards. */
    public static final String CLOZE = "Deckwright Cloze";

    /** The fields of {@link #BASIC}. */
    public static final List<String> BASIC_FIELDS = List.of(
            "Question",
            "Answer",
            "Choices",
            "Explanation",
            "Hint",
            "Context",
            "Source",
            "Typed",
            "Reverse",
            "Key",
            "Extra");

    /** The fields of {@link #CLOZE}. */
    public static final List<String> CLOZE_FIELDS =
            List.of("Text", "Explanation", "Hint", "Context", "Source", "Key", "Extra");

    public AnkiNote {
        fields = List.copyOf(fields);
    }

    /** What stands in the fields of a card's note, whoever made its note type. */
    public static List<String> fieldsOf(RenderedCard card) {
        return card.adopted().map(note -> AdoptedFields.of(card, note)).orElseGet(() -> of(card).fields());
    }

    /** The note of a card. */
    public static AnkiNote of(RenderedCard card) {
        CardContent content = card.content();
        String explanation = html(content.explanation());
        String hint = html(content.hint());
        String context = context(content);
        String source = source(content);
        if (content.kind() == CardKind.CLOZE) {
            return new AnkiNote(
                    true,
                    List.of(
                            Deletions.inClozeNote(
                                    Korean.boxed(content.question().html())),
                            Deletions.inClozeNote(explanation),
                            Deletions.inClozeNote(hint),
                            Deletions.inClozeNote(context),
                            Deletions.inClozeNote(source),
                            GuidText.html(card.guid()),
                            ""));
        }
        return new AnkiNote(
                false,
                List.of(
                        Korean.boxed(content.question().html()),
                        html(content.answer()),
                        choices(content.choices()),
                        explanation,
                        hint,
                        context,
                        source,
                        content.typed().map(AnkiHtml::ofText).orElse(""),
                        content.reverse() ? "1" : "",
                        GuidText.html(card.guid()),
                        ""));
    }

    /** The name of its note type. */
    public String noteType() {
        return cloze ? CLOZE : BASIC;
    }

    static String html(Optional<Rendered> part) {
        return part.map(Rendered::html).map(Korean::boxed).orElse("");
    }

    /** The headings above a card. */
    static String context(CardContent content) {
        return Korean.boxed(AnkiHtml.ofText(String.join(" › ", content.context())));
    }

    /** A link to where a card stands; empty when nobody said where the documents can be seen. */
    static String source(CardContent content) {
        return content.sourceUrl()
                .map(url -> AnkiHtml.link(url, content.place().file().name()))
                .orElse("");
    }

    /** The options as one list for both sides; the template decides when the right ones show. */
    private static String choices(List<RenderedChoice> choices) {
        if (choices.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"choices\">");
        for (RenderedChoice choice : choices) {
            String content = choice.content().html();
            html.append(choice.correct() ? "<li class=\"correct\"" : "<li")
                    .append(Korean.is(content) ? " lang=\"ko\">" : ">")
                    .append(content)
                    .append("</li>");
        }
        return html.append("</ol>").toString();
    }
}
