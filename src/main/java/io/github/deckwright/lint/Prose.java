package io.github.deckwright.lint;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a passage, without code, formulas, tags of HTML and addresses.
 *
 * @param text its lines, joined by line feeds
 * @param shows whether something other than words says what is meant: code, a formula, an image
 */
record Prose(String text, boolean shows) {
    /** Characters after which a formula, an address or a tag that does not end is none. */
    private static final int LONGEST = 2_000;

    static Prose of(Passage passage) {
        return of(passage.markdown());
    }

    static Prose of(String markdown) {
        return new Reader().read(markdown);
    }

    /** In lower case; an apostrophe or hyphen inside of a word belongs to it. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isInWord(lower, i)) {
                if (start < i) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        boolean joins = (c == '\'' || c == '-')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return joins
                || Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How many words; where no spaces part them, two signs count as one. */
    int length() {
        int length = 0;
        int signs = 0;
        for (String word : words()) {
            int unspaced = (int) word.codePoints().filter(Prose::isUnspaced).count();
            signs += unspaced;
            length += unspaced == 0 ? 1 : 0;
        }
        return length + (signs + 1) / 2;
    }

    private static boolean isUnspaced(int point) {
        return Character.isIdeographic(point)
                || switch (Character.UnicodeScript.of(point)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private static final class Reader {
        private final StringBuilder out = new StringBuilder();
        private final Fence fence = new Fence();
        private boolean shows;

        Prose read(String markdown) {
            markdown.lines().forEach(line -> {
                if (fence.takes(line)) {
                    shows = true;
                } else {
                    prose(line);
                    out.append('\n');
                }
            });
            return new Prose(out.toString().strip(), shows);
        }

        private void prose(String line) {
            int at = 0;
            while (at < line.length()) {
                int end = skipped(line, at);
                if (end == at) {
                    out.append(line.charAt(at));
                    end++;
                } else {
                    out.append(' ');
                }
                at = end;
            }
        }

        /** Where what begins at an index ends, if it is not prose; else the index. */
        private int skipped(String line, int at) {
            char c = line.charAt(at);
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            return switch (c) {
                case '`' -> code(line, at);
                case '$' -> next == ' ' ? at : shown(at, after(line, at + 1, '$'));
                case '!' -> next == '[' ? shown(at, after(line, at, ']')) : at;
                case ']' -> next == '(' ? Math.max(at, after(line, at, ')')) : at;
                case '<' -> next == '/' || Character.isLetter(next) ? tag(line, at) : at;
                default -> at;
            };
        }

        private int code(String line, int at) {
            int open = at;
            while (open < line.length() && line.charAt(open) == '`') {
                open++;
            }
            String mark = line.substring(at, open);
            int close = line.indexOf(mark, open);
            return shown(at, close < 0 ? -1 : close + mark.length());
        }

        private int tag(String line, int at) {
            int end = after(line, at, '>');
            shows |= end > at && line.regionMatches(true, at, "<img", 0, 4);
            return Math.max(at, end);
        }

        private int shown(int at, int end) {
            shows |= end > at;
            return Math.max(at, end);
        }

        private static int after(String line, int from, char mark) {
            int end = line.substring(from, Math.min(line.length(), from + LONGEST))
                    .indexOf(mark);
            return end < 0 ? -1 : from + end + 1;
        }
    }
}
