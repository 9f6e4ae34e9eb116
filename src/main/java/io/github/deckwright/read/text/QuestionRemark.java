package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an exam says in brackets of a question and does not ask: its type, how much it gives, that it is optional. {@code (单选题) …},
 * {@code [MCQ] …}, {@code (2 marks) …}, {@code … (4 Punkte)}.
 */
public final class QuestionRemark {
    private static final int LONGEST = 32;

    /** Several things in one pair of brackets: {@code (多选题，3分)}. */
    private static final String BETWEEN = ",;/|·，；、/";

    private static final String OPEN = "([（【［〔";
    private static final String CLOSE = ")]）】］〕";

    /** What may stand between a remark and the question. */
    private static final String BEHIND = Signs.COLONS + Signs.DASHES + ".．、 ";

    private static final String EMPHASIS = "*_";

    private static final Set<Words> SAYINGS = Set.of(Words.TYPE, Words.EXTRA);

    private QuestionRemark() {}

    /** The question without remarks in front of it and points behind its first or last line; as it is when nothing else is there. */
    public static Passage off(Passage question) {
        if (question.lines().isEmpty()) {
            return question;
        }
        List<Passage.Line> lines = new ArrayList<>(question.lines());
        boolean front = offFront(lines);
        boolean titled = lines.size() > 1 && lines.get(1).isBlank();
        boolean end = offEnd(lines, 0, titled);
        end |= lines.size() > 1 && offEnd(lines, lines.size() - 1, false);
        if (!front && !end) {
            return question;
        }
        Passage rest = new Passage(lines).trimmed();
        Passage text = front ? Title.of(rest).text() : rest; // the number may stand behind the remark
        return text.isBlank() ? question : text;
    }

    /** Behind a remark in brackets at a place, as in front of a number; the place when none stands there. */
    public static int typeEnd(String text, int at) {
        int close = close(text, at);
        return close > at && says(text.substring(at + 1, close)) ? Run.space(text, close + 1) : at;
    }

    private static boolean offFront(List<Passage.Line> lines) {
        Passage.Line first = lines.get(0);
        String text = first.text();
        int open = Run.of(EMPHASIS, text, 0);
        int close = close(text, open);
        if (close < 0 || !says(text.substring(open + 1, close))) {
            return false;
        }
        String mark = text.substring(0, open);
        boolean whole = text.startsWith(mark, close + 1);
        Passage.Line rest = first.from(Run.of(BEHIND, text, close + 1 + (whole ? open : 0)));
        lines.set(0, whole ? rest : rest.with(mark + rest.text()));
        return true;
    }

    /** Where the bracket closes that a place opens; -1 when none does, or it is long or that of a link. */
    private static int close(String text, int open) {
        int bracket = open < text.length() ? OPEN.indexOf(text.charAt(open)) : -1;
        int close = bracket < 0 ? -1 : text.indexOf(CLOSE.charAt(bracket), open);
        return close - open > LONGEST || text.startsWith("(", close + 1) ? -1 : close;
    }

    /** Only how much it gives, but for a title with more below: a word behind a question may be its answer. */
    private static boolean offEnd(List<Passage.Line> lines, int index, boolean titled) {
        Passage.Line line = lines.get(index);
        String text = line.text().stripTrailing();
        int end = Run.before(EMPHASIS, text, text.length());
        int kind = end > 0 ? CLOSE.indexOf(text.charAt(end - 1)) : -1;
        int open = kind < 0 ? -1 : text.lastIndexOf(OPEN.charAt(kind), end - 1);
        String inside = open < 0 || end - open > LONGEST ? "" : text.substring(open + 1, end - 1);
        if (!(titled ? says(inside) : isPoints(inside))) {
            return false;
        }
        String mark = text.substring(end);
        boolean own = !mark.isEmpty() && text.startsWith(mark, open - mark.length());
        String rest = own
                ? text.substring(0, open - mark.length())
                : text.substring(0, open).stripTrailing() + mark;
        if (rest.length() == mark.length() && lines.size() == 1) {
            return false;
        }
        lines.set(index, line.with(rest.stripTrailing()));
        return true;
    }

    private static boolean says(String inside) {
        int from = 0;
        for (int at = 0; at <= inside.length(); at++) {
            if (at == inside.length() || BETWEEN.indexOf(inside.charAt(at)) >= 0) {
                String one = inside.substring(from, at).strip();
                if (one.isEmpty() || (!Words.isAny(one, SAYINGS) && !isPoints(one) && !isStars(one))) {
                    return false;
                }
                from = at + 1;
            }
        }
        return true;
    }

    /** {@code 4 Punkte}, {@code 2分}, {@code +1.5 pts}, {@code 每题2分}. */
    private static boolean isPoints(String text) {
        int start = Run.of("+~=/", text, 0);
        int digits = Run.digits(text, start);
        int end = digits + 1 < text.length() && ".,".indexOf(text.charAt(digits)) >= 0
                ? Run.digits(text, digits + 1)
                : digits;
        return digits > start && Words.POINTS.is(text.substring(end));
    }

    private static boolean isStars(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> "*★☆⭐✩✭\uFE0F".indexOf(c) >= 0);
    }
}
