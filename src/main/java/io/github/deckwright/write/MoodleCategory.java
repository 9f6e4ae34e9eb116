package io.github.deckwright.write;

/** A deck as a category of Moodle's question bank. */
public final class MoodleCategory {
    private MoodleCategory() {}

    /** The path of a deck; a slash inside a name is doubled, as Moodle reads it. */
    public static String of(String deck) {
        StringBuilder path = new StringBuilder("$course$/top");
        for (String level : deck.split("::")) {
            StringBuilder name = new StringBuilder();
            Utf8.clean(level)
                    .codePoints()
                    .map(c -> c < ' ' || Character.isISOControl(c) ? ' ' : c)
                    .forEach(name::appendCodePoint);
            path.append('/').append(name.toString().strip().replace("/", "//"));
        }
        return path.toString();
    }
}
