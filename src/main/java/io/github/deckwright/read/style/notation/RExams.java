package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Exercises of R/exams: underlined titles {@code Question}, {@code Answerlist}, {@code Solution}, {@code Meta-information}, the last with
 * {@code exsolution: 0100}.
 */
final class RExams {
    static final List<String> MARKS = List.of("Meta-information");

    private static final List<String> PARTS = List.of("Question", "Answerlist", "Solution", "Meta-information");

    private final SourceLines lines;

    private RExams(SourceLines lines) {
        this.lines = lines;
    }

    static List<Item> find(Outline outline) {
        RExams reading = new RExams(outline.sourceLines());
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= outline.lineCount(); number++) {
            if (reading.opens(number, "Question")) {
                int end = number + 2;
                while (end <= outline.lineCount() && !reading.opens(end, "Question")) {
                    end++;
                }
                items.add(reading.exercise(number, end));
                number = end - 1;
            }
        }
        return items;
    }

    private boolean opens(int number, String part) {
        String below = lines.text(number + 1).strip();
        boolean underlined = Run.isAll('=', below, 3) || Run.isAll('-', below, 3);
        return underlined && lines.text(number).strip().equals(part);
    }

    private boolean opensAny(int number) {
        return PARTS.stream().anyMatch(part -> opens(number, part));
    }

    private int next(int from, int end) {
        int number = from;
        while (number < end && !opensAny(number)) {
            number++;
        }
        return number;
    }

    private Item exercise(int first, int end) {
        Item item = new Item(first, end - 1);
        Passage solution = Passage.EMPTY;
        List<Passage> options = List.of();
        List<Passage> told = List.of();
        String key = "";
        boolean solved = false;
        for (int part = first; part < end; ) {
            int next = next(part + 2, end);
            String name = lines.text(part).strip();
            switch (name) {
                case "Question" -> item.question(lines.passage(part + 2, next - 1));
                case "Answerlist" -> {
                    List<Passage> list = list(part + 2, next);
                    options = solved ? options : list;
                    told = solved ? list : told;
                }
                case "Solution" -> {
                    solved = true;
                    solution = lines.passage(part + 2, next - 1);
                }
                default -> key = meta(part + 2, next);
            }
            part = next;
        }
        for (int i = 0; i < options.size(); i++) {
            item.option(options.get(i), isRight(key, i, options, told));
        }
        if (options.isEmpty() && solution.isBlank()) {
            return key.isEmpty() ? item : item.answer(solution(first, end));
        }
        return options.isEmpty() ? item.answer(solution) : item.explanation(solution);
    }

    /** One character an option, or else what the solution tells of each. */
    private static boolean isRight(String key, int index, List<Passage> options, List<Passage> told) {
        boolean bits = key.length() == options.size()
                && key.replace("0", "").replace("1", "").isEmpty();
        if (bits) {
            return key.charAt(index) == '1';
        }
        return told.size() == options.size()
                && told.get(index).markdown().strip().toLowerCase(Locale.ROOT).startsWith("true");
    }

    private List<Passage> list(int from, int end) {
        List<Passage> list = new ArrayList<>();
        List<Passage.Line> open = new ArrayList<>();
        for (int number = from; number <= end; number++) {
            String text = lines.text(number);
            boolean starts = number == end || text.startsWith("* ") || text.startsWith("- ");
            if (starts && !open.isEmpty()) {
                list.add(Item.words(new Passage(open)));
                open.clear();
            }
            if (number < end && (starts || !open.isEmpty())) {
                open.add(starts ? lines.line(number).from(2) : lines.line(number));
            }
        }
        return list;
    }

    private String meta(int from, int end) {
        int at = keyLine(from, end);
        return at < 0
                ? ""
                : lines.text(at).substring(lines.text(at).indexOf(':') + 1).strip();
    }

    private Passage solution(int from, int end) {
        int at = keyLine(from, end);
        return at < 0
                ? Passage.EMPTY
                : Item.words(Passage.of(lines.line(at).from(lines.text(at).indexOf(':') + 1)));
    }

    private int keyLine(int from, int end) {
        for (int number = from; number < end; number++) {
            if (lines.text(number).strip().startsWith("exsolution:")) {
                return number;
            }
        }
        return -1;
    }
}
