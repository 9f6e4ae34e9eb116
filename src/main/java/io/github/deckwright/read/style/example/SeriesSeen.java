package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lines of a document that look alike, with the example by which they would be cards.
 *
 * @param pattern the example
 * @param members how many lines look alike
 * @param cards how many cards the example gives
 * @param taken how many of them are cards without it
 * @param asking how many of the members ask or set a task
 */
public record SeriesSeen(CardPattern pattern, int members, int cards, int taken, int asking) {
    /** So many lines that look alike are no accident. */
    private static final int FEW = 2;

    /** So many make a document worth a word about them. */
    private static final int SEVERAL = 3;

    /** Trying one costs a walk through the document. */
    private static final int TRIED = 12;

    /** More would not be read. */
    private static final int SHOWN = 6;

    /**
     * The series of a document, those that give most cards first.
     *
     * @param asked lines in which questions of cards begin
     */
    public static List<SeriesSeen> in(Outline outline, NavigableSet<Integer> asked) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        Map<Integer, Frame> frames = new LinkedHashMap<>();
        for (int number = outline.firstLine(); number <= outline.lineCount(); number++) {
            int line = number;
            Optional<Frame> frame =
                    outline.sourceLines().isLiteral(line) ? Optional.empty() : Frame.of(outline.line(line));
            frame.ifPresent(found -> {
                frames.put(line, found);
                alike.computeIfAbsent(found.key(), key -> new ArrayList<>()).add(line);
            });
        }
        List<SeriesSeen> series = new ArrayList<>();
        alike.values().stream()
                .filter(members -> members.size() >= FEW)
                .sorted(Comparator.comparingInt((List<Integer> members) -> -members.size()))
                .limit(TRIED)
                .forEach(members -> of(outline, members, frames, asked).ifPresent(series::add));
        series.sort(Comparator.comparingInt((SeriesSeen seen) -> -seen.cards()));
        return apart(outline, series);
    }

    /** Without those that only stand inside the cards of one that gives more. */
    private static List<SeriesSeen> apart(Outline outline, List<SeriesSeen> all) {
        List<SeriesSeen> apart = new ArrayList<>();
        int[] around = new int[outline.lineCount() + 2]; // where the card begins that a line lies in
        for (SeriesSeen series : all) {
            List<PatternCard> cards = cards(outline, series.pattern());
            IntStream owners = cards.stream().mapToInt(card -> around[card.firstLine()]);
            boolean hidden = owners.filter(line -> line > 0).distinct().count() >= FEW;
            if (!hidden && apart.size() < SHOWN) {
                apart.add(series);
                cards.forEach(card -> Arrays.fill(around, card.firstLine() + 1, card.lastLine() + 1, card.firstLine()));
            }
        }
        return List.copyOf(apart);
    }

    private static List<PatternCard> cards(Outline outline, CardPattern pattern) {
        return PatternCards.find(outline.sourceLines(), List.of(pattern)).get(0).stream()
                .filter(card -> !card.part(Field.QUESTION).isBlank()
                        && !outline.clean(card.part(Field.ANSWER)).isBlank())
                .toList();
    }

    private static Optional<SeriesSeen> of(
            Outline outline, List<Integer> members, Map<Integer, Frame> frames, NavigableSet<Integer> asked) {
        CardPattern pattern;
        try {
            pattern = CardPattern.of(Skeleton.of(outline, members, frames));
        } catch (CardPattern.Unfit e) {
            return Optional.empty(); // longer than an example may be
        }
        List<PatternCard> cards = cards(outline, pattern);
        Set<Integer> begins = new HashSet<>();
        cards.forEach(card -> begins.add(card.firstLine()));
        int taken = (int) begins.stream().filter(asked::contains).count();
        int asking = 0;
        for (int line : members) {
            Frame frame = Objects.requireNonNull(frames.get(line));
            Title title = Title.of(Passage.of(new Passage.Line(line, 1, frame.words())));
            asking += title.asks() || title.setsTask() ? 1 : 0;
        }
        return cards.size() < FEW
                ? Optional.empty()
                : Optional.of(new SeriesSeen(pattern, members.size(), cards.size(), taken, asking));
    }

    /** Whether most of its cards are missing without it. */
    public boolean isMissed() {
        return taken * 2 < cards;
    }

    /** What kept its members from being cards; empty when most of them are. */
    public Optional<String> missed() {
        int enough = (members * 2 + 2) / 3;
        if (!isMissed()) {
            return Optional.empty();
        }
        return Optional.of(
                asking < enough
                        ? "at least " + enough
                                + " must ask, or have a number that runs on or a label, with answers that say so"
                        : "nothing says that answers stand below them");
    }

    /**
     * The series that an author most likely meant, when no card was found: several that ask, have a number or are followed by something
     * that recurs.
     */
    public static Optional<SeriesSeen> promising(Outline outline) {
        return in(outline, new TreeSet<>()).stream()
                .filter(series ->
                        series.cards() >= SEVERAL && (series.asking() * 3 >= series.members() || series.isMarked()))
                .findFirst();
    }

    private boolean isMarked() {
        boolean numbered = pattern.rows().get(0).pieces().contains(new CardPattern.Slot(Field.NUMBER));
        boolean led = pattern.rows().stream()
                .skip(1)
                .anyMatch(row -> row.pieces().stream()
                        .anyMatch(piece -> piece instanceof CardPattern.Literal literal
                                && !literal.text().isBlank()));
        return numbered || led;
    }

    /** The line to write into a configuration. */
    public String setting() {
        return "pattern = " + PatternStyle.quoted(pattern);
    }
}
