package io.github.deckwright.read.text.gap;

import io.github.deckwright.read.text.Regions;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds {@code {{c1::text::hint}}} in one pass. Braces of formulas are counted, so that in {@code {{c1::\frac{1}{\sqrt{2}}}}} the last
 * two close; where braces do not match, the first {@code }}} closes, as in Anki.
 */
final class BraceGaps {
    private final String text;
    private final Regions regions;
    private final List<Gap> gaps = new ArrayList<>();
    /** Open deletions, innermost last. */
    private final List<Open> open = new ArrayList<>();

    /** The start of a deletion. */
    private static final class Open {
        final int start;
        final int textStart;
        final int number;
        int hint = -1;
        /** Plain braces that are open in it. */
        int braces;

        Open(int start, int textStart, int number) {
            this.start = start;
            this.textStart = textStart;
            this.number = number;
        }
    }

    BraceGaps(String text, Regions regions) {
        this.text = text;
        this.regions = regions;
    }

    List<Gap> find() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at = switch (c) {
                case '\\' -> at + (escapesBrace(at) ? 2 : 1);
                case '{' -> opening(at);
                case '}' -> closing(at);
                case ':' -> colon(at);
                default -> at + 1;
            };
        }
        return gaps;
    }

    private boolean escapesBrace(int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == '{' || text.charAt(at + 1) == '}');
    }

    private int opening(int at) {
        int end = at + 1;
        if (end < text.length() && text.charAt(end) == '{') {
            end++;
            int digits = end < text.length() && text.charAt(end) == 'c' ? end + 1 : end;
            end = digits;
            while (end < text.length() && end - digits < 4 && isDigit(text.charAt(end))) {
                end++;
            }
            if (end > digits && text.startsWith("::", end)) {
                open.add(new Open(at, end + 2, Integer.parseInt(text, digits, end, 10)));
                return end + 2;
            }
        }
        if (!open.isEmpty() && !isCodeInside(at)) {
            last().braces++;
        }
        return at + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int colon(int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == ':' && !open.isEmpty()) {
            if (last().braces == 0 && last().hint < 0 && !regions.isCode(at)) {
                last().hint = at;
            }
            return at + 2;
        }
        return at + 1;
    }

    private int closing(int at) {
        int run = at;
        while (run < text.length() && text.charAt(run) == '}') {
            run++;
        }
        int left = run - at;
        if (!open.isEmpty() && isCodeInside(at)) {
            return run;
        }
        while (left > 0 && !open.isEmpty()) {
            int braces = last().braces;
            if (braces >= left || left < 2) {
                last().braces -= Math.min(braces, left);
                break;
            }
            left = Math.max(left - braces, 2);
            close(run - left);
            left -= 2;
        }
        return run;
    }

    /** Whether a place is in code that lies in the innermost open deletion: its braces mean nothing. */
    private boolean isCodeInside(int at) {
        return regions.isCode(at) && !regions.isCode(last().start);
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    private void close(int at) {
        Open gap = open.remove(open.size() - 1);
        boolean hinted = gap.hint > gap.textStart;
        int textEnd = hinted ? gap.hint : at;
        if (gap.number > 0 && !text.substring(gap.textStart, textEnd).isBlank()) {
            String hint =
                    hinted ? text.substring(gap.hint + 2, at).replace('\n', ' ').strip() : "";
            gaps.add(new Gap(gap.start, gap.textStart, textEnd, at + 2, gap.number, hint, true));
        }
    }
}
