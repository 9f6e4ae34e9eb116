package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks that authors put on the right option in place: a tick, {@code (correct)}, {@code [x]}, {@code // correct}, {@code <!-- correct -->}. */
public final class OptionMarks {
    private static final int LONGEST_WORD = 24;

    /** Letters of {@code Ans}; other scripts say it in one. */
    private static final int SHORTEST_LATIN = 3;

    private static final List<String> ARROWS = List.of("<--", "<-", "←", "⬅", "👈");
    private static final List<String> BRACKETS = List.of("(", "[", "`");
    private static final List<String> LEADS = Stream.of(
                    List.of("//", Signs.COMMENT), ARROWS, List.of("--", "#", "-", "–", "—"), BRACKETS)
            .flatMap(List::stream)
            .toList();

    /** What they begin with: where none of these stands near the end, none of them needs to be sought. */
    private static final String LEAD_STARTS =
            LEADS.stream().map(lead -> lead.substring(0, 1)).collect(Collectors.joining());

    private OptionMarks() {}

    /** Options with the marks taken as what they mean; as they are when no option or each one has a mark. */
    public static List<Option> read(List<Option> options) {
        List<Option> read = new ArrayList<>();
        int right = 0;
        for (Option option : options) {
            Optional<Passage> unmarked = unmarked(option.content());
            right += unmarked.isPresent() ? 1 : 0;
            read.add(unmarked.map(text -> new Option(option.symbol(), text, true))
                    .orElse(option));
        }
        if (right == 0 || right == options.size()) {
            return options;
        }
        read.replaceAll(option -> option.right() ? option : option.with(uncrossed(option.content())));
        return read;
    }

    /** The text of a wrong option without the cross that says so. */
    private static Passage uncrossed(Passage content) {
        List<Passage.Line> lines = new ArrayList<>(content.trimmed().lines());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (String cross : Signs.CROSSES) {
                int at = text.indexOf(cross);
                if (at == 0) {
                    lines.set(i, lines.get(i).from(afterSigns(text, cross.length())));
                } else if (at > 0 && afterSigns(text, at + cross.length()) == text.length()) {
                    lines.set(i, lines.get(i).part(0, Run.spaceBefore(text, at)));
                }
            }
        }
        return new Passage(lines);
    }

    private static int afterSigns(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == Signs.VARIANT)) {
            at++;
        }
        return at;
    }

    /** The text without its mark; empty when it has none. */
    private static Optional<Passage> unmarked(Passage content) {
        List<Passage.Line> lines = content.trimmed().lines();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            int start = i == 0 ? afterTick(line.text()) : 0;
            int end = start > 0 ? line.text().length() : textEnd(line.text());
            if (start > 0 || end < line.text().length()) {
                List<Passage.Line> rest = new ArrayList<>(lines);
                rest.set(i, line.part(start, end));
                return Optional.of(new Passage(rest));
            }
        }
        return Optional.empty();
    }

    /** Where the text goes on after a tick in front; 0 without one. */
    private static int afterTick(String text) {
        int tick = tickEnd(text, 0);
        return tick > 0 ? afterSigns(text, tick) : 0;
    }

    /** Behind the tick at a place; the place when there is none. */
    static int tickEnd(String text, int at) {
        boolean tick = at < text.length() && Signs.OPTION_TICKS.indexOf(text.codePointAt(at)) >= 0;
        return tick ? at + Character.charCount(text.codePointAt(at)) : end(Signs.TICK_CODES, text, at);
    }

    /** Behind the cross at a place; the place when there is none. */
    static int crossEnd(String text, int at) {
        return end(Signs.CROSSES, text, at);
    }

    private static int end(List<String> signs, String text, int at) {
        for (String sign : signs) {
            if (text.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        return at;
    }

    /** Where the text ends before a mark; its length without one. */
    private static int textEnd(String text) {
        int end = Run.spaceBefore(text, text.length());
        int marks = Run.before("*_`", text, end);
        int bare = marks > 0 && text.charAt(marks - 1) == Signs.VARIANT ? marks - 1 : marks;
        if (bare > 0 && Signs.OPTION_TICKS.indexOf(text.codePointBefore(bare)) >= 0) {
            return Run.spaceBefore(text, bare - Character.charCount(text.codePointBefore(bare)));
        }
        for (String code : Signs.TICK_CODES) {
            if (text.startsWith(code, end - code.length())) {
                return Run.spaceBefore(text, end - code.length());
            }
        }
        int from = Math.max(0, end - LONGEST_WORD);
        for (String lead : mayHoldLead(text, from, end) ? LEADS : List.<String>of()) {
            int at = text.lastIndexOf(lead, lead.equals("`") ? end - 2 : end);
            boolean bracket = BRACKETS.contains(lead);
            boolean apart = at > 0 && (bracket || Character.isWhitespace(text.charAt(at - 1)));
            if (at > from && apart && says(text.substring(at + lead.length(), end), lead)) {
                return Run.spaceBefore(text, Run.before("*_", text, at)); // the emphasis begins in front of the mark
            }
        }
        boolean star = marks == end - 1 && text.charAt(marks) == '*' && text.indexOf('*') == marks;
        boolean escaped = star && marks > 0 && text.charAt(marks - 1) == '\\';
        return escaped
                ? Run.spaceBefore(text, marks - 1)
                : star && marks > 0 && text.charAt(marks - 1) == ' ' ? Run.spaceBefore(text, marks) : text.length();
    }

    private static boolean mayHoldLead(String text, int from, int end) {
        int at = from;
        while (at < end && LEAD_STARTS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < end;
    }

    /** Whether what stands behind a sign says that this is right; an arrow alone does, and one or a bracket may say that it is the answer. */
    private static boolean says(String word, String lead) {
        if (lead.equals(Signs.COMMENT)) {
            return word.endsWith(Signs.COMMENT_END)
                    && saysRight(word.substring(0, word.length() - Signs.COMMENT_END.length()));
        }
        boolean points = ARROWS.contains(lead);
        return fills(word, lead)
                || Words.CORRECT.is(word)
                || ((points || lead.equals("(") || lead.equals("[")) && isAnswer(word))
                || (points && word.codePoints().noneMatch(c -> c != Signs.VARIANT && !Character.isWhitespace(c)));
    }

    private static boolean saysRight(String word) {
        return Words.CORRECT.is(word) || isAnswer(word);
    }

    /** {@code [x]}, {@code (✓)}: a box with a cross, or a tick in brackets. */
    private static boolean fills(String word, String lead) {
        boolean box = lead.equals("[") && word.equalsIgnoreCase("x]");
        boolean tick = (lead.equals("(") || lead.equals("["))
                && word.length() > 1
                && tickEnd(word, 0) == word.length() - 1
                && ")]".indexOf(word.charAt(word.length() - 1)) >= 0;
        return box || tick;
    }

    /** A word, and no letter that labels answers: {@code f('a')}. */
    private static boolean isAnswer(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        boolean latin = word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return letters > (latin ? SHORTEST_LATIN - 1 : 0) && Words.ANSWER.is(word);
    }
}
