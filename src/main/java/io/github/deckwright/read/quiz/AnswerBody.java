package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.ToldLines;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an answer set apart from the question says: which options are right, and why.
 *
 * @param explanation what is left without the key and the labels
 */
public record AnswerBody(SortedSet<Integer> right, Passage explanation) {
    private static final int MOST_LINES = 20;

    /** Reads a text that can be nothing but the answer, such as what details hide. */
    public static Optional<AnswerBody> of(Passage body, List<Option> options) {
        List<Passage.Line> lines = withoutFenceAround(body.trimmed().lines());
        int first = nextInk(lines, 0);
        Optional<AnswerBody> found = judged(lines, options).or(() -> at(lines, first, options));
        if (found.isEmpty()
                && first < lines.size()
                && isLabelOnly(lines.get(first).text())) {
            found = at(lines, nextInk(lines, first + 1), options);
        }
        return found.or(() -> announced(lines, first + 1, options));
    }

    /** Lines that take the options one by one and say of each whether it is right: {@code A: No …}, {@code B: Correct, …}, {@code C: Yes}. */
    private static Optional<AnswerBody> judged(List<Passage.Line> lines, List<Option> options) {
        if (options.stream().allMatch(option -> option.symbol().isEmpty())) {
            return Optional.empty();
        }
        Set<String> judged = new HashSet<>();
        SortedSet<Integer> right = new TreeSet<>();
        SortedSet<Integer> affirmed = new TreeSet<>();
        boolean denied = false;
        for (Passage.Line line : lines) {
            String text = PlainLine.of(withoutBullet(line).text()).text();
            Optional<OptionLabel> label = OptionLabel.of(text);
            int place = label.isPresent() ? place(label.get().symbol(), options) : -1;
            if (place >= 0 && judged.add(label.get().symbol())) {
                String word = firstWord(text, label.get().end());
                denied |= Words.NOT.is(word);
                if (Verdict.end(text, label.get().end()) > 0) {
                    right.add(place);
                } else if (word.length() > 1 && Words.TRUTH.is(word)) {
                    affirmed.add(place);
                }
            }
        }
        if (denied) {
            right.addAll(affirmed);
        }
        return judged.size() > 1 && !right.isEmpty() && right.size() < judged.size()
                ? Optional.of(new AnswerBody(right, explanation(lines)))
                : Optional.empty();
    }

