package io.github.deckwright.importing;

import io.github.deckwright.model.CardKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note as a card in the making, its parts HTML as Anki holds it.
 *
 * @param id by which the document calls the card
 * @param own whether Deckwright made the note, so that every line feed in it means something
 * @param answer empty for a cloze card
 * @param context headings above the card
 * @param tags without the one that the context makes
 * @param deck with {@code ::} between levels
 * @param place in its deck
 */
record OldSides(
        String id,
        CardKind kind,
        boolean own,
        String question,
        String answer,
        List<Option> options,
        String explanation,
        String hint,
        List<String> context,
        List<String> tags,
        String deck,
        long place,
        boolean reverse,
        boolean typed) {

    OldSides {
        options = List.copyOf(options);
        context = List.copyOf(context);
        tags = List.copyOf(tags);
    }

    /** Fields one below the other. */
    static String joined(String... fields) {
        return Stream.of(fields).filter(field -> !field.isBlank()).collect(Collectors.joining("<br><br>"));
    }

    /** What a document tells as the explanation: also what it has no other place for. */
    String told() {
        return switch (kind) {
            case CLOZE -> joined(answer, explanation, hint);
            case CHOICE -> joined(answer, explanation);
            case BASIC -> explanation;
        };
    }

    /** An option of a multiple choice. */
    record Option(String html, boolean correct) {}
}
