package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fences whose word says that they hold a card: {@code ```flashcard} with {@code front:} and {@code back:}, with sides split by a rule, or
 * {@code ```quiz} with options.
 */
public final class FencedCardStyle implements Style {
    private static final Set<String> WORDS = Set.of(
            "flashcard",
            "flashcards",
            "card",
            "cards",
            "anki",
            "quiz",
            "mcq",
            "question",
            "qa",
            "q&a",
            "multiple-choice",
            "cloze");

    private static final Set<String> NAMES = Set.of(
            "front",
            "back",
            "question",
            "answer",
            "q",
            "a",
            "prompt",
            "response",
            "options",
            "choices",
            "answers",
            "correct",
            "correct_answer",
            "correctanswer",
            "explanation",
            "hint",
            "tags",
            "tag",
            "type",
            "text",
            "cloze",
            "id",
            "deck",
            "title",
            "extra",
            "solution");

    private static final int LONGEST_NAME = 16;

    @Override
    public String name() {
        return "fenced-card";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.NOTATION);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        SourceLines lines = outline.sourceLines();
        int found = 0;
        int number = outline.firstLine();
        while (number <= lines.count()) {
            String text = lines.text(number);
            int run = Fences.run(text);
            if (run == 0 || !outline.isCode(number)) {
                number++;
                continue;
            }
            int end = end(lines, number);
            String word = word(text, run);
            if (WORDS.contains(word)) {
                for (Item item : items(lines, number, end)) {
                    found++;
                    item.propose(outline, proposals);
                }
            }
            number = end + 1;
        }
        if (found > 0) {
            proposals.evidence("fences that hold a card: " + found);
        }
    }

    private static String word(String text, int run) {
        String info = text.substring(Markers.indent(text) + run).strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < info.length() && " {,\t".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return info.substring(0, end);
    }

    private static int end(SourceLines lines, int open) {
        int number = open + 1;
        while (number <= lines.count() && !Fences.closes(lines.text(number), lines.text(open))) {
            number++;
        }
        return number;
    }

    private static List<Item> items(SourceLines lines, int open, int end) {
        List<Passage.Line> body = lines.lines(open + 1, end - 1);
        Map<String, Value> fields = fields(body);
        Item item = new Item(open, end);
        if (Fielded.isQuestion(fields)) {
            return List.of(Fielded.item(item, fields));
        }
        if (fields.isEmpty()) {
            return split(body, item).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** Sides with a rule of dashes or equals signs between them. */
    private static Optional<Item> split(List<Passage.Line> body, Item item) {
        for (int i = 1; i < body.size(); i++) {
            String text = body.get(i).text().strip();
            if (Run.isAll('-', text, 3) || Run.isAll('=', text, 3)) {
                Passage front = new Passage(body.subList(0, i)).trimmed();
                Passage back = new Passage(body.subList(i + 1, body.size())).trimmed();
                return front.isBlank() || back.isBlank()
                        ? Optional.empty()
                        : Optional.of(item.question(front).answer(back));
            }
        }
        return Optional.empty();
    }

    /** What stands behind each name at the start of a line, the lines below included. */
    private static Map<String, Value> fields(List<Passage.Line> body) {
        Map<String, Value> fields = new LinkedHashMap<>();
        String open = "";
        List<Passage.Line> text = new ArrayList<>();
        for (Passage.Line line : body) {
            int colon = line.text().indexOf(':');
            String name = colon < 1 || colon > LONGEST_NAME
                    ? ""
                    : line.text().substring(0, colon).toLowerCase(Locale.ROOT);
            if (NAMES.contains(name)) {
                put(fields, open, text);
                open = name;
                text = new ArrayList<>(List.of(line.from(colon + 1)));
            } else if (open.isEmpty() && !line.isBlank()) {
                return Map.of();
            } else {
                text.add(line);
            }
        }
        put(fields, open, text);
        return fields;
    }

    private static void put(Map<String, Value> fields, String name, List<Passage.Line> text) {
        Passage passage = Item.words(new Passage(text));
        if (name.isEmpty() || passage.isBlank()) {
            return;
        }
        char first = passage.lines().get(0).text().charAt(0);
        if (first == '[' || first == '"') {
            Literals reading = new Literals(passage.lines(), 0);
            Optional<Value> value = reading.value();
            if (value.isPresent() && reading.next() == 0) {
                fields.putIfAbsent(name, value.get());
                return;
            }
        }
        boolean block = passage.lines().size() > 1
                && (first == '|' || first == '>')
                && passage.lines().get(0).text().strip().length() < 3;
        Passage told =
                block ? dedented(passage.lines().subList(1, passage.lines().size())) : passage;
        List<Value> items = items(told);
        boolean list = Set.of("options", "choices", "answers", "tags").contains(name) && items.size() > 1;
        fields.putIfAbsent(name, list ? new Value.Items(items) : new Value.Text(told));
    }

    private static Passage dedented(List<Passage.Line> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> Markers.indent(line.text()))
                .min()
                .orElse(0);
        return new Passage(lines.stream()
                .map(line -> line.from(Math.min(indent, line.text().length())))
                .toList());
    }

    private static List<Value> items(Passage passage) {
        List<Value> items = new ArrayList<>();
        for (Passage.Line line : passage.lines()) {
            int start = Markers.contentStart(line.text());
            if (start == Markers.indent(line.text()) && !line.isBlank()) {
                return List.of();
            }
            if (!line.isBlank()) {
                Passage text = Item.words(Passage.of(line.from(start)));
                Optional<Value> quoted =
                        text.markdown().startsWith("\"") ? new Literals(text.lines(), 0).value() : Optional.empty();
                items.add(quoted.orElse(new Value.Text(text)));
            }
        }
        return items;
    }
}
