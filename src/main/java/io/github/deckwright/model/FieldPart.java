package io.github.deckwright.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a card stands in a field of a note type that another tool made. */
public enum FieldPart {
    /** The question, or the text of a cloze card; the options too, when they have no field. */
    QUESTION,
    /** The answer; the right options and the explanation too, when they have no fields. */
    ANSWER,
    /** The options of a question. */
    CHOICES,
    EXPLANATION,
    HINT,
    /** The headings above the card. */
    CONTEXT,
    /** The link to the document. */
    SOURCE,
    /** The guid. */
    KEY,
    /** Nothing of the card: what stood in the field when the note was adopted. */
    KEEP;

    /** The word for it in configurations and ledgers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that a word stands for. */
    public static Optional<FieldPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** All words, for messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FieldPart::word).toList();
    }
}
