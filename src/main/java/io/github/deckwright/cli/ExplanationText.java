package io.github.deckwright.cli;

import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.Explanation.LineSeen;
import io.github.deckwright.read.Explanation.PatternSeen;
import io.github.deckwright.read.Explanation.StyleSeen;
import io.github.deckwright.read.LeftOut;
import java.util.List;
import java.util.function.Consumer;

/** Tells people how a document was read. */
final class ExplanationText {
    private static final int MAX_TEXT = 90;

    private final Consumer<String> out;

    /** @param out takes lines without their ends */
    ExplanationText(Consumer<String> out) {
        this.out = out;
    }

    /** @param path of the document, as it is shown */
    void print(String path, Explanation seen) {
        int cards = seen.styles().stream().mapToInt(StyleSeen::cards).sum();
        out.accept(path + ": " + (cards == 1 ? "1 card" : cards + " cards")
                + seen.title().map(title -> ", titled \"" + title + "\"").orElse(", without a title"));
        styles(seen.styles());
        patterns(seen.patterns());
        out.accept("");
        out.accept("What was seen, by line:");
        seen.lines().forEach(this::print);
        if (seen.lines().isEmpty()) {
            out.accept("  no heading and no question");
        }
        left(seen.left());
    }

    private void styles(List<StyleSeen> styles) {
        out.accept("");
        out.accept("How questions could be marked (styles):");
        for (StyleSeen style : styles) {
            out.accept(
                    "  " + style.name() + (style.cards() == 0 ? ": no card" : ": " + style.cards() + " of the cards"));
            style.evidence().forEach(text -> out.accept("      " + text));
        }
        if (styles.isEmpty()) {
            out.accept("  none fits: nothing here is marked as a question with an answer");
        }
    }

    private void patterns(List<PatternSeen> patterns) {
        if (patterns.isEmpty()) {
            return;
        }
        out.accept("");
        out.accept("What looks alike, and the setting by which it is cards (patterns):");
        for (PatternSeen one : patterns) {
            out.accept("  " + one.setting());
            out.accept("      " + one.lines() + " lines, " + one.asking() + " ask or set a task; "
                    + Counted.of(one.cards(), "card") + " by it, " + one.taken() + " without it"
                    + one.missed().map(why -> ": " + why).orElse(""));
        }
    }

    private void left(List<LeftOut> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.accept("");
        out.accept("Lines that are on no card:");
        for (LeftOut left : lines) {
            String range = left.firstLine() + (left.lastLine() > left.firstLine() ? "-" + left.lastLine() : "");
            out.accept(" ".repeat(Math.max(1, 11 - range.length())) + range + "  " + left.why());
        }
    }

    private void print(LineSeen seen) {
        String number = " ".repeat(Math.max(0, 6 - String.valueOf(seen.line()).length())) + seen.line() + "  ";
        String mark = seen.level() == 0 ? "" : "#".repeat(seen.level()) + " ";
        String text = mark + shortened(seen.text());
        out.accept(number
                + switch (seen.role()) {
                    case CARD -> "card      " + text + "  [" + seen.style() + "]";
                    case UNANSWERED -> "no answer " + text + "  [" + seen.style() + "]";
                    case REJECTED -> "no card   " + seen.text() + "  [" + seen.style() + "]";
                    case HEADING -> "          " + text;
                });
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= MAX_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_TEXT)) + "…";
    }
}
