package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An id that another tool wrote at the end of a line, or as a line of its own.
 *
 * @param id as the tool wrote it
 * @param rest of the line, which is its start
 * @param block whether it names a block of the text, which need not be a card
 */
public record ToolId(String id, String rest, boolean block) {
    private static final Set<String> KEYS = Set.of("id", "note_key", "note_id", "noteid", "nid", "guid", "uid");
    private static final String FOOTNOTE = "[^uid]:";

    private static final int UUID = 36;

    /** Whether a line may hold one: cheap, for lines of all kinds. */
    public static boolean mayStandIn(String line) {
        return line.indexOf('^') >= 0 || line.contains("-->") || line.endsWith(")") || line.contains(".anki");
    }

    /** Finds the id at the end of a line. */
    public static Optional<ToolId> in(String line) {
        String text = line.stripTrailing();
        if (text.stripLeading().startsWith(FOOTNOTE)) {
            return found(text.substring(text.indexOf(FOOTNOTE) + FOOTNOTE.length()), "");
        }
        if (text.endsWith("-->")) {
            return comment(text);
        }
        if (text.endsWith(")")) {
            int open = text.lastIndexOf('(');
            String inside = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
            return isUuid(inside) ? found(inside, text.substring(0, open)) : Optional.empty();
        }
        if (text.endsWith("}")) {
            return attribute(text);
        }
        int mark = BlockId.start(text);
        return mark < 0
                ? Optional.empty()
                : Optional.of(new ToolId(
                        text.substring(mark + 1), text.substring(0, mark).stripTrailing(), true));
    }

    /** Whether the id stands for one card alone. */
    public boolean identifies() {
        return !block || BlockId.identifies(id);
    }

    private static Optional<ToolId> found(String value, String rest) {
        String id = value.strip();
        return id.isEmpty() || id.indexOf(' ') >= 0
                ? Optional.empty()
                : Optional.of(new ToolId(id, rest.stripTrailing(), false));
    }

    private static Optional<ToolId> comment(String text) {
        int open = text.lastIndexOf("<!--");
        int colon = open < 0 ? -1 : text.indexOf(':', open);
        boolean code = open >= 0
                && text.substring(0, open).chars().filter(c -> c == '`').count() % 2 == 1;
        if (colon < 0 || code) {
            return Optional.empty();
        }
        String key = text.substring(open + 4, colon).strip().toLowerCase(Locale.ROOT);
        return KEYS.contains(key)
                ? found(text.substring(colon + 1, text.length() - 3), text.substring(0, open))
                : Optional.empty();
    }

    /** {@code {#id .anki}} behind a heading. */
    private static Optional<ToolId> attribute(String text) {
        int open = text.lastIndexOf("{#");
        String[] words = open < 0
                ? new String[0]
                : text.substring(open + 2, text.length() - 1).split(" +");
        return words.length == 2 && words[1].equals(".anki")
                ? found(words[0], text.substring(0, open))
                : Optional.empty();
    }

    /** Whether a text has the form of a UUID. */
    public static boolean isUuid(String text) {
        if (text.length() != UUID) {
            return false;
        }
        for (int i = 0; i < UUID; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
