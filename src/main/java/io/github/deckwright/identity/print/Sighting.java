package io.github.deckwright.identity.print;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A card of this build as far as its identity is concerned: a few hundred bytes, so that all cards of a project fit in memory.
 *
 * @param document path of the card's document, relative to the ledger, with {@code /}
 * @param question normalised, for {@link Guid}
 * @param content hash of all that the learner sees, but for the numbers of deletions
 * @param core hash of the card without context and tags
 * @param codeAnswer whether the answer is mostly code, which translations of a text share
 * @param codeQuestion whether the question is mostly code
 */
public record Sighting(
        Place place,
        String document,
        boolean cloze,
        String question,
        Likeness likeness,
        Fingerprint content,
        Fingerprint core,
        boolean codeQuestion,
        boolean codeAnswer,
        List<Deletion> deletions,
        Optional<String> id) {

    public Sighting {
        deletions = List.copyOf(deletions);
    }

    /** Looks at a card once it is rendered. Safe for threads. */
    public static Sighting of(String document, Card card, CardContent content) {
        boolean cloze = card.kind() == CardKind.CLOZE;
        String question = question(card);
        String answer = answer(card);
        Fingerprint core = ContentHash.core(content);
        return new Sighting(
                card.place(),
                document,
                cloze,
                Guid.normalise(Deletion.inBraces(question)),
                likeness(Deletion.withoutNumbers(question), answer),
                ContentHash.whole(core, content),
                core,
                Code.prevailsIn(question),
                Code.prevailsIn(answer),
                cloze ? Deletion.in(question) : List.of(),
                card.id());
    }

    private static Likeness likeness(String question, String answer) {
        return Likeness.of(
                ComparableText.of(question), () -> ComparableText.cased(question), ComparableText.of(answer));
    }

    /** The same card without the id that the source gives it. */
    public Sighting withoutId() {
        return with(Optional.empty());
    }

    /** The same card with another id. */
    public Sighting with(Optional<String> id) {
        return new Sighting(
                place, document, cloze, question, likeness, content, core, codeQuestion, codeAnswer, deletions, id);
    }

    /** The question and the choices that belong to it. */
    private static String question(Card card) {
        StringBuilder text = new StringBuilder(card.question().markdown());
        for (Choice choice : card.choices()) {
            text.append('\n').append(choice.content().markdown());
        }
        return text.toString();
    }

    /** What the learner is told: the right choices, the answer, the explanation. */
    private static String answer(Card card) {
        StringBuilder text = new StringBuilder();
        for (Choice choice : card.choices()) {
            if (choice.correct()) {
                text.append(choice.content().markdown()).append('\n');
            }
        }
        card.answer().map(Passage::markdown).ifPresent(part -> text.append(part).append('\n'));
        card.explanation().map(Passage::markdown).ifPresent(text::append);
        return text.toString();
    }
}
