package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions whose right option is marked where it stands: by a tick, as the only one in bold, or by its letter in brackets in the
 * question. All but a tick on a labelled option may have other reasons, so most questions of the document must have it.
 */
public final class RightInPlace {
    private RightInPlace() {}

    /** Finds them among questions without another answer; each with itself as it is when the mark is gone. */
    public static Map<QuizItem, QuizItem> in(List<QuizItem> open, long headingsThatAsk) {
        Map<QuizItem, QuizItem> solved = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> unasked = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> unlabelled = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> bold = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> several = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> bracketed = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> plain = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> severalPlain = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> marked = new LinkedHashMap<>();
        Map<QuizItem, QuizItem> severalMarked = new LinkedHashMap<>();
        for (QuizItem item : open) {
            marked(item)
                    .filter(without -> item.stem().asks())
                    .ifPresent(without -> (isOne(without) ? marked : severalMarked).put(item, without));
            if (item.group().hasRightOption()) {
                boolean labels = item.group().is(OptionGroup.Marking.LABELS);
                (!labels ? unlabelled : item.stem().asks() ? solved : unasked).put(item, item);
            } else if (item.group().is(OptionGroup.Marking.NONE)) {
                setOff(item).ifPresent(without -> (isOne(without) ? plain : severalPlain).put(item, without));
            } else if (item.group().is(OptionGroup.Marking.LABELS)) {
                setOff(item).ifPresent(without -> (isOne(without) ? bold : several).put(item, without));
                bracketed(item).ifPresent(without -> bracketed.put(item, without));
            }
        }
        // what is done, and what is not, may have letters and ticks, too
        putIf(Gates.RIGHT_TICKED.isEnough(solved.size() + unasked.size()), unasked, solved);
        putIf(Gates.RIGHT_TICKED.isEnough(unlabelled.size()), unlabelled, solved);
        boolean sure = Gates.RIGHT_BOLD.opens(bold.size() + several.size(), open.size());
        putIf(sure, bold, solved);
        putIf(sure && bold.size() >= several.size(), several, solved);
        boolean surePlain = Gates.RIGHT_PLAIN.opens(plain.size(), headingsThatAsk);
        putIf(surePlain, plain, solved);
        putIf(surePlain && plain.size() >= severalPlain.size(), severalPlain, solved);
        boolean sureMarked = Gates.RIGHT_MARKED.isEnough(marked.size());
        putIf(sureMarked, marked, solved);
        putIf(sureMarked && marked.size() >= severalMarked.size(), severalMarked, solved);
        putIf(Gates.RIGHT_MARKED.isEnough(bracketed.size()), bracketed, solved);
        return solved;
    }

    private static void putIf(boolean sure, Map<QuizItem, QuizItem> some, Map<QuizItem, QuizItem> solved) {
        if (sure) {
            some.forEach(solved::putIfAbsent);
        }
    }

    /** Whether options are set off from the others as a whole. */
    static boolean hasSomeApart(QuizItem item) {
        return setOff(item).isPresent() || marked(item).isPresent();
    }

    /** The options that are highlighted, or the one that is not crossed out, taken as right. */
    private static Optional<QuizItem> marked(QuizItem item) {
        return apart(item, Signs.HIGHLIGHT, true)
                .or(() -> apart(item, Signs.CROSSED_OUT, false).filter(RightInPlace::isOne));
    }

    private static boolean isOne(QuizItem item) {
        return item.group().right().size() == 1;
    }

    /** The options that emphasis, a line or a colour sets off as a whole taken as right ones; empty when none is, or all are. */
    private static Optional<QuizItem> setOff(QuizItem item) {
        for (Option option : item.group().options()) {
            Passage content = option.content().trimmed();
            String mark = content.lines().size() == 1 ? Emphasis.around(firstText(content)) : "";
            if (!mark.isEmpty()) {
                return apart(item, mark, true);
            }
        }
        return Optional.empty();
    }

    /**
     * The options that emphasis surrounds as a whole, or all others, taken as right ones; empty when none is, or all are.
     *
     * @param right whether those with the emphasis are
     */
    private static Optional<QuizItem> apart(QuizItem item, String mark, boolean right) {
        List<Option> options = item.group().options();
        BitSet whole = new BitSet();
        for (int i = 0; i < options.size(); i++) {
            Passage content = options.get(i).content().trimmed();
            whole.set(i, content.lines().size() == 1 && Emphasis.surrounds(mark, firstText(content)));
        }
        if (whole.isEmpty() || whole.cardinality() == options.size()) {
            return Optional.empty();
        }
        List<Option> told = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            Passage content = option.content().trimmed();
            told.add(
                    new Option(option.symbol(), whole.get(i) ? inside(content, mark) : content, whole.get(i) == right));
        }
        return Optional.of(item.with(told));
    }

    private static String firstText(Passage content) {
        return content.lines().get(0).text().strip();
    }

    private static Passage inside(Passage content, String mark) {
        Passage.Line line = content.lines().get(0);
        int start = line.text().indexOf(mark) + mark.length();
        int length = firstText(content).length()
                - mark.length()
                - Emphasis.closing(mark).length();
        return Passage.of(line.part(start, start + length));
    }

    /** {@code Which is true? ( B )}: the letter goes, the brackets stay. */
    private static Optional<QuizItem> bracketed(QuizItem item) {
        List<Passage.Line> lines = new ArrayList<>(item.stem().question().lines());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
            int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
            boolean atEnd = open >= 0 && close > open && text.length() - close < 4;
            String inside = atEnd ? text.substring(open + 1, close).strip() : "";
            if (inside.isEmpty() || inside.length() > 4 || !inside.chars().allMatch(Character::isUpperCase)) {
                continue;
            }
            Optional<AnswerKey> key = AnswerKey.of(inside, item.group().options());
            if (key.isPresent()) {
                Passage.Line line = lines.get(i);
                lines.set(i, line.with(text.substring(0, open + 1) + "  " + text.substring(close)));
                List<Option> options = new ArrayList<>();
                for (Option option : item.group().options()) {
                    options.add(option.with(key.get().right().contains(options.size())));
                }
                return Optional.of(item.with(item.stem().with(new Passage(lines)), options));
            }
        }
        return Optional.empty();
    }
}
