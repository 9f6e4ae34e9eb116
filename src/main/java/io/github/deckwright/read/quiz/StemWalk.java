package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a walk upwards from options has met. Not safe for use by several threads. */
final class StemWalk {

    /** What ended the walk. */
    enum Stop {
        HEADING,
        /** The list item around. */
        ITEM,
        /** A paragraph with a number or a label. */
        NUMBERED,
        /** The start of details around. */
        SUMMARY,
        OTHER
    }

    private final List<Passage> parts = new ArrayList<>();
    private final List<Boolean> texts = new ArrayList<>();
    private Stop stop = Stop.OTHER;
    private boolean stopped;
    private @Nullable Heading heading;
    private Optional<Details> details = Optional.empty();
    private int itemNumber = -1;
    private int labelLine;

    /** Adds a paragraph above what was met. */
    void text(Passage text) {
        add(text, true);
    }

    /** Adds code or the like above what was met. */
    void block(Passage block) {
        add(block, false);
    }

    private void add(Passage part, boolean text) {
        if (!part.isBlank()) {
            parts.add(0, part.trimmed());
            texts.add(0, text);
        }
    }

    void stop(Stop reason) {
        stop = reason;
        stopped = true;
    }

    void heading(Heading met) {
        heading = met;
        stop(Stop.HEADING);
    }

    void item(Block met) {
        itemNumber = met.number();
        stop(Stop.ITEM);
    }

    /** A label alone in its paragraph counts what follows it. */
    void numbered(int number, int line) {
        itemNumber = number;
        labelLine = line;
        stop(Stop.NUMBERED);
    }

    void summary(Optional<Details> met) {
        details = met;
        stop(Stop.SUMMARY);
    }

    boolean isStopped() {
        return stopped;
    }

    Stop stop() {
        return stop;
    }

    /** All parts in the order of the document. */
    List<Passage> parts() {
        return parts;
    }

    boolean isText(int part) {
        return texts.get(part);
    }

    boolean hasText() {
        return texts.contains(true);
    }

    /** The last part that is a paragraph; -1 when there is none. */
    int lastText() {
        return texts.lastIndexOf(true);
    }

    boolean lastTextAsks() {
        return lastText() >= 0 && Title.of(parts.get(lastText())).isQuestion();
    }

    @Nullable
    Heading heading() {
        return heading;
    }

    Optional<Details> details() {
        return details;
    }

    /** The line of a label that stands alone above the question; 0 when there is none. */
    int labelLine() {
        return labelLine;
    }

    int itemNumber() {
        return itemNumber;
    }
}
