package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Questions as calls in R: {@code question("…", answer("…", correct = TRUE))} of learnr in code, and {@code `r mcq(c("a", answer = "b"))`} of
 * webexercises behind the words that ask. Nothing is run.
 */
final class CallQuiz {
    static final List<String> MARKS = List.of("question", "quiz(");

    private static final Set<String> CALLS =
            Set.of("question", "question_radio", "question_checkbox", "question_text", "question_numeric");

    /** Those whose answers are typed: each is one way to put it. */
    private static final Set<String> TYPED = Set.of("question_text", "question_numeric");

    private static final Set<String> INLINE = Set.of("mcq", "longmcq", "torf", "fitb");

    /** Words for who is right say nothing; from here on they explain. */
    private static final int SHORTEST_MESSAGE = 30;

    private static final int LONGEST = 80;

    private CallQuiz() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int number = outline.firstLine();
        while (number <= lines.count()) {
            String text = lines.text(number);
            int open = text.indexOf("question");
            boolean call = open >= 0
                    && lines.isLiteral(number)
                    && text.substring(0, open).replace("quiz(", "").isBlank();
            number = Math.max(number + 1, call ? call(lines, number, open, items) : 0);
        }
        return items;
    }

    private static int call(SourceLines lines, int number, int open, List<Item> items) {
        Literals reading = new Literals(lines.lines(number, number + LONGEST), open);
        Optional<Value> value = reading.value();
        if (value.isEmpty()
                || !(value.get() instanceof Value.Fields call)
                || !CALLS.contains(text(call, Literals.CALL))) {
            return 0;
        }
        Item item = new Item(number, number + reading.line());
        item.question(passage(call, "0"));
        for (Value argument : call.values().values()) {
            if (argument instanceof Value.Fields answer
                    && text(answer, Literals.CALL).equals("answer")) {
                boolean right = isTrue(text(answer, "correct"));
                boolean typed = TYPED.contains(text(call, Literals.CALL));
                if (typed && right) {
                    item.answer(passage(answer, "0"));
                } else if (!typed) {
                    item.option(passage(answer, "0"), right);
                }
                item.explanation(right ? passage(answer, "message") : Passage.EMPTY);
            }
        }
        if (text(call, "correct").length() >= SHORTEST_MESSAGE) {
            item.explanation(passage(call, "correct"));
        }
        if (item.hasOptions() || item.isTold()) {
            items.add(item);
        }
        return number + reading.line() + 1;
    }

    private static Passage passage(Value.Fields fields, String key) {
        return fields.values().get(key) instanceof Value.Text text ? text.passage() : Passage.EMPTY;
    }

    private static String text(Value.Fields fields, String key) {
        return passage(fields, key).markdown().strip();
    }

    private static boolean isTrue(String word) {
        return word.toUpperCase(Locale.ROOT).equals("TRUE") || word.equals("T");
    }

    /** Questions whose answer is a call in their line. */
    static List<Item> inline(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            int open = lines.text(number).indexOf("`r ");
            if (open > 0 && !lines.isLiteral(number)) {
                inline(lines, number, open, items);
            }
        }
        return items;
    }

    private static void inline(SourceLines lines, int number, int open, List<Item> items) {
        Literals reading = new Literals(List.of(lines.line(number)), open + 3);
        Optional<Value> value = reading.value();
        if (value.isEmpty()
                || !(value.get() instanceof Value.Fields call)
                || !INLINE.contains(text(call, Literals.CALL))
                || !reading.take("`")) {
            return;
        }
        Passage.Line line = lines.line(number);
        Passage.Line asked = line.part(Markers.contentStart(line.text()), open);
        String rest = line.text().substring(reading.index());
        Item item = new Item(number, number)
                .question(
                        rest.isBlank()
                                ? Item.words(Passage.of(asked))
                                : Passage.of(asked.with(asked.text() + Item.BLANK + rest)));
        answer(item, call, line.part(open, open));
        items.add(item);
    }

    private static void answer(Item item, Value.Fields call, Passage.Line place) {
        Optional<Value> given = Optional.ofNullable(call.values().get("0"));
        String name = text(call, Literals.CALL);
        if (name.equals("torf")) {
            item.truth(place, isTrue(text(call, "0")));
        } else if (given.isPresent() && given.get() instanceof Value.Fields options) {
            options.values().forEach((key, value) -> {
                if (value instanceof Value.Text text && !key.equals(Literals.CALL)) {
                    if (name.equals("fitb")) {
                        item.answer(text.passage());
                    } else {
                        item.option(text.passage(), key.equals("answer"));
                    }
                }
            });
        } else {
            item.answer(passage(call, "0"));
        }
    }
}
