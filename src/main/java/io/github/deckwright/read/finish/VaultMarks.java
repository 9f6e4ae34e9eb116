package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.DeckTags;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.vault.ShownMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What notes of a marked vault have in the lines of a card that is no text: tags behind a question or an answer, which become tags of the
 * card or name its deck, ids of blocks that are shorter than those that mean an id everywhere, and the kinds of boxes.
 */
final class VaultMarks {
    /** Colours have so many digits; they look like tags. */
    private static final List<Integer> COLOUR_DIGITS = List.of(3, 6, 8);

    private final List<String> tags = new ArrayList<>();
    private Optional<String> deck = Optional.empty();

    private VaultMarks() {}

    /** The card without them. */
    static Card off(Card card) {
        return new VaultMarks().of(card);
    }

    private Card of(Card card) {
        Card.Builder builder = card.toBuilder()
                .question(untagged(ShownMarks.withoutIds(card.question())))
                .choices(card.choices().stream()
                        .map(choice -> new Choice(ShownMarks.withoutIds(choice.content()), choice.correct()))
                        .toList());
        card.answer()
                .map(ShownMarks::withoutIds)
                .map(this::untagged)
                .map(ShownMarks::titled)
                .ifPresent(builder::answer);
        card.explanation().map(ShownMarks::withoutIds).map(ShownMarks::titled).ifPresent(builder::explanation);
        tags.addAll(0, card.tags());
        deck.or(card::deck).ifPresent(builder::deck);
        return builder.tags(tags).build();
    }

    private Passage untagged(Passage part) {
        int last = part.lines().size() - 1;
        String text = last < 0 ? "" : part.lines().get(last).text();
        int end = endOfText(text);
        if (end == text.length() || isCode(part)) {
            return part;
        }
        String asked = text.substring(0, end);
        List<String> found = CardTags.onlyTags(text.substring(end)).orElse(List.of());
        boolean sure = asked.isEmpty()
                ? last > 0
                : found.size() > 1
                        || found.get(0).contains("::")
                        || Signs.SENTENCE_ENDS.indexOf(asked.charAt(end - 1)) >= 0;
        List<Passage.Line> left = new ArrayList<>(part.lines());
        left.set(last, left.get(last).part(0, end));
        Passage rest = new Passage(left).trimmed();
        if (!sure || rest.isBlank()) {
            return part;
        }
        DeckTags.Beside beside = DeckTags.apart(found);
        deck = deck.or(beside::deck);
        tags.addAll(beside.tags());
        return rest;
    }

    /** Whether a fence holds the last line. */
    private static boolean isCode(Passage part) {
        Fences fences = new Fences();
        boolean code = false;
        for (Passage.Line line : part.lines()) {
            code = fences.holds(line.text());
        }
        return code;
    }

    /** Where the text of a line ends in front of its tags; the line's length when there are none. */
    private static int endOfText(String text) {
        int end = text.length();
        int at = text.stripTrailing().length();
        while (at > 0) {
            int word = at;
            while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
                word--;
            }
            String tag = text.substring(word, at);
            if (!CardTags.isTag(tag) || isColour(tag)) {
                break;
            }
            at = Run.spaceBefore(text, word);
            end = at;
        }
        return end;
    }

    private static boolean isColour(String tag) {
        return COLOUR_DIGITS.contains(tag.length() - 1)
                && tag.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
