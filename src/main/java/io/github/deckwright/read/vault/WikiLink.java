package io.github.deckwright.read.vault;

import java.util.Locale;
import java.util.Optional;

/**
 * A link by name, {@code [[note#heading|words]]} or {@code ![[picture.png|200]]}.
 *
 * @param start index of its first character
 * @param end index behind its last one
 * @param embedded whether it shows what it names
 * @param target name of the file; empty for the document itself
 * @param heading of the note, the innermost one; empty for none
 * @param block id of a block of the note; empty for none
 * @param words behind the bar; empty for none
 */
record WikiLink(
        int start, int end, boolean embedded, String target, String heading, String block, Optional<String> words) {
    /** Characters. Nobody names a note with more. */
    private static final int LONGEST = 500;

    /** What no file may be called; code and C++ attributes are full of it. */
    private static final String NEVER_IN_NAMES = "*\"\\<>:?;={}$`";

    /** The link that starts at an index with {@code [[}; empty when it is none. */
    static Optional<WikiLink> at(String text, int open) {
        // no further than a name is long: a line of nothing but brackets costs no more than its length
        String near = text.substring(open, Math.min(text.length(), open + LONGEST));
        int close = near.indexOf("]]", 2) < 0 ? -1 : open + near.indexOf("]]", 2);
        if (close < 0) {
            return Optional.empty();
        }
        String inside = text.substring(open + 2, close);
        char after = close + 2 < text.length() ? text.charAt(close + 2) : ' ';
        boolean markdown = after == '(' || after == '[' || after == ']';
        if (inside.isBlank() || inside.indexOf('[') >= 0 || inside.indexOf(']') >= 0 || markdown) {
            return Optional.empty();
        }
        boolean embedded = open > 0 && text.charAt(open - 1) == '!';
        int bar = inside.indexOf('|');
        String path = bar < 0 ? inside : inside.substring(0, bar);
        path = path.endsWith("\\") && bar >= 0 ? path.substring(0, path.length() - 1) : path; // in a table
        int hash = path.indexOf('#');
        int caret = path.lastIndexOf('^');
        hash = hash < 0 && caret > 0 && isBlockId(path.substring(caret + 1)) ? caret : hash;
        String target = (hash < 0 ? path : path.substring(0, hash)).strip();
        String place = hash < 0
                ? ""
                : hash == caret
                        ? path.substring(caret)
                        : path.substring(path.lastIndexOf('#') + 1).strip();
        boolean block = place.startsWith("^");
        Optional<String> words = bar < 0
                ? Optional.empty()
                : Optional.of(inside.substring(bar + 1).strip());
        return Optional.of(new WikiLink(
                embedded ? open - 1 : open,
                close + 2,
                embedded,
                target,
                block ? "" : place,
                block ? place.substring(1) : "",
                words.filter(some -> !some.isEmpty())));
    }

    /** What Obsidian takes for the id of a block: {@code [[note^block]]} is {@code [[note#^block]]}. */
    private static boolean isBlockId(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }

    /** Whether nothing of the document's own program would be written like this. */
    boolean mayName() {
        return target.chars().noneMatch(c -> NEVER_IN_NAMES.indexOf(c) >= 0 || c < ' ')
                && (!target.isEmpty() || !heading.isEmpty() || !block.isEmpty());
    }

    /** Whether it can hardly be anything but a link, even where no note has the name: code names things in small letters. */
    boolean looksLikeOne() {
        boolean named = !target.isEmpty()
                && Character.isLetter(target.codePointAt(0))
                && target.codePoints().anyMatch(c -> c == ' ' || c > 0x7f || Character.isUpperCase(c));
        boolean date = target.length() == 10
                && target.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
                && target.charAt(4) == '-'
                && target.charAt(7) == '-';
        return named || date || words.isPresent() || !heading.isEmpty() || !block.isEmpty();
    }

    /** What a reader sees: the words behind the bar, else the name of what is meant. */
    String shown() {
        if (words.isPresent()) {
            return words.get();
        }
        String name = target.substring(target.lastIndexOf('/') + 1);
        if (name.toLowerCase(Locale.ROOT).endsWith(".md")) {
            name = name.substring(0, name.length() - 3);
        }
        return name.isEmpty() || heading.isEmpty() ? name + heading : name + " > " + heading;
    }
}
