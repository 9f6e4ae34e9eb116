package io.github.deckwright.model;

import java.util.List;
import java.util.Optional;

/**
 * A card as the author wrote it: every part is Markdown of the document, without what only numbers, labels or decorates it.
 *
 * @param place of the question
 * @param style name of the style that found the card
 * @param question with the code that belongs to it; in a cloze card the whole text, its deletions marked as {@link Cloze} says
 * @param answer empty in a cloze card, and in a choice card whose choices carry it
 * @param choices of a choice card, in the author's order; otherwise empty
 * @param context the headings above the card, outermost first, as plain text without ordinals
 * @param tags in Anki's form ({@code ::} between levels, no white space), without those that come from {@code context}
 * @param deck set by the author for this card or its document, with {@code ::} between levels
 * @param reverse whether the card is also asked the other way round
 * @param typed what the learner is to type, as plain text
 * @param id set by the author or by another tool; identifies the card across edits before anything else
 */
public record Card(
        CardKind kind,
        Place place,
        String style,
        Passage question,
        Optional<Passage> answer,
        List<Choice> choices,
        Optional<Passage> explanation,
        Optional<Passage> hint,
        List<String> context,
        List<String> tags,
        Optional<String> deck,
        boolean reverse,
        Optional<String> typed,
        Optional<String> id) {

    public Card {
        choices = List.copyOf(choices);
        context = List.copyOf(context);
        tags = List.copyOf(tags);
    }

    /** Starts a card of a kind. */
    public static Builder builder(CardKind kind, Place place, String style, Passage question) {
        return new Builder(kind, place, style, question);
    }

    /** Starts a copy of this card. */
    public Builder toBuilder() {
        Builder copy = new Builder(kind, place, style, question);
        copy.answer = answer;
        copy.choices = choices;
        copy.explanation = explanation;
        copy.hint = hint;
        copy.context = context;
        copy.tags = tags;
        copy.deck = deck;
        copy.reverse = reverse;
        copy.typed = typed;
        copy.id = id;
        return copy;
    }

    /** Collects the parts of a card; what is not set is absent. Not safe for use by several threads. */
    public static final class Builder {
        private final CardKind kind;
        private final Place place;
        private final String style;
        private Passage question;
        private Optional<Passage> answer = Optional.empty();
        private List<Choice> choices = List.of();
        private Optional<Passage> explanation = Optional.empty();
        private Optional<Passage> hint = Optional.empty();
        private List<String> context = List.of();
        private List<String> tags = List.of();
        private Optional<String> deck = Optional.empty();
        private boolean reverse;
        private Optional<String> typed = Optional.empty();
        private Optional<String> id = Optional.empty();

        private Builder(CardKind kind, Place place, String style, Passage question) {
            this.kind = kind;
            this.place = place;
            this.style = style;
            this.question = question;
        }

        /** Sets the question anew. */
        public Builder question(Passage question) {
            this.question = question;
            return this;
        }

        /** Sets the answer; a blank one counts as none. */
        public Builder answer(Passage answer) {
            this.answer = present(answer);
            return this;
        }

        /** Sets the options. */
        public Builder choices(List<Choice> choices) {
            this.choices = choices;
            return this;
        }

        /** Sets the explanation; a blank one counts as none. */
        public Builder explanation(Passage explanation) {
            this.explanation = present(explanation);
            return this;
        }

        /** Sets the hint; a blank one counts as none. */
        public Builder hint(Passage hint) {
            this.hint = present(hint);
            return this;
        }

        /** Sets the headings above the card. */
        public Builder context(List<String> context) {
            this.context = context;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Sets the deck. */
        public Builder deck(String deck) {
            this.deck = Optional.of(deck);
            return this;
        }

        /** Sets whether the card is also asked the other way round. */
        public Builder reverse(boolean reverse) {
            this.reverse = reverse;
            return this;
        }

        /** Sets what the learner is to type. */
        public Builder typed(String typed) {
            this.typed = Optional.of(typed);
            return this;
        }

        /** Sets the id. */
        public Builder id(String id) {
            this.id = Optional.of(id);
            return this;
        }

        /** Makes the card. */
        public Card build() {
            return new Card(
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
                    deck,
                    reverse,
                    typed,
                    id);
        }

        private static Optional<Passage> present(Passage passage) {
            return passage.isBlank() ? Optional.empty() : Optional.of(passage.trimmed());
        }
    }
}
