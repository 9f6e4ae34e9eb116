package io.github.deckwright.media;

/**
 * The name by which cards know a file: made of its content, so that a changed file arrives in every collection, and of characters that
 * no system, no client and no earlier version of Anki changes.
 */
public final class MediaName {
    private static final int LONGEST_SLUG = 40;
    private static final int HASH_DIGITS = 16;

    private MediaName() {}

    static String of(String fileName, String hash, MediaType type) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        return slug(stem) + "-" + hash.substring(0, HASH_DIGITS) + "." + type.suffix();
    }

    /** The ASCII letters and digits of a name; never {@code latex}, whose files Anki treats as its own. */
    private static String slug(String stem) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < stem.length() && slug.length() < LONGEST_SLUG; i++) {
            char c = stem.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                slug.append(lower);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        String text = slug.toString();
        return text.isEmpty() || text.startsWith("latex") ? "media" + (text.isEmpty() ? "" : "-" + text) : text;
    }
}
