package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;

/** Recognises texts that are nothing but links, one a line or item. */
public final class LinkList {
    private LinkList() {}

    /** Whether there are links, and nothing else but list marks, numbers and headings. */
    public static boolean is(Passage passage) {
        boolean any = false;
        for (Passage.Line line : passage.lines()) {
            String text = withoutMarker(line.text().strip());
            boolean title = text.isEmpty() || text.startsWith("#");
            if (!title && !isLink(text)) {
                return false;
            }
            any |= !title;
        }
        return any;
    }

    /** Whether a line is an item or a text that is nothing but a link. */
    public static boolean is(String line) {
        return isLink(withoutMarker(line.strip()));
    }

    private static String withoutMarker(String text) {
        int at = Run.digits(text, 0);
        boolean marked = at < text.length() && (at > 0 ? ".)".indexOf(text.charAt(at)) >= 0 : Signs.isBullet(text, at));
        return marked ? text.substring(at + 1).strip() : text;
    }

    private static boolean isLink(String text) {
        if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("<http")) {
            return text.indexOf(' ') < 0;
        }
        if (text.startsWith("[[")) {
            return text.indexOf("]]") == text.length() - 2; // a note beside
        }
        String bare = text.startsWith("[", Emphasis.mark(text).length()) ? text.substring(text.indexOf('[')) : text;
        int close = bare.indexOf("](");
        int end = bare.lastIndexOf(')');
        return bare.startsWith("[") && close > 0 && end > close && bare.length() - end <= 3;
    }
}
