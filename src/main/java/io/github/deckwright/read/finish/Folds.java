package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folds of one side of a card, each read once. Not safe for use by several threads. */
final class Folds {
    /** Trying what opens with a tag costs a look to the end; nobody needs more of them in one answer. */
    private static final int MOST = 16;

    private final List<Passage.Line> lines;
    private final Map<Integer, Optional<Fold>> found = new HashMap<>();

    Folds(List<Passage.Line> lines) {
        this.lines = lines;
    }

    List<Passage.Line> lines() {
        return lines;
    }

    /** What is set apart from a line on, without plain quotes; only at the start of a block. */
    Optional<Fold> at(int line) {
        String text = lines.get(line).text();
        boolean may = !text.isEmpty() && "<>?!:".indexOf(text.charAt(0)) >= 0 && startsBlock(line);
        if (!may || (found.size() >= MOST && !found.containsKey(line))) {
            return Optional.empty();
        }
        return found.computeIfAbsent(line, from -> Fold.at(lines, from).filter(fold -> fold.form() != Fold.Form.QUOTE));
    }

    boolean startsBlock(int line) {
        return line == 0 || lines.get(line - 1).isBlank();
    }
}
