package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.read.finish.Findings;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.style.example.SeriesFinder;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.weigh.Proposals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a document was read, for whoever wonders: its outline, what the styles weighed, and what became of each question.
 *
 * @param patterns lines that look alike, with the examples by which they would be cards; those that give most first
 * @param lines what is worth telling of single lines, in order
 * @param left lines that no card shows and that {@code lines} does not name, in order
 */
public record Explanation(
        Optional<String> title,
        List<StyleSeen> styles,
        List<PatternSeen> patterns,
        List<LineSeen> lines,
        List<LeftOut> left) {

    /**
     * What became of one style.
     *
     * @param cards how many it gave
     * @param evidence what speaks for and against it in this document
     */
    public record StyleSeen(String name, int cards, List<String> evidence) {
        public StyleSeen {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Lines that look alike, with the example by which they would be cards.
     *
     * @param pattern the example, lines separated by {@code \n}
     * @param setting the line to write into a configuration
     * @param lines how many look alike
     * @param asking how many of them ask or set a task
     * @param cards how many cards the example gives
     * @param taken how many of those are cards without it
     * @param missed what the others lacked; empty when most are cards
     */
    public record PatternSeen(
            String pattern, String setting, int lines, int asking, int cards, int taken, Optional<String> missed) {}

    /** What a line was seen as. */
    public enum Role {
        HEADING,
        CARD,
        UNANSWERED,
        REJECTED
    }

    /**
     * One line.
     *
     * @param level of a heading, 1 to 6, also when it is a question; otherwise 0
     * @param style that the verdict comes from; empty for a heading that no style spoke about
     * @param text of the heading or question, in quotes and with the reason when the role is {@link Role#REJECTED}
     */
    public record LineSeen(int line, Role role, int level, String style, String text) {}

    public Explanation {
        styles = List.copyOf(styles);
        patterns = List.copyOf(patterns);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    static Explanation of(Reading reading) {
        List<LineSeen> lines = lines(reading);
        BitSet told = new BitSet();
        lines.forEach(seen -> told.set(seen.line()));
        Set<Integer> asked = new HashSet<>();
        reading.chosen().forEach(one -> asked.add(one.span().fromLine()));
        List<PatternSeen> patterns = SeriesFinder.find(reading.outline(), asked).stream()
                .map(seen -> new PatternSeen(
                        seen.pattern().written(),
                        seen.setting(),
                        seen.members(),
                        seen.asking(),
                        seen.cards(),
                        seen.taken(),
                        seen.missed()))
                .toList();
        return new Explanation(reading.document().title(), styles(reading), patterns, lines, LeftOut.of(reading, told));
    }

    private static List<StyleSeen> styles(Reading reading) {
        Map<String, List<String>> evidence = new TreeMap<>();
        for (Proposals.Evidence seen : reading.proposals().evidence()) {
            if (seen.line() == 0) {
                evidence.computeIfAbsent(seen.style(), style -> new ArrayList<>())
                        .add(seen.text());
            }
        }
        Map<String, Integer> cards = new TreeMap<>();
        for (Card card : reading.document().cards()) {
            cards.merge(card.style(), 1, Integer::sum);
            evidence.computeIfAbsent(card.style(), style -> new ArrayList<>());
        }
        List<StyleSeen> styles = new ArrayList<>();
        evidence.forEach((style, texts) -> styles.add(new StyleSeen(style, cards.getOrDefault(style, 0), texts)));
        styles.sort(Comparator.comparingInt((StyleSeen seen) -> -seen.cards()));
        return styles;
    }

    private static List<LineSeen> lines(Reading reading) {
        Outline outline = reading.outline();
        LineNumbers numbers = reading.numbers();
        Map<Integer, Heading> headings = new HashMap<>();
        for (Heading heading : outline.headings()) {
            headings.putIfAbsent(numbers.of(heading.firstLine()), heading);
        }
        TreeMap<Integer, LineSeen> verdicts = new TreeMap<>();
        for (Card card : reading.document().cards()) {
            put(verdicts, headings, card.place().line(), Role.CARD, card.style(), plain(card));
        }
        TreeMap<Integer, Span> covered = new TreeMap<>();
        reading.chosen().forEach(one -> covered.put(one.span().fromLine(), one.span()));
        for (Proposals.Unanswered one : reading.open()) {
            int line = one.span().fromLine();
            if (!isInside(covered, line)) {
                String text = Cloze.written(PlainText.of(one.question().markdown()));
                put(verdicts, headings, numbers.of(line), Role.UNANSWERED, one.style(), text);
            }
        }
        for (Proposals.Evidence seen : reading.proposals().evidence()) {
            if (seen.line() > 0 && !isInside(covered, seen.line())) {
                String text = Findings.quoted(PlainText.of(outline.line(seen.line()))) + ": " + seen.text();
                put(verdicts, headings, numbers.of(seen.line()), Role.REJECTED, seen.style(), text);
            }
        }
        for (Heading heading : outline.headings()) {
            put(verdicts, headings, numbers.of(heading.firstLine()), Role.HEADING, "", heading.plain());
        }
        return new ArrayList<>(verdicts.values());
    }

    /** Whether a line is part of a card that begins above it. */
    private static boolean isInside(TreeMap<Integer, Span> covered, int line) {
        var above = covered.lowerEntry(line);
        return above != null && above.getValue().lastLine() >= line;
    }

    /** The first verdict on a line stays: a card weighs more than what another style made of it. */
    private static void put(
            TreeMap<Integer, LineSeen> verdicts,
            Map<Integer, Heading> headings,
            int line,
            Role role,
            String style,
            String text) {
        Heading heading = headings.get(line);
        verdicts.putIfAbsent(line, new LineSeen(line, role, heading == null ? 0 : heading.level(), style, text));
    }

    private static String plain(Card card) {
        return Cloze.written(PlainText.of(card.question().markdown()));
    }
}
