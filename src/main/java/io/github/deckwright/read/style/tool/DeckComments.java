package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import java.util.ArrayList;
import java.util.List;

/** What md2apkg is told in comments: {@code <!-- md2apkg split -->}, {@code tags a b}, {@code ignore-card}. */
final class DeckComments {
    private static final String TOOL = "md2apkg ";

    private DeckComments() {}

    /** Whether there is such a comment in some lines. */
    static boolean in(SourceLines lines, int first, int end) {
        for (int number = first; number < end; number++) {
            if (!told(lines.text(number)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line parts front and back. */
    static boolean splits(String line) {
        return told(line).equals("split");
    }

    /** Whether the card of some lines is none. */
    static boolean ignores(SourceLines lines, int first, int end) {
        for (int number = first; number < end; number++) {
            if (told(lines.text(number)).equals("ignore-card")) {
                return true;
            }
        }
        return false;
    }

    /** The tags that comments in some lines give. */
    static List<String> tags(SourceLines lines, int first, int end) {
        List<String> tags = new ArrayList<>();
        for (int number = first; number < end; number++) {
            String told = told(lines.text(number));
            if (told.startsWith("tags ")) {
                tags.addAll(CardTags.split(told.substring("tags ".length())));
            }
        }
        return tags;
    }

    /** What a line that is such a comment says; else empty. */
    private static String told(String line) {
        String text = line.strip();
        if (!text.startsWith("<!--") || !text.endsWith("-->") || text.length() < 8) {
            return "";
        }
        String comment = text.substring(4, text.length() - 3).strip();
        return comment.startsWith(TOOL) ? comment.substring(TOOL.length()).strip() : "";
    }
}
