package io.github.deckwright.read.markup;

import io.github.deckwright.read.text.PlainText;
import java.util.Set;

/** What stands within a line of HTML: Markdown lets tags stand, and takes some signs of the text for its own. */
final class InlineMarkup {
    private static final Set<String> NAMES = Set.of(
            "a", "b", "strong", "i", "em", "code", "span", "sub", "sup", "br", "img", "kbd", "u", "s", "small", "mark",
            "font", "var", "abbr", "del", "ins", "q", "cite", "tt");

    private static final Set<String> STRONG = Set.of("b", "strong");

    private InlineMarkup() {}

    static boolean is(MarkupToken token) {
        return NAMES.contains(token.element());
    }

    static boolean isStrong(MarkupToken token) {
        return STRONG.contains(token.element());
    }

    /** A text as Markdown shows it. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean own = c == '*'
                    || c == '`'
                    || (c == '_' && !PlainText.isInsideWord(text, i))
                    || (c == '\\' && !Character.isLetterOrDigit(next));
            out.append(own ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** What a reader sees of a text in which signs are written by their names. */
    static String shown(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
