package io.github.deckwright.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes new documents of old ones, mostly line by line, as people and merges break them. */
final class Mutator {
    private static final int MOST_STEPS = 8;
    private static final int LONGEST_RUN = 6;
    private static final String[] INDENTS = {" ", "  ", "   ", "    ", "\t", "> ", "- ", "1. ", "* ", "  - ", "\t- "};
    private static final String[] LINE_ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\n\n"};

    private final List<String> seeds;
    private final List<String> marks;
    private final SplittableRandom random;

    Mutator(List<String> seeds, List<String> marks, long seed) {
        this.seeds = seeds;
        this.marks = marks;
        random = new SplittableRandom(seed);
    }

    /** The next document, a character a byte. */
    String next() {
        List<String> lines = new ArrayList<>(List.of(any(seeds).split("\n", -1)));
        for (int step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            step(lines);
            if (lines.isEmpty()) {
                lines.add(any(marks));
            }
        }
        String text = String.join(any(LINE_ENDS), lines);
        return random.nextInt(20) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
    }

    private void step(List<String> lines) {
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(LONGEST_RUN));
        List<String> run = List.copyOf(lines.subList(from, to));
        switch (random.nextInt(14)) {
            case 0 -> lines.subList(from, to).clear();
            case 1 -> lines.addAll(random.nextInt(lines.size() + 1), run);
            case 2 -> lines.set(from, lines.set(random.nextInt(lines.size()), lines.get(from)));
            case 3 -> lines.subList(from, to).replaceAll(indent()::concat);
            case 4 -> lines.subList(from, to).replaceAll(String::stripLeading);
            case 5 -> splice(lines, from);
            case 6 -> lines.add(from, any(marks));
            case 7 -> lines.set(from, any(marks) + lines.get(from));
            case 8 -> lines.set(from, any(marks));
            case 9 -> lines.set(from, onlyMarks(lines.get(from)));
            case 10 -> lines.set(from, cut(lines.get(from)));
            case 11 -> join(lines, from);
            case 12 -> lines.set(from, lines.get(from) + any(marks));
            default -> lines.set(from, inserted(lines.get(from)));
        }
    }

    private String indent() {
        return any(INDENTS);
    }

    private void splice(List<String> lines, int at) {
        List<String> other = List.of(any(seeds).split("\n", -1));
        int from = random.nextInt(other.size());
        int to = Math.min(other.size(), from + 1 + random.nextInt(4 * LONGEST_RUN));
        if (random.nextBoolean()) {
            lines.subList(at, lines.size()).clear();
        }
        lines.addAll(at, other.subList(from, to));
    }

    /** The line without its words: what is left shows where reading relies on a word. */
    private static String onlyMarks(String line) {
        return line.replaceAll("[\\p{L}\\x80-\\xff]+ ?", "");
    }

    private String cut(String line) {
        int from = random.nextInt(line.length() + 1);
        int to = random.nextInt(line.length() + 1);
        return line.substring(0, Math.min(from, to)) + line.substring(Math.max(from, to));
    }

    private static void join(List<String> lines, int at) {
        if (at + 1 < lines.size()) {
            lines.set(at, lines.get(at) + lines.remove(at + 1));
        }
    }

    private String inserted(String line) {
        int at = random.nextInt(line.length() + 1);
        int to = at + random.nextInt(line.length() - at + 1);
        String mark = any(marks);
        return line.substring(0, at)
                + mark
                + line.substring(at, to)
                + (random.nextBoolean() ? mark : "")
                + line.substring(to);
    }

    /** A piece many times over, at least so long, to see how time grows. */
    static String repeated(String piece, int length) {
        return piece.isEmpty() ? piece : piece.repeat(length / piece.length() + 1);
    }

    /** Some lines of a document. */
    String piece(String document) {
        String[] lines = document.split("\n", -1);
        int from = random.nextInt(lines.length);
        int to = Math.min(lines.length, from + 1 + random.nextInt(LONGEST_RUN));
        String end = random.nextBoolean() ? "\n" : "";
        return String.join("\n", List.of(lines).subList(from, to)) + end;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
