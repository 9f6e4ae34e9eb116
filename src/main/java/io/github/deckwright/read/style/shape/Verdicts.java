package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import io.github.deckwright.read.weigh.gate.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements of which one of two words or signs, in brackets or emphasis at the end, or in brackets in front, says whether they are
 * true: {@code The sky is green. *(False)*}, {@code 水是甜的。（×）}. A row of them is a list, or a paragraph of lines with numbers.
 */
final class Verdicts {
    private static final int LONGEST = 12;

    /** Brackets that set a verdict apart, and what closes them. */
    private static final String OPENERS = "(（[【";

    private static final String CLOSERS = ")）]】";

    /** Those that do so in front; others hold boxes there. */
    private static final String IN_FRONT = "(（【";

    private static final String NUMBERING = ".．、)";

    private static final String MARKS = "*_`";

    /** What stands around a statement and a verdict, and belongs to neither. */
    private static final String AROUND = MARKS + " ";

    private Verdicts() {}

    /**
     * A statement in a line, and what is said of it.
     *
     * @param numbered whether the line counts it itself, and no list
     */
    private record Judged(int line, boolean numbered, Passage statement, Passage verdict) {}

    static void propose(Outline outline, Proposals proposals) {
        List<Judged> judged = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.PARAGRAPH)) {
                judged.addAll(inParagraph(block));
            } else if (block.is(Block.Kind.ORDERED_LIST) || block.is(Block.Kind.BULLET_LIST)) {
                judged.addAll(inList(block));
            }
        }
        Map<String, Integer> verdicts = new HashMap<>();
        judged.forEach(one -> verdicts.merge(key(one.verdict()), 1, Integer::sum));
        boolean two = verdicts.size() == 2 && verdicts.keySet().stream().anyMatch(Verdicts::saysTrue);
        boolean told = outline.promisesQuestions() || areSentences(judged);
        if (!two || !told || !Gates.ITEMS_ALIKE.isEnough(judged.size())) {
            return;
        }
        proposals.evidence("statements with one of two words at the end or in front: " + judged.size());
        for (Judged one : judged) {
            proposals.answered(
                    Span.lines(one.line(), one.line()),
                    Certainty.BY_ITS_ANSWER,
                    one.line(),
                    one.statement(),
                    end -> one.verdict());
        }
    }

    /** The statements of a list that holds nothing else. */
    private static List<Judged> inList(Block list) {
        List<Judged> judged = new ArrayList<>();
        for (Block item : list.children()) {
            Optional<Judged> one = item.children().size() == 1
                            && item.children().get(0).is(Block.Kind.PARAGRAPH)
                            && item.children().get(0).passage().lines().size() == 1
                    ? in(item.children().get(0).passage().lines().get(0))
                    : Optional.empty();
            if (one.isEmpty()) {
                return List.of();
            }
            judged.add(one.get());
        }
        return judged;
    }

    /** The statements of a paragraph each line of which has a number: no list for Markdown, but for the reader. */
    private static List<Judged> inParagraph(Block paragraph) {
        List<Judged> judged = new ArrayList<>();
        for (Passage.Line line : paragraph.passage().lines()) {
            Optional<Judged> one = in(line);
            if (one.isEmpty() || !one.get().numbered()) {
                return List.of();
            }
            judged.add(one.get());
        }
        return judged;
    }

    private static Optional<Judged> in(Passage.Line line) {
        return atEnd(line).or(() -> inFront(line));
    }

    /** {@code (√) Water is wet.}, {@code 1.（×）水是甜的。}, {@code (F) 3. Ice is hot.} */
    private static Optional<Judged> inFront(Passage.Line line) {
        String text = line.text();
        int start = Markers.bulletEnd(text);
        int digits = Run.digits(text, start);
        boolean numbered = digits > 0 && digits < text.length() && NUMBERING.indexOf(text.charAt(digits)) >= 0;
        int open = Run.of(AROUND, text, numbered ? digits + 1 : start);
        int bracket = open < text.length() ? IN_FRONT.indexOf(text.charAt(open)) : -1;
        int close = bracket < 0 ? -1 : text.indexOf(CLOSERS.charAt(OPENERS.indexOf(text.charAt(open))), open);
        if (close < 0 || close - open > LONGEST) {
            return Optional.empty();
        }
        Passage verdict = Passage.of(line.part(open + 1, close)).trimmed();
        Title title = Title.of(Passage.of(line.from(Run.of(AROUND, text, close + 1))));
        return verdict.isBlank() || title.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Judged(line.number(), numbered || title.number() >= 0, title.text(), verdict));
    }

    private static Optional<Judged> atEnd(Passage.Line line) {
        String text = line.text().stripTrailing();
        int end = text.length();
        if (end == 0 || (MARKS + CLOSERS).indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        int close = Run.before(AROUND, text, end);
        int bracket = close == 0 ? -1 : CLOSERS.indexOf(text.charAt(close - 1));
        int open = bracket < 0
                ? text.lastIndexOf(' ', close - 1) + 1
                : text.lastIndexOf(OPENERS.charAt(bracket), close - 1);
        if (open < 1) {
            return Optional.empty();
        }
        int from = Math.min(close, Run.of(OPENERS + AROUND, text, open));
        int to = Math.max(from, Run.before(AROUND, text, bracket < 0 ? close : close - 1));
        if (from == open || to == end || to == from || to - from > LONGEST) {
            return Optional.empty();
        }
        int before = Run.before(AROUND, text, open);
        int start = Math.min(Markers.bulletEnd(text), before); // a bullet with nothing but a verdict
        Title title = Title.of(Passage.of(line.part(start, before)));
        return title.text().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Judged(line.number(), title.number() >= 0, title.text(), Passage.of(line.part(from, to))));
    }

    /** Whether most are whole sentences: what a list says of words, of options or of features is no statement. */
    private static boolean areSentences(List<Judged> judged) {
        long sentences = judged.stream().filter(Verdicts::isSentence).count();
        return Share.MOST.isReached(sentences, judged.size());
    }

    private static boolean isSentence(Judged judged) {
        String plain = judged.statement().markdown().stripTrailing();
        return Signs.SENTENCE_ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    /** What tells one verdict from another; signs have no words. */
    private static String key(Passage verdict) {
        String words = Words.normal(verdict.markdown());
        return words.isEmpty() ? verdict.markdown().replace(String.valueOf(Signs.VARIANT), "") : words;
    }

    private static boolean saysTrue(String verdict) {
        return Words.CORRECT.is(verdict)
                || Words.TRUTH.is(verdict)
                || (verdict.length() == 1 && Signs.TRUE.indexOf(verdict.charAt(0)) >= 0);
    }
}
