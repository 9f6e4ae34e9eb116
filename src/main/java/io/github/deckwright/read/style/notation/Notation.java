package io.github.deckwright.read.style.notation;

import io.github.deckwright.read.outline.Outline;
import java.util.List;
import java.util.function.Function;

/**
 * One way to write questions.
 *
 * @param name of the program that reads it, for messages
 * @param marks with one of which some line must start, behind white space, for a document to be looked at
 * @param reading finds the questions, in the order of the document
 */
record Notation(String name, List<String> marks, Function<Outline, List<Item>> reading) {

    boolean startsIn(String line, int indent) {
        for (int i = 0; i < marks.size(); i++) { // each line is asked: an iterator would take longer
            if (line.startsWith(marks.get(i), indent)) {
                return true;
            }
        }
        return false;
    }
}
