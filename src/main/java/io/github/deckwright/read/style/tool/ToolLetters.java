package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.weigh.gate.Gates;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document comes from AnkiOps, where single letters are labels of further parts: by the keys of its notes, by numbered choices,
 * lines with gaps, front and back right below each other, or an extra right below answer after answer.
 */
final class ToolLetters {
    private ToolLetters() {}

    static boolean areIn(SourceLines lines) {
        LetterLabel above = null;
        int extras = 0;
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number);
            if (text.startsWith("<!--") && (text.contains("note_key:") || text.contains("note_id:"))) {
                return true;
            }
            LetterLabel label = lines.isLiteral(number)
                    ? null
                    : lines.label(number).letter().orElse(null);
            if (label == null) {
                continue;
            }
            extras += isExtra(label, above) ? 1 : 0;
            if (isOfTool(label, text, above) || Gates.QA_FOREIGN.isEnough(extras)) {
                return true;
            }
            above = label;
        }
        return false;
    }

    private static boolean isOfTool(LetterLabel label, String text, @Nullable LetterLabel above) {
        return label.role() == LetterLabel.Role.LETTER
                && switch (label.word()) {
                    case "T" -> text.contains("{{c");
                    case "C" -> label.number() == 2;
                    case "B" -> isBelow("F", above);
                    case "I" -> isBelow("Q", above);
                    default -> false;
                };
    }

    /** An extra follows an answer; below the options A to D it would be another one. */
    private static boolean isExtra(LetterLabel label, @Nullable LetterLabel above) {
        return label.role() == LetterLabel.Role.LETTER && label.word().equals("E") && isBelow("A", above);
    }

    private static boolean isBelow(String word, @Nullable LetterLabel above) {
        return above != null && above.word().equals(word);
    }
}
