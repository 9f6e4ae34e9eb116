package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sign that a document puts on a line of its own between front and back.
 *
 * @param mark the sign; for {@code ?} also {@code ??} counts
 * @param at the lines that hold it, with text somewhere above and below each
 */
record Separator(String mark, List<Integer> at) {
    /** Lines above the sign of a document that is one card. */
    private static final int LONGEST_FRONT = 11;

    private static final String PRIVATE = Signs.DASHES + "=~+*@&$^/\\!;:.,→⇒»";

    /** Finds the sign of a document. */
    static Optional<Separator> of(SourceLines lines) {
        Map<String, List<Integer>> signs = signs(lines);
        List<Integer> questions = new ArrayList<>(signs.getOrDefault("?", List.of()));
        questions.addAll(signs.getOrDefault("??", List.of()));
        questions.sort(null);
        if (!questions.isEmpty()) {
            return Optional.of(new Separator("?", questions));
        }
        for (String known : List.of("%", ":::")) {
            Separator separator = new Separator(known, signs.getOrDefault(known, List.of()));
            if (!separator.at.isEmpty() && (known.equals("%") || separator.isFenceless(lines))) {
                return Optional.of(separator);
            }
        }
        return signs.entrySet().stream()
                .map(entry -> new Separator(entry.getKey(), entry.getValue()))
                .filter(separator -> separator.isPrivateSign() && separator.isRegular(lines))
                .findFirst();
    }

    private static Map<String, List<Integer>> signs(SourceLines lines) {
        Map<String, List<Integer>> signs = new LinkedHashMap<>();
        int last = lines.textBefore(lines.count());
        for (int number = lines.textAfter(lines.firstLine()) + 1; number < last; number++) {
            String text = lines.text(number);
            boolean item = ItemSeparators.isOne(lines, number);
            if (text.length() > 12 || lines.isLiteral(number) || Markers.indent(text) > 3 || item) {
                continue;
            }
            String sign = text.strip();
            boolean asks = sign.equals("?") || sign.equals("??") || sign.equals("%") || sign.equals(":::");
            if ((asks || isSign(sign)) && stands(lines, number)) {
                signs.computeIfAbsent(sign, key -> new ArrayList<>()).add(number);
            }
        }
        return signs;
    }

    private static boolean isSign(String text) {
        return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> PRIVATE.indexOf(c) >= 0);
    }

    /** Whether something that can be a front is above, something that can be a back below. */
    private static boolean stands(SourceLines lines, int number) {
        int above = lines.textBefore(number - 1);
        int below = lines.textAfter(number + 1);
        return above >= lines.firstLine()
                && below <= lines.count()
                && !lines.isRule(above)
                && !lines.isRule(below)
                && (lines.headingLevel(below) == 0 || isDeeper(lines, above, below));
    }

    /** Whether a front has a section for itself, and its back begins with a heading below that one: {@code ?} above it parts both. */
    private static boolean isDeeper(SourceLines lines, int above, int below) {
        int around = lines.headingLevel(lines.boundaryAbove(above));
        return lines.headingLevel(above) == 0 && lines.headingLevel(below) > around && lines.isMark(above + 1, "?");
    }

    /** Colons also close containers, which open with a word. */
    private boolean isFenceless(SourceLines lines) {
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number).strip();
            if (!lines.isLiteral(number) && text.startsWith(":::") && text.length() > 3) {
                return false;
            }
        }
        return countAlone(lines) == at.size();
    }

    private boolean isPrivateSign() {
        return !mark.equals("?") && !mark.equals("??") && !mark.equals("%") && !mark.equals(":::");
    }

    /** A sign of the author's own must part nearly every section in two, or be the only one in a file without headings. */
    private boolean isRegular(SourceLines lines) {
        if (at.size() == 1) {
            return Signs.DASHES.contains(mark) && isOneCard(lines);
        }
        return Gates.SEPARATORS.opens(at.size(), countAlone(lines), at.size())
                && Gates.SEPARATORS_SECTIONS.isPart(at.size(), sections(lines) - 1);
    }

    private boolean isOneCard(SourceLines lines) {
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            boolean other = !lines.isLiteral(number)
                    && (lines.headingLevel(number) > 0
                            || lines.isRule(number)
                            || (number < at.get(0) && lines.text(number).startsWith("- ")));
            if (other) {
                return false;
            }
        }
        return at.get(0) - lines.firstLine() <= LONGEST_FRONT;
    }

    private static int sections(SourceLines lines) {
        int sections = 1;
        for (int number = lines.firstLine() + 1; number < lines.count(); number++) {
            if (lines.isBoundary(number)) {
                sections++;
            }
        }
        return sections;
    }

    /** Whether no other separator stands between the same rules or headings. */
    boolean alone(SourceLines lines, int index) {
        int section = lines.boundaryAbove(at.get(index));
        boolean before = index > 0 && lines.boundaryAbove(at.get(index - 1)) == section;
        boolean after = index + 1 < at.size() && lines.boundaryAbove(at.get(index + 1)) == section;
        return !before && !after;
    }

    private long countAlone(SourceLines lines) {
        return IntStream.range(0, at.size())
                .filter(index -> alone(lines, index))
                .count();
    }
}
