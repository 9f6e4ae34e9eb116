package io.github.deckwright.read.text.gap;

import io.github.deckwright.read.text.Regions;
import io.github.deckwright.read.text.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The ways in which authors mark what is to be hidden. */
public enum GapSyntax {
    /** {@code {{c1::text::hint}}}, and {@code {{1::text}}}; also in code and in math. */
    ANKI {
        @Override
        List<Gap> find(String text, Regions regions) {
            return new BraceGaps(text, regions).find();
        }
    },
    /** {@code {text}}, {@code {1:text}}, {@code {c1:text}}, {@code {1|text}}. */
    CURLY {
        @Override
        List<Gap> find(String text, Regions regions) {
            List<Gap> gaps = new ArrayList<>();
            int open = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!regions.isPlain(i)) {
                    open = regions.isCode(i) || (regions.isMath(i) && open >= 0) ? open : -1;
                } else if (c == '{') {
                    boolean twice = (i + 1 < text.length() && text.charAt(i + 1) == '{')
                            || (i > 0 && text.charAt(i - 1) == '{');
                    open = twice ? -1 : i;
                } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    open = -1;
                } else if (c == '}' && open >= 0) {
                    curly(text, open, i, gaps);
                    open = -1;
                }
            }
            return gaps;
        }
    },
    /** {@code ==text==}, {@code ==c1::text==}. */
    HIGHLIGHT {
        @Override
        List<Gap> find(String text, Regions regions) {
            return twin(text, regions, '=');
        }
    },
    /** {@code ~~text~~}; emphasis at its end is the hint: {@code ~~text _hint_~~}. */
    STRIKE {
        @Override
        List<Gap> find(String text, Regions regions) {
            return twin(text, regions, '~').stream()
                    .map(gap -> withHint(text, gap))
                    .toList();
        }
    },
    /** {@code [text]}, which is no link; also in math. */
    BRACKETS {
        @Override
        List<Gap> find(String text, Regions regions) {
            List<Gap> gaps = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (regions.isCode(i) || (c != '[' && c != ']')) {
                    continue;
                }
                if (c == '[') {
                    open.push(i);
                } else if (!open.isEmpty()) {
                    int start = open.pop();
                    if (open.isEmpty() && isGap(text, start, i)) {
                        gaps.add(new Gap(start, start + 1, i, i + 1, 0, "", false));
                    }
                }
            }
            return gaps;
        }
    },
    /** {@code [[text]]} in one line, which is no link there. */
    DOUBLE_BRACKETS {
        @Override
        List<Gap> find(String text, Regions regions) {
            List<Gap> gaps = new ArrayList<>();
            int close = 0;
            int open = text.indexOf("[[");
            while (open >= 0 && close >= 0) {
                close = close < open + 2 ? text.indexOf("]]", open + 2) : close;
                int next = text.indexOf("[[", open + 2);
                boolean around = next >= 0 && next < close;
                String inside = around || close < 0 ? "" : text.substring(open + 2, close);
                if (!inside.isBlank() && inside.indexOf('\n') < 0 && regions.isPlain(open)) {
                    gaps.add(new Gap(open, open + 2, close, close + 2, 0, "", false));
                }
                open = next;
            }
            return gaps;
        }
    };

    /** The deletions of a text, in any order; none of them overlap. Linear in the length of the text. */
    abstract List<Gap> find(String text, Regions regions);

    private static void curly(String text, int open, int close, List<Gap> gaps) {
        int start = open + 1;
        int digits = start < close && text.charAt(start) == 'c' ? start + 1 : start;
        int end = digits;
        while (end < close && end - digits < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int number = 0;
        if (end > digits && end + 1 < close && (text.charAt(end) == ':' || text.charAt(end) == '|')) {
            number = Integer.parseInt(text, digits, end, 10);
            start = end + 1;
            while (start < close && text.charAt(start) == ':') {
                start++;
            }
        }
        String inside = text.substring(start, close);
        if (!inside.isBlank()) {
            int hint = inside.indexOf("::");
            String words =
                    hint > 0 ? inside.substring(hint + 2).replace('\n', ' ').strip() : "";
            gaps.add(new Gap(open, start, hint > 0 ? start + hint : close, close + 1, number, words, false));
        }
    }

    /** Pairs runs of exactly two marks, the first one in front of text, the second one behind it, inside one paragraph. */
    private static List<Gap> twin(String text, Regions regions, char mark) {
        List<Gap> gaps = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open = -1;
            }
            if (c != mark || !regions.isPlain(i)) {
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            boolean two = end - i == 2;
            boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
            if (two && open >= 0 && before) {
                gaps.add(twin(text, open, i, end));
                open = -1;
            } else if (two && after) {
                open = i;
            }
            i = end - 1;
        }
        return gaps;
    }

    /** {@code ==text==}, or {@code ==c1::text==} with a number. */
    private static Gap twin(String text, int open, int close, int end) {
        int start = open + 2;
        int digits = Run.digits(text, start + 1);
        boolean numbered = text.charAt(start) == 'c'
                && digits > start + 1
                && digits - start < 5
                && text.startsWith("::", digits)
                && digits + 2 < close;
        return numbered
                ? new Gap(open, digits + 2, close, end, Integer.parseInt(text, start + 1, digits, 10), "", false)
                : new Gap(open, start, close, end, 0, "", false);
    }

    private static Gap withHint(String text, Gap gap) {
        int end = gap.textEnd();
        char mark = text.charAt(end - 1);
        int start = mark == '_' || mark == '*' ? text.lastIndexOf(mark, end - 2) : -1;
        if (start <= gap.textStart() + 1 || end - start < 3 || text.charAt(start - 1) != ' ') {
            return gap;
        }
        return new Gap(
                gap.start(), gap.textStart(), start - 1, gap.end(), 0, text.substring(start + 1, end - 1), false);
    }

    /** Brackets that are no image, link, footnote, box or escape hide something. */
    private static boolean isGap(String text, int open, int close) {
        char before = open > 0 ? text.charAt(open - 1) : ' ';
        char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        boolean link = (after == '(' && linkTarget(text, close + 2)) || after == '[';
        return before != '!'
                && before != ']'
                && before != '\\'
                && !link
                && text.charAt(open + 1) != '^'
                && !text.substring(open + 1, close).isBlank();
    }

    private static boolean linkTarget(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            } else if (c == ')') {
                String target = text.substring(from, i);
                return target.startsWith("#") || target.indexOf('/') >= 0 || target.indexOf('.') > 0;
            }
        }
        return false;
    }
}
