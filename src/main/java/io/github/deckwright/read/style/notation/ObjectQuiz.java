package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions as objects in a cell of a notebook, for jupyterquiz: {@code {"question": "…", "answers": [{"answer": "…", "correct": true}]}}.
 * Others show such objects as an example, so the cell must display a quiz.
 */
final class ObjectQuiz {
    static final List<String> MARKS = List.of("display_quiz(", "from jupyterquiz", "import jupyterquiz");

    /** Lines of a list of questions; a longer one is cut into several by those who write it. */
    private static final int LONGEST = 1_000;

    private ObjectQuiz() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int number = outline.firstLine();
        while (number <= lines.count()) {
            int object = lines.isLiteral(number) ? object(lines.text(number)) : -1;
            number = Math.max(number + 1, object < 0 ? 0 : read(lines, number, object, items));
        }
        return items;
    }

    /** Where an object or a list of them starts in a line; -1 for none. */
    private static int object(String text) {
        String line = text.strip();
        boolean value = line.endsWith("{") || line.endsWith("[") || line.contains("\"question\"");
        int list = text.indexOf('[');
        int object = text.indexOf('{');
        return !value ? -1 : list < 0 ? object : object < 0 ? list : Math.min(list, object);
    }

    private static int read(SourceLines lines, int number, int start, List<Item> items) {
        List<Passage.Line> source = new ArrayList<>();
        for (int i = number; i < Math.min(lines.count() + 1, number + LONGEST) && lines.isLiteral(i); i++) {
            source.add(lines.line(i));
        }
        Literals reading = new Literals(source, start);
        Optional<Value> value = reading.value();
        value.ifPresent(found -> collect(found, items));
        return value.isEmpty() ? 0 : number + reading.line() + (reading.index() > 0 ? 1 : 0);
    }

    private static void collect(Value value, List<Item> items) {
        if (value instanceof Value.Items list) {
            list.values().forEach(item -> collect(item, items));
        } else if (value instanceof Value.Fields fields) {
            if (fields.values().get("question") instanceof Value.Text asked
                    && !asked.passage().lines().isEmpty()
                    && Fielded.isQuestion(fields.values())) {
                items.add(item(asked.passage().lines().get(0).number(), fields.values()));
            } else {
                fields.values().values().forEach(inner -> collect(inner, items));
            }
        }
    }

    private static Item item(int line, Map<String, Value> fields) {
        return Fielded.item(new Item(line, line), fields);
    }
}
