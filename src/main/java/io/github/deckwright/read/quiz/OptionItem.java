package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import java.util.List;
import java.util.Optional;

/**
 * One item of a list that may be an option.
 *
 * @param lines its text without the box
 * @param mark in front of its label
 * @param endLine the line before which its own text ends
 */
record OptionItem(
        Block block, List<Passage.Line> lines, Box box, LabelMark mark, Optional<OptionLabel> label, int endLine) {

    boolean isTask() {
        return box != Box.NONE;
    }

    boolean isTicked() {
        return box == Box.TICKED;
    }

    /** Whether the text of the option must stand below. */
    boolean isLetterOnly() {
        String text = lines.isEmpty() ? "" : lines.get(0).text().strip();
        return lines.size() < 2
                && (text.isEmpty()
                        || text.equals(":")
                        || (label.isPresent()
                                && label.get().end() >= lines.get(0).text().length()));
    }

    boolean isNext(int place) {
        return label.isPresent() && OptionSymbols.canStandAt(label.get().symbol(), place);
    }

    /** Whether the item shows a picture and says nothing. */
    boolean isImage() {
        String text = new Passage(lines).markdown().strip();
        return (text.startsWith("![") && text.endsWith(")")) || (text.startsWith("<img") && text.endsWith(">"));
    }

    /** Characters of its text. */
    int length() {
        return new Passage(lines).markdown().strip().length();
    }

    boolean endsLikeSentence() {
        String text = new Passage(lines).markdown().strip();
        return !text.isEmpty() && ".!。！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
