package io.github.deckwright.read.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line {@code key:: value} below the first line of a block of Logseq, or at the head of a page. */
record Property(String key, String value) {

    static Optional<Property> of(String line) {
        String text = line.strip();
        int end = 0;
        while (end < text.length() && isKey(text.charAt(end))) {
            end++;
        }
        boolean property =
                end > 0 && text.startsWith("::", end) && (end + 2 == text.length() || text.charAt(end + 2) == ' ');
        return property
                ? Optional.of(new Property(
                        text.substring(0, end).toLowerCase(Locale.ROOT),
                        text.substring(end + 2).strip()))
                : Optional.empty();
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || "-_./?".indexOf(c) >= 0;
    }

    /** Whether Logseq itself writes it, so that no other program's document holds it. */
    boolean isLogseqs() {
        return (key.equals("id") && value.length() == 36 && value.charAt(8) == '-')
                || (key.equals("collapsed") && (value.equals("true") || value.equals("false")))
                || key.startsWith("card-last-")
                || key.startsWith("card-repeats")
                || key.startsWith("logseq.")
                || key.equals("background-color")
                || (key.equals("tags") && namesCards());
    }

    /** Whether one of its values makes a card of the block. */
    boolean namesCards() {
        return values().stream().anyMatch(Property::isCard);
    }

    static boolean isCard(String value) {
        return value.equalsIgnoreCase("card")
                || value.equalsIgnoreCase("flashcard")
                || value.equalsIgnoreCase("flashcards");
    }

    /** Its values, which may be links or tags, as bare words. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            String word = part.replace("[[", "").replace("]]", "").strip();
            word = word.startsWith("#") ? word.substring(1) : word;
            if (!word.isEmpty()) {
                values.add(word);
            }
        }
        return values;
    }
}
