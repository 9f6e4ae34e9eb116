package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds lines of a document that look alike. */
public final class SeriesFinder {
    /** Trying one costs a walk through the document. */
    private static final int MOST_TRIED = 12;

    /** More would not be read. */
    private static final int MOST_SHOWN = 6;

    private final Outline outline;
    private final Set<Integer> asked;

    /** For each line that something surrounds, what does. */
    private final Map<Integer, Frame> frames = new LinkedHashMap<>();

    /** A series with the cards that its example gives. */
    private record Tried(SeriesSeen series, List<PatternCard> cards) {}

    private SeriesFinder(Outline outline, Set<Integer> asked) {
        this.outline = outline;
        this.asked = asked;
    }

    /**
     * The series of a document, those that give most cards first.
     *
     * @param asked lines in which questions of cards begin
     */
    public static List<SeriesSeen> find(Outline outline, Set<Integer> asked) {
        return new SeriesFinder(outline, asked).find();
    }

    /** The series that an author most likely meant, when no card was found. */
    public static Optional<SeriesSeen> promising(Outline outline) {
        return find(outline, Set.of()).stream()
                .filter(series -> Gates.EXAMPLE_WORTH.isEnough(series.cards()) && series.mayAsk())
                .findFirst();
    }

    private List<SeriesSeen> find() {
        List<Tried> tried = new ArrayList<>();
        alike().stream()
                .filter(members -> Gates.EXAMPLE_LINES.isEnough(members.size()))
                .sorted(Comparator.comparingInt((List<Integer> members) -> -members.size()))
                .limit(MOST_TRIED)
                .forEach(members -> tried(members).ifPresent(tried::add));
        tried.sort(Comparator.comparingInt((Tried one) -> -one.cards().size()));
        return apart(tried);
    }

    /** Numbers of lines, those together that look alike. */
    private Collection<List<Integer>> alike() {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            Optional<Frame> frame =
                    outline.sourceLines().isLiteral(line) ? Optional.empty() : Frame.of(outline.line(line));
            if (frame.isPresent()) {
                frames.put(line, frame.get());
                alike.computeIfAbsent(frame.get().key(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        return alike.values();
    }

    private Optional<Tried> tried(List<Integer> members) {
        CardPattern pattern;
        try {
            pattern = CardPattern.of(Skeleton.of(outline, members, frames));
        } catch (CardPattern.Unfit e) {
            return Optional.empty(); // longer than an example may be
        }
        List<PatternCard> cards = PatternCards.find(outline.sourceLines(), List.of(pattern)).get(0).stream()
                .filter(card -> !card.part(Field.QUESTION).isBlank()
                        && !outline.clean(card.part(Field.ANSWER)).isBlank())
                .toList();
        if (!Gates.EXAMPLE_LINES.isEnough(cards.size())) {
            return Optional.empty();
        }
        int taken = (int)
                cards.stream().filter(card -> asked.contains(card.firstLine())).count();
        int asking = (int) members.stream().filter(this::asks).count();
        return Optional.of(new Tried(new SeriesSeen(pattern, members.size(), cards.size(), taken, asking), cards));
    }

    private boolean asks(int line) {
        Frame frame = Objects.requireNonNull(frames.get(line));
        Title title = Title.of(Passage.of(new Passage.Line(line, 1, frame.words())));
        return title.asks() || title.setsTask();
    }

    /** Without those that only stand inside several cards of one that gives more. */
    private List<SeriesSeen> apart(List<Tried> all) {
        List<SeriesSeen> apart = new ArrayList<>();
        int[] around = new int[outline.lineCount() + 2]; // where the card begins that a line lies in
        for (Tried one : all) {
            boolean hidden = Gates.EXAMPLE_LINES.isEnough(one.cards().stream()
                    .mapToInt(card -> around[card.firstLine()])
                    .filter(line -> line > 0)
                    .distinct()
                    .count());
            if (!hidden && apart.size() < MOST_SHOWN) {
                apart.add(one.series());
                one.cards()
                        .forEach(card ->
                                Arrays.fill(around, card.firstLine() + 1, card.lastLine() + 1, card.firstLine()));
            }
        }
        return List.copyOf(apart);
    }
}
