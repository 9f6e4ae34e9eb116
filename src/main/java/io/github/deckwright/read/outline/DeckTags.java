package io.github.deckwright.read.outline;

import io.github.deckwright.config.Value;
import io.github.deckwright.read.text.CardTags;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The decks that notes name for their cards: by a key of a tool in the properties, or by a tag as in Obsidian Spaced Repetition, {@code
 * #flashcards/deck}, in the properties or in a line of its own.
 */
public final class DeckTags {
    private static final Set<String> NAMES = Set.of("flashcards", "flashcard");

    private static final List<String> KEYS = List.of("cards-deck", "anki-deck", "flashcards-deck");

    /** So many characters has a line of tags at most. */
    private static final int LONGEST = 200;

    private DeckTags() {}

    /** The decks by the line from which on they hold. */
    public static NavigableMap<Integer, String> in(Outline outline) {
        NavigableMap<Integer, String> decks = new TreeMap<>();
        outline.settings().tags().stream()
                .flatMap(tag -> CardTags.of(tag).stream())
                .flatMap(tag -> deck(tag).stream())
                .findFirst()
                .ifPresent(deck -> decks.put(0, deck));
        SourceLines lines = outline.sourceLines();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number);
            if (text.startsWith("#") && text.contains("/") && text.length() < LONGEST && !lines.isLiteral(number)) {
                int line = number;
                CardTags.onlyTags(text).orElse(List.of()).stream()
                        .flatMap(tag -> deck(tag).stream())
                        .findFirst()
                        .ifPresent(deck -> decks.put(line, deck));
            }
        }
        return decks;
    }

    /** The deck that a tool's own key in the properties names for all cards. */
    public static Optional<String> byKey(Outline outline) {
        return KEYS.stream()
                .map(outline.frontMatter().values()::get)
                .filter(value ->
                        value instanceof Value.Text text && !text.passage().isBlank())
                .map(value -> ((Value.Text) value).passage().markdown().strip())
                .findFirst();
    }

    /**
     * Tags beside a text, taken apart.
     *
     * @param deck what the first of them names that names one
     * @param tags those that name none
     */
    public record Beside(Optional<String> deck, List<String> tags) {}

    /** Takes tags in Anki's form apart. */
    public static Beside apart(List<String> tags) {
        return new Beside(
                tags.stream().flatMap(tag -> deck(tag).stream()).findFirst(),
                tags.stream().filter(tag -> deck(tag).isEmpty()).toList());
    }

    /** The deck that a tag names, in Anki's form: what stands behind {@code flashcards::}. */
    public static Optional<String> deck(String tag) {
        int parts = tag.indexOf("::");
        boolean names = parts > 0
                && parts + 2 < tag.length()
                && NAMES.contains(tag.substring(0, parts).toLowerCase(Locale.ROOT));
        return names ? Optional.of(tag.substring(parts + 2).replace('_', ' ')) : Optional.empty();
    }
}
