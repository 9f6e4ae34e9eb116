package io.github.deckwright.read.text;

import java.util.List;

/**
 * The signs that mean something, each in one place: who knows another tick or another colon adds it here. What stands for itself in the
 * notation of one program stays with that program.
 */
public final class Signs {
    /** What ends a question; the inverted one begins it. */
    static final char ASKS = '?';

    public static final String QUESTION_MARKS = ASKS + "？؟፧";

    static final char INVERTED = '¿';

    /** The Armenian question mark stands above the vowel of the word that asks. */
    static final char INSIDE = '՞';

    /** The Greek question mark looks like a semicolon, and people type one. */
    static final String GREEK = ";\u037E";

    /** What calls an option, a line or a label right. */
    public static final String TICKS = "✅✔☑✓";

    /** The same beside an option, where also a light stands. */
    public static final String OPTION_TICKS = TICKS + "🟢";

    /** The same behind a statement, where East Asia also draws a root or a ring. */
    public static final String TRUE = TICKS + "√○";

    public static final List<String> TICK_CODES =
            List.of(":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", ":+1:");

    /** What calls an option wrong. */
    public static final List<String> CROSSES = List.of("❌", "✖", "✗", "✘", "❎", ":x:", ":heavy_multiplication_x:");

    /** What fills a box in brackets: crosses of the Latin, Cyrillic and Greek alphabets, and what looks like one or ticks something. */
    public static final String BOX_FILLINGS = "xXхХχΧ×✕✖✓✔√vV*●•";

    /** Boxes that are signs themselves. */
    public static final String OPEN_BOXES = "☐□◻⬜○◯";

    public static final String FILLED_BOXES = "☑☒■◼⬛●◉🔘";

    /** What asks for the coloured form of the sign before it. */
    public static final char VARIANT = '\uFE0F';

    public static final String COLONS = ":：﹕";
    public static final String DASHES = "-–—";

    /** What stands between a question and its answer in one line, with the space behind it. */
    public static final List<String> BEHIND_QUESTION =
            List.of("- ", "– ", "— ", "→ ", "-> ", "=> ", "= ", ": ", "| ", "... ", "…… ", "… ", "⇒ ", "➡ ");

    /** Signs between a term and its meaning that stand in prose and code, too: the last ones to try. */
    static final List<String> TIGHT_BETWEEN_TERMS = List.of(" | ", "=", "- ", " -");

    /** What items of lists begin with. */
    public static final String BULLETS = "-*+";

    /** Bullets that are text to Markdown, as programs for texts set them; empty circles and boxes among them. */
    public static final String TYPED_BULLETS = "•◦▪▸►‣⚪⭕" + OPEN_BOXES;

    /** What ends a sentence. */
    public static final String SENTENCE_ENDS = ".!?。";

    /** What closes a number, a letter or a label in front of a text. */
    public static final String CLOSERS = ".:)]．：）】、。";

    /** What a title may begin with, beside letters, digits and emoji. */
    public static final String TITLE_OPENERS = "*`¿¡[(\"'“„«「『【《";

    /** What opens words that are quoted, and what closes them. */
    public static final String OPENING_QUOTES = "\"“„«「";

    public static final String CLOSING_QUOTES = "\"”“»」";

    /** Lines between front and back of a card in a note, the second for both ways. */
    public static final List<String> BETWEEN_SIDES = List.of("?", "??");

    /** A gap to fill has so many at least. */
    public static final String BLANK = "___";

    public static final String HIGHLIGHT = "==";
    public static final String CROSSED_OUT = "~~";

    public static final String BOLD = "**";
    public static final List<String> BOLD_MARKS = List.of(BOLD, "__");
    public static final List<String> EMPHASIS = List.of(BOLD, "__", "*", "_");

    /** Bold and italic at once. */
    public static final String BOTH = "***";

    /** What may surround a whole title, the longest first. */
    public static final List<String> WRAPPERS = List.of(BOTH, BOLD, "__", "*", "_", "~~");

    /** A space as HTML writes it where it must not break. */
    public static final String SPACE_ENTITY = "&nbsp;";

    /** All that HTML has for a space of any width. */
    public static final List<String> SPACE_ENTITIES = List.of(SPACE_ENTITY, "&ensp;", "&emsp;", "&thinsp;", "\u00A0");

    /** Who looks for a picture need not look at characters below: there are the letters of most alphabets. */
    static final char FIRST_PICTURE = '\u2000';

    /** What HTML and Markdown show nobody stands between these. */
    public static final String COMMENT = "<!--";

    public static final String COMMENT_END = "-->";

    public static final List<String> FENCES = List.of("```", "~~~");

    /** Between links in a line: {@code [English](README.md) | 中文}. */
    static final String LINK_PARTS = "|·•/";

    /** What leads on to another page, or back to one. */
    public static final String TURNS = "←→⬅➡◀▶⏮⏭⏪⏩«»‹›⇐⇒⟵⟶🔙🔜";

    private Signs() {}

    /** Whether it is a sign that is drawn, or asks for the form of one. */
    public static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == VARIANT;
    }

    /** Whether a text ends with a question mark. */
    public static boolean endAsking(String text) {
        return !text.isEmpty() && QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a question may end at a place: with a mark, a colon or a gap to fill. */
    public static boolean mayEndQuestion(String text, int at) {
        char c = text.charAt(at);
        return isQuestionMark(c) || isColon(c) || (c == '_' && text.startsWith(BLANK, at - BLANK.length() + 1));
    }

    /** Where the last question mark of a text stands that does not lie behind a place; -1 for none. */
    public static int lastQuestionMark(String text, int from) {
        int at = Math.min(from, text.length() - 1);
        while (at >= 0 && !isQuestionMark(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isQuestionMark(char c) {
        return c < 128 ? c == ASKS : QUESTION_MARKS.indexOf(c) >= 0; // a search for each letter takes ten times as long
    }

    /** Whether a character is the colon of some script. */
    public static boolean isColon(int c) {
        return c == ':' || isWideColon(c);
    }

    /** Whether a character is a colon that needs no space behind it. */
    public static boolean isWideColon(int c) {
        return c == '：';
    }

    /** Whether a character is the full stop behind a letter or a number; the one of East Asia's width needs no space behind it. */
    static boolean isStop(char c) {
        return c == '.' || isWideStop(c);
    }

    static boolean isWideStop(char c) {
        return c == '．';
    }

    /** Whether a text ends with a colon. */
    public static boolean endsWithColon(String text) {
        return !text.isEmpty() && isColon(text.charAt(text.length() - 1));
    }

    /** The place of the first colon of a text; -1 for none. */
    public static int colon(String text) {
        for (int at = 0, end = text.length(); at < end; at++) {
            if (isColon(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an arrow stands at a place. */
    public static boolean isArrow(String text, int at) {
        return (at < text.length() && "→⇒➤".indexOf(text.charAt(at)) >= 0)
                || text.startsWith("=>", at)
                || text.startsWith("->", at);
    }

    /** Whether a character is a space that Java does not take for one, for it keeps words in one line. */
    public static boolean isHardSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** Whether a character is a space that CommonMark does not take for one: those that keep words in one line, and the wide one of East Asia. */
    public static boolean isOtherSpace(char c) {
        return isHardSpace(c) || c == '\u3000';
    }

    /** Whether a character is a space without a width, as editors leave them in front of a text. */
    public static boolean isEmptySpace(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** Whether a bullet stands at a place. */
    public static boolean isBullet(String text, int at) {
        return at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0;
    }
}
