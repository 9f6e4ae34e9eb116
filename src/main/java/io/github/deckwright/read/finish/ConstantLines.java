package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whole lines at the ends of an answer, and titles of folds around it. */
final class ConstantLines {
    /** Longer lines are sentences of an answer. */
    private static final int LONGEST = 80;

    /** A part begins with its name, and goes on in the line. */
    private static final int LONGEST_PART = 160;

    private ConstantLines() {}

    /** The last line when it stands apart, or says how hard the question is. */
    static String lastPattern(Passage answer) {
        List<Passage.Line> lines = answer.lines();
        int last = lines.size() - 1;
        if (last < 1 || !isText(lines, last) || Fences.in(lines).get(last)) {
            return "";
        }
        String text = lines.get(last).text();
        return lines.get(last - 1).isBlank() || Emphasis.isMarked(text.strip()) || isStatus(text) ? pattern(text) : "";
    }

    static Passage withoutLast(Passage answer) {
        List<Passage.Line> lines = answer.lines().subList(0, answer.lines().size() - 1);
        int end = lines.size();
        while (end > 0 && isSeparator(lines.get(end - 1).text())) {
            end--;
        }
        return new Passage(lines.subList(0, end)).trimmed();
    }

    /** The first line when it is a heading, in emphasis, or says how hard the question is. */
    static String firstPattern(Passage answer) {
        List<Passage.Line> lines = answer.lines();
        String text = lines.get(0).text();
        if (lines.size() < 2 || text.length() > LONGEST) {
            return "";
        }
        boolean title = (text.startsWith("#") && text.indexOf(' ') > 0) || Emphasis.isMarked(text.strip());
        boolean status = lines.get(1).isBlank() && isStatus(text);
        return title || status ? pattern(text) : "";
    }

    static Passage withoutFirst(Passage answer) {
        return new Passage(answer.lines().subList(1, answer.lines().size())).trimmed();
    }

    /** The title of a fold that is the whole answer. */
    static String foldPattern(Passage answer) {
        return Fold.at(answer.lines(), 0)
                .filter(fold -> fold.end() == answer.lines().size())
                .map(fold -> Opening.patternOf(fold.title().markdown()))
                .orElse("");
    }

    static Passage withoutFold(Passage answer) {
        return Fold.at(answer.lines(), 0).map(Fold::body).orElse(answer);
    }

    /** Whether answers have parts of the same names, such as a definition and an example: then the first name is no label of the whole. */
    static boolean haveParts(List<Passage> answers) {
        Map<String, Integer> counts = new HashMap<>();
        for (Passage answer : answers) {
            Set<String> names = new HashSet<>();
            List<Passage.Line> lines = answer.lines();
            BitSet code = Fences.in(lines);
            for (int i = 1; i < lines.size(); i++) {
                String text = lines.get(i).text();
                if (!code.get(i) && !text.isEmpty() && text.length() <= LONGEST_PART) {
                    name(text).filter(name -> !name.isBlank()).ifPresent(names::add);
                }
            }
            names.forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts.values().stream().anyMatch(count -> Gates.CONSTANT_PARTS.opens(count, answers.size()));
    }

    private static Optional<String> name(String text) {
        if (text.startsWith("#")) {
            return Optional.of(pattern(text));
        }
        if (Label.front(text).length() == text.length()) {
            return Optional.empty();
        }
        return Opening.in(text)
                .map(Opening::pattern)
                .filter(Signs::endsWithColon)
                .filter(pattern -> pattern.codePoints().anyMatch(Character::isLetter));
    }

    /** Lines that tell how hard a question is are one pattern, whatever they tell. */
    private static String pattern(String text) {
        return isStatus(text) ? "status" : Opening.patternOf(text);
    }

    private static boolean isStatus(String text) {
        return text.length() <= LONGEST
                && Label.of(text.substring(Markers.bulletEnd(text))).means(Words.STATUS);
    }

    private static boolean isText(List<Passage.Line> lines, int at) {
        String text = lines.get(at).text();
        return !text.isBlank()
                && text.length() <= LONGEST
                && !text.startsWith("![")
                && !text.startsWith("</")
                && "|>`~-+ ".indexOf(text.charAt(0)) < 0
                && Markers.bulletEnd(text) == 0
                && !Character.isDigit(text.charAt(0));
    }

    private static boolean isSeparator(String text) {
        String bare = text.strip();
        return bare.isEmpty()
                || (bare.length() >= 3 && bare.chars().allMatch(c -> c == bare.charAt(0) && "-*_=".indexOf(c) >= 0));
    }
}
