package io.github.deckwright.read.style.tool;

import io.github.deckwright.config.Value;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a document says of itself that it holds flashcards: only then mean marks something that could be anything else. */
final class DeckMarks {
    private static final Set<String> KEYS =
            Set.of("cards-deck", "noteid", "note-id", "anki-deck", "ankideck", "anki_deck", "flashcards-deck");
    private static final List<String> WORDS = List.of("flashcard", "flash card", "anki", "karteikarten");

    private DeckMarks() {}

    /** Whether settings, front matter, tags or headings promise flashcards. */
    static boolean in(Outline outline) {
        return outline.settings().style().isPresent()
                || inFrontMatter(outline)
                || inHeadings(outline)
                || inTags(outline);
    }

    /** Whether blocks or tags make cards, or lines with a separator do: then a section may hold several. */
    static boolean hasOtherCards(Outline outline) {
        return hasBlocksOrTags(outline) || !InlineCards.find(outline).isEmpty();
    }

    /** Whether the document shows by marks that mean nothing else that it holds flashcards. */
    static boolean show(Outline outline) {
        return in(outline)
                || hasBlocksOrTags(outline)
                || Separator.of(outline.sourceLines())
                        .filter(separator -> separator.mark().equals("?"))
                        .isPresent();
    }

    private static boolean hasBlocksOrTags(Outline outline) {
        return !TagCards.find(outline.sourceLines()).isEmpty()
                || !CardBlocks.find(outline.sourceLines()).isEmpty();
    }

    /** The id that yanki writes into the front matter. */
    static Optional<String> noteId(Outline outline) {
        return value(outline, "noteId").or(() -> value(outline, "note-id"));
    }

    private static Optional<String> value(Outline outline, String key) {
        return outline.frontMatter().values().get(key) instanceof Value.Text text
                        && !text.passage().isBlank()
                ? Optional.of(text.passage().markdown().strip())
                : Optional.empty();
    }

    private static boolean inFrontMatter(Outline outline) {
        return outline.frontMatter().values().keySet().stream()
                        .anyMatch(key -> KEYS.contains(key.toLowerCase(Locale.ROOT)))
                || outline.settings().tags().stream().anyMatch(DeckMarks::isCardTag);
    }

    private static boolean inHeadings(Outline outline) {
        for (Heading heading : outline.headings()) {
            String plain = Words.normal(heading.title().plain());
            if (WORDS.stream().anyMatch(word -> (' ' + plain).contains(' ' + word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds tags alone, one of which says that cards follow. */
    static boolean inTags(Outline outline) {
        SourceLines lines = outline.sourceLines();
        for (int number = 1; number <= lines.count(); number++) {
            String text = lines.text(number);
            if (text.indexOf('#') >= 0 && text.length() < 200 && !lines.isLiteral(number)) {
                Optional<List<String>> tags = CardTags.onlyTags(text);
                if (tags.isPresent() && tags.get().stream().anyMatch(DeckMarks::isCardTag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a tag says that cards are there, such as {@code #flashcards/java}. */
    static boolean isCardTag(String tag) {
        String name = tag.toLowerCase(Locale.ROOT).replace("/", "::");
        int level = name.indexOf("::");
        return Set.of("flashcards", "flashcard", "cards", "card", "anki", "srs", "spaced-repetition")
                .contains(level < 0 ? name : name.substring(0, level));
    }
}
