package io.github.deckwright.importing.markdown;

import java.util.regex.Pattern;

/** Text in which every character that Markdown, or a tool for cards, could take for a mark stands for itself. */
final class Escapes {
    /** Marks wherever they stand. */
    private static final String ALWAYS = "\\*`[~";

    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{1,32});.*", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?].*", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("\\A(?:(#{1,6}|[-+]|>|\\?)(\\s.*|$)|>.*|[=:!?%|]{2,}.*|[-=_ ]+$|\\|.*)", Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,9})([.)])(\\s.*|$)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(\\p{L}\\d{0,3})([:：.])(\\s.*|$)", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("([^:：]{1,40})([:：])(\\s.*|$)", Pattern.DOTALL);

    private Escapes() {}

    /**
     * Escapes running text.
     *
     * @param deletions whether two braces begin a deletion, and so stays
     * @param before the character in front of it; 0 at a start
     */
    static String text(String text, boolean deletions, char before, Care care) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        char last = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\u00a0') {
                out.append("&nbsp;");
            } else {
                boolean escaped = isMark(text, i, c, last, next, deletions)
                        || (care != Care.USUAL && isPunctuation(c) && !isBrace(c, deletions));
                out.append(escaped ? "\\" : "").append(c);
            }
            last = c;
        }
        return out.toString();
    }

    private static boolean isBrace(char c, boolean deletions) {
        return deletions && (c == '{' || c == '}' || c == ':');
    }

    private static boolean isMark(String text, int i, char c, char last, char next, boolean deletions) {
        if (ALWAYS.indexOf(c) >= 0) {
            return c != '\\' || isPunctuation(next) || next == 0 || next == '\n';
        }
        return switch (c) {
            case '_' -> !Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(next);
            case '<' ->
                TAG.matcher(text.substring(i, Math.min(text.length(), i + 4))).matches();
            case '&' ->
                ENTITY.matcher(text.substring(i, Math.min(text.length(), i + 40)))
                        .matches();
            case '$' -> true;
            case '=' -> next == '=' || last == '=';
            case ']' -> next == '(' || next == ':' || next == '[';
            case '{' -> (!deletions && (next == '{' || last == '{')) || next == '#' || next == '%' || next == '=';
            case '%' -> next == '%' || last == '{';
            case '^' -> Character.isWhitespace(last) || last == 0;
            case '#' -> Character.isWhitespace(last) && Character.isLetter(next);
            case ':' -> !deletions && (next == ':' || last == ':');
            default -> false;
        };
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    /** Escapes what would begin a block, or a label, at the start of each line of a paragraph. */
    static String lineStarts(String paragraph, Care care) {
        StringBuilder out = new StringBuilder(paragraph.length() + 8);
        for (String line : paragraph.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n").append(start(line.stripLeading(), care));
        }
        return out.toString();
    }

    private static String start(String line, Care care) {
        if (BLOCK.matcher(line).matches()) {
            return "\\" + line;
        }
        var ordinal = ORDINAL.matcher(line);
        if (ordinal.matches()) {
            return ordinal.group(1) + "\\" + ordinal.group(2) + ordinal.group(3);
        }
        var label = (care == Care.USUAL ? LETTER : LABEL).matcher(line);
        if (label.matches() && !label.group(1).endsWith("\\")) {
            return label.group(1) + "\\" + label.group(2) + label.group(3);
        }
        return line;
    }
}
