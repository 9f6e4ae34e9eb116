package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Nfc;
import java.util.Locale;

/**
 * The last step of every HTML: nothing in it is taken by Anki for what the author did not mean. Braces of templates and deletions,
 * tags of players and of LaTeX, and MathJax's delimiters show as written; those that rendering itself put there become real.
 */
final class FieldText {
    /** Composes with {@code >}, so that the end of a tag would be lost in normal form C. */
    private static final char OVERLAY = '\u0338';

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final String html;
    private final StringBuilder out;
    private boolean tag;

    private FieldText(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 16);
    }

    static String of(String html) {
        return Nfc.of(new FieldText(GapTags.closed(WholeDeletions.of(html))).defused());
    }

    private String defused() {
        int written = 0;
        for (int i = 0, end = html.length(); i < end; i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                tag = c == '<';
            } else if (!isPlain(c)) {
                out.append(html.substring(written, i)).append(defused(c, i));
                written = i + 1;
            }
        }
        return written == 0 ? html : out.append(html.substring(written)).toString();
    }

    /** Whether a character means nothing anywhere; runs of such ones are taken over at once. */
    private static boolean isPlain(char c) {
        return c < NO_BREAK_SPACE
                ? c != '{' && c != '[' && c != '\\'
                : c != NO_BREAK_SPACE && c != OVERLAY && !Sentinels.isMark(c);
    }

    private String defused(char c, int i) {
        char next = i + 1 < html.length() ? html.charAt(i + 1) : 0;
        return switch (c) {
            case '{' -> next == '{' || next == Cloze.OPEN ? brace() : "{";
            case '[' -> startsTag(i + 1) ? "&#91;" : "[";
            case '\\' -> next == '(' || next == '[' ? backslash() : "\\";
            case Sentinels.MATH -> "\\";
            case Sentinels.PLAYER -> "[";
            case Sentinels.MEDIA -> "";
            case OVERLAY -> "&#824;";
            // Anki compares fields with it as a space only when it is written like this
            case NO_BREAK_SPACE -> "&nbsp;";
            default -> String.valueOf(c);
        };
    }

    /** A character reference would be decoded as soon as the user edits the note; a comment stays. */
    private String brace() {
        return tag ? "&#123;" : "{<!-- -->";
    }

    /** Neither a character reference nor a comment hides it from MathJax, an element does. */
    private String backslash() {
        return tag ? "&#92;" : "\\<span></span>";
    }

    private boolean startsTag(int start) {
        String after = html.substring(start, Math.min(html.length(), start + 6)).toLowerCase(Locale.ROOT);
        return after.startsWith("sound:")
                || after.startsWith("anki:")
                || after.startsWith("latex]")
                || after.startsWith("$]")
                || after.startsWith("$$]");
    }
}
