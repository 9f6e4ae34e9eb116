package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles of parts of an exam that say of what type its questions are: {@code Multiple Choice}, {@code Part B: Short Answer}. Some of these
 * words announce an answer elsewhere, so a title counts when it speaks of questions, or a title of its level names another type.
 */
final class QuestionTypes {
    private QuestionTypes() {}

    /** Marks such headings. */
    static void mark(List<Heading> headings) {
        Map<Integer, Map<String, List<Heading>>> levels = new HashMap<>();
        for (Heading heading : headings) {
            String plain = heading.title().plain();
            if (!heading.title().hasQuestionMark() && Words.TYPE.isNamedIn(plain)) {
                levels.computeIfAbsent(heading.level(), level -> new HashMap<>())
                        .computeIfAbsent(Words.normal(plain), type -> new ArrayList<>())
                        .add(heading);
            }
        }
        for (Map<String, List<Heading>> types : levels.values()) {
            types.values().removeIf(alike -> alike.size() > 1); // below each question it is a part of it
            for (List<Heading> one : types.values()) {
                Heading heading = one.get(0);
                if (types.size() > 1 || Words.PROMISE.ends(heading.title().plain())) {
                    heading.namesType();
                }
            }
        }
    }
}
