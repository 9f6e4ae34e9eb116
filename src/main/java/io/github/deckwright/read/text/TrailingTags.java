package io.github.deckwright.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tags at the end of a line of which one makes a card of it, such as {@code Question #card #geo}.
 *
 * @param textEnd where the text in front of them ends
 * @param tags the others, in Anki's form
 * @param reverse whether the card is asked both ways
 * @param untilRule whether the answer goes on to the next rule
 * @param spaced whether the line may be all of the card, which is then only shown again
 */
public record TrailingTags(int textEnd, List<String> tags, boolean reverse, boolean untilRule, boolean spaced) {
    private static final Set<String> CARD = Set.of("card", "flashcard");
    private static final Set<String> SPACED = Set.of("card-spaced", "card-spaced-repetition", "card/spaced");
    private static final Set<String> REVERSED = Set.of(
            "card-reverse",
            "card/reverse",
            "card-reversed",
            "flashcard-reverse",
            "flashcard/reverse",
            "flashcard-reversed");

    public TrailingTags {
        tags = List.copyOf(tags);
    }

    /** The tags at the end of a line; empty when none of them makes a card. */
    public static Optional<TrailingTags> of(String text) {
        int start = text.stripTrailing().length();
        List<String> tags = new ArrayList<>();
        boolean found = false;
        boolean reverse = false;
        boolean rule = false;
        boolean spaced = false;
        while (start > 0) {
            int word = start;
            while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
                word--;
            }
            word = CardTags.isTag(text.substring(word, start)) ? word : glued(text, word, start);
            if (word < 0) {
                break;
            }
            String tag = text.substring(word, start);
            String name = tag.substring(1).toLowerCase(Locale.ROOT);
            boolean marks = makesCard(name);
            found |= marks;
            reverse |= REVERSED.contains(name);
            spaced |= SPACED.contains(name);
            rule |= name.startsWith("flashcard");
            if (!marks) {
                CardTags.of(tag).ifPresent(each -> tags.add(0, each));
            }
            start = Run.spaceBefore(text, word);
        }
        return found ? Optional.of(new TrailingTags(start, tags, reverse, rule, spaced)) : Optional.empty();
    }

    private static boolean makesCard(String name) {
        return CARD.contains(name) || REVERSED.contains(name) || SPACED.contains(name);
    }

    /** Where a tag starts right behind text, as where words have no spaces between them; -1 when there is none. */
    private static int glued(String text, int word, int end) {
        int hash = text.lastIndexOf('#', end - 1);
        if (hash <= word || !makesCard(text.substring(hash + 1, end).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        char before = text.charAt(hash - 1);
        return before > 0x7f || "?!.)\"'*`".indexOf(before) >= 0 ? hash : -1;
    }
}