    private static String firstWord(String text, int from) {
        int start = Run.space(text, from);
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int place(String symbol, List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).symbol().equals(symbol)) {
                return i;
            }
        }
        return -1;
    }

    /** A key in a line, with the lines below that add further right options. */
    private static Optional<AnswerBody> at(List<Passage.Line> lines, int index, List<Option> options) {
        if (index >= lines.size()) {
            return Optional.empty();
        }
        Passage.Line line = withoutNumber(withoutBullet(lines.get(index)), options);
        Optional<AnswerKey> key = AnswerKey.of(line.text(), options);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        boolean goesOn = !line.from(key.get().rest()).isBlank();
        if (isStep(lines, index) && (goesOn || areUnnumbered(options))) {
            return Optional.empty();
        }
        SortedSet<Integer> right = new TreeSet<>(key.get().right());
        Passage.Line rest = line.from(key.get().rest());
        int next = index + 1;
        for (; rest.isBlank() && next < lines.size(); next++) {
            Optional<AnswerKey> more = bareKey(lines.get(next), options);
            if (more.isEmpty()) {
                break;
            }
            right.addAll(more.get().right());
        }
        return Optional.of(new AnswerBody(right, explanation(rest, lines.subList(next, lines.size()))));
    }

    /** {@code 1. Do this} above {@code 2. Do that} begins a list, and names no option unless it repeats its text. */
    private static boolean isStep(List<Passage.Line> lines, int index) {
        String text = lines.get(index).text().stripLeading();
        boolean numbered = text.startsWith("1. ") || text.startsWith("1) ");
        return numbered
                && lines.subList(index + 1, lines.size()).stream()
                        .anyMatch(line -> line.text().stripLeading().startsWith("2" + text.charAt(1)));
    }

    private static boolean areUnnumbered(List<Option> options) {
        return options.stream().allMatch(option -> option.symbol().isEmpty());
    }

    /** A line of a list, or one with a label, that is nothing but a key. */
    private static Optional<AnswerKey> bareKey(Passage.Line line, List<Option> options) {
        String text = withoutBullet(line).text();
        boolean item = text.length() < line.text().length();
        return !item && OptionLabel.of(text).isEmpty() ? Optional.empty() : BareKey.filling(text, options);
    }

    /** A key further down needs words that announce it. */
    private static Optional<AnswerBody> announced(List<Passage.Line> lines, int from, List<Option> options) {
        int looked = 0;
        for (int i = from; i < lines.size() && looked < MOST_LINES; i++) {
            Passage.Line line = lines.get(i);
            looked += line.isBlank() ? 0 : 1;
            Optional<AnswerKey> key = AnswerKey.of(line.text(), options)
                    .filter(one -> AnswerLabel.says(one.label()) || isTitle(line.text(), one));
            if (key.isPresent()) {
                List<Passage.Line> rest = new ArrayList<>(lines.subList(0, i));
                rest.add(line.from(key.get().rest()));
                rest.addAll(lines.subList(i + 1, lines.size()));
                return Optional.of(new AnswerBody(key.get().right(), explanation(rest)));
            }
        }
        return Optional.empty();
    }

    /** {@code #### Odpowiedź: B}: a heading of a label and a key says enough in any language. */
    private static boolean isTitle(String line, AnswerKey key) {
        return line.stripLeading().startsWith("#")
                && key.rest() == line.length()
                && !key.label().isEmpty()
                && key.label().length() < 30;
    }

    private static Passage explanation(Passage.Line rest, List<Passage.Line> below) {
        List<Passage.Line> lines = new ArrayList<>();
        lines.add(rest.isBlank() ? rest : balanced(rest));
        lines.addAll(below);
        return explanation(lines);
    }

    /** Lines without what a program is told, and without a label in front that only says what they are. */
    public static Passage explanation(List<Passage.Line> all) {
        List<Passage.Line> lines = ToldLines.off(new Passage(all)).lines();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return Passage.EMPTY;
        }
        Passage.Line line = lines.get(first);
        List<Passage.Line> whole = new ArrayList<>(lines.subList(first, lines.size()));
        if (Words.EXPLANATION.is(line.text())) {
            whole.remove(0);
        } else {
            Passage.Line bare = withoutBullet(line);
            Label label = Label.of(bare.text());
            label.in(line.number(), Words.EXPLANATION)
                    .or(() -> label.in(line.number(), Words.FEEDBACK))
                    .ifPresent(found -> whole.set(0, bare.from(found.column()).stripLeading()));
        }
        return new Passage(whole).trimmed();
    }

    /** A line whose beginning was cut off may have kept the end of emphasis that began there. */
    private static Passage.Line balanced(Passage.Line line) {
        String text = line.text();
        int marks = 0;
        for (int at = text.indexOf(Signs.BOLD); at >= 0; at = text.indexOf(Signs.BOLD, at + 2)) {
            marks++;
        }
        int first = text.indexOf(Signs.BOLD);
        return marks % 2 == 0 ? line : line.with(text.substring(0, first) + text.substring(first + 2));
    }

    static boolean isLabelOnly(String line) {
        return Words.ANSWER.is(line) || Words.SHOW.is(line);
    }

    private static List<Passage.Line> withoutFenceAround(List<Passage.Line> lines) {
        if (lines.size() < 2 || !Fences.isOne(lines.get(0).text())) {
            return lines;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (Fences.isOne(lines.get(i).text())) {
                return i == lines.size() - 1 ? lines.subList(1, i) : lines;
            }
        }
        return lines.subList(1, lines.size());
    }

    /** The next line that shows something: tags alone do not. */
    private static int nextInk(List<Passage.Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && PlainLine.of(lines.get(at).text()).text().isBlank()
                && !lines.get(at).text().contains("<img")) {
            at++;
        }
        return at;
    }

    /** A number in front of a key with letters is that of the question. */
    private static Passage.Line withoutNumber(Passage.Line line, List<Option> options) {
        int digits = Run.digits(line.text(), 0);
        boolean numbered = digits > 0
                && digits + 1 < line.text().length()
                && ".)".indexOf(line.text().charAt(digits)) >= 0;
        if (!numbered
                || options.stream()
                        .anyMatch(option -> option.symbol().isEmpty()
                                || Character.isDigit(option.symbol().charAt(0)))) {
            return line;
        }
        Passage.Line rest = line.from(digits + 1).stripLeading();
        return AnswerKey.of(rest.text(), options).isPresent() ? rest : line;
    }

    private static Passage.Line withoutBullet(Passage.Line line) {
        return line.from(Markers.bulletEnd(line.text()));
    }
}
