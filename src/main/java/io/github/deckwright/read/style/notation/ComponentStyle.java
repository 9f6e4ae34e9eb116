package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Regions;
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
 * Cards that a page hands to a component: {@code <Flashcard question="…" answer="…" />}, {@code <orbit-prompt …>}, {@code {{< flashcard
 * front="…" back="…" >}}}, {@code <<rem "ID" "question" "answer">>}. The name says what it is, and both sides are there.
 */
public final class ComponentStyle implements Style {
    private static final List<String> NAMES =
            List.of("card", "quiz", "question", "prompt", "qa", "mcq", "multiplechoice", "choice", "cloze", "rem");

    private static final List<String> OPENINGS = List.of("{{<", "{{%", "<<", "<");

    /** Nobody writes more lines of attributes. */
    private static final int LONGEST = 60;

    @Override
    public String name() {
        return "component";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.NOTATION);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        SourceLines lines = outline.sourceLines();
        int found = 0;
        int floor = outline.firstLine();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number);
            int open = text.indexOf('<');
            if (open < 0 || lines.isLiteral(number)) {
                continue;
            }
            Optional<Regions> regions = Optional.empty();
            for (; open >= 0; open = text.indexOf('<', open + 1)) {
                Optional<Call> call = at(lines, number, start(text, open));
                regions = call.isPresent() && regions.isEmpty() ? Optional.of(Regions.of(text)) : regions;
                if (call.isPresent() && regions.get().isPlain(open)) {
                    found++;
                    Item item = call.get().item(lines, floor);
                    floor = item.lastLine() + 1;
                    item.propose(outline, proposals);
                }
            }
        }
        if (found > 0) {
            proposals.evidence("components that are handed both sides of a card: " + found);
        }
    }

    /** Where the call begins that an angle bracket belongs to. */
    private static int start(String text, int bracket) {
        return bracket > 1 && text.startsWith("{{", bracket - 2) ? bracket - 2 : bracket;
    }

    /** A call that is handed a card, or the options of one. */
    private record Call(Span span, Map<String, Value> fields) {

        /** @param floor no line above it belongs to the question */
        Item item(SourceLines lines, int floor) {
            if (Fielded.isQuestion(fields)) {
                return Fielded.item(new Item(span), fields);
            }
            Above above = Above.headed(lines, span.fromLine(), floor);
            return Fielded.item(new Item(above.firstLine(), span.toLine()), fields)
                    .question(above.text());
        }
    }

    private static Optional<Call> at(SourceLines lines, int number, int open) {
        String text = lines.text(number);
        String opening = OPENINGS.stream()
                .filter(sign -> text.startsWith(sign, open))
                .findFirst()
                .orElse("<");
        int name = open + opening.length();
        int end = name;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_. ".indexOf(text.charAt(end)) >= 0)) {
            if (text.charAt(end) == ' ' && end > name && text.charAt(end - 1) != ' ') {
                break;
            }
            end++;
        }
        String word = text.substring(name, end)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "");
        if (word.isEmpty() || NAMES.stream().noneMatch(known -> isNamed(word, known))) {
            return Optional.empty();
        }
        List<Passage.Line> source = lines.lines(number, number + LONGEST);
        Literals reading = new Literals(source, end);
        Optional<Map<String, Value>> fields = attributes(reading, opening);
        int last = number + Math.min(reading.line(), source.size() - 1);
        return fields.filter(found -> Fielded.isQuestion(found) || Fielded.areOptions(found))
                .map(found -> new Call(new Span(number, open, last, reading.index()), found));
    }

    private static Value expression(Value written) {
        return written instanceof Value.Text text
                ? new Literals(text.passage().lines(), 0).value().orElse(written)
                : written;
    }

    private static boolean isNamed(String word, String known) {
        return known.length() < 4 ? word.equals(known) : word.contains(known);
    }

    /** The attributes up to the end of the opening; empty when it does not end. */
    private static Optional<Map<String, Value>> attributes(Literals reading, String opening) {
        Map<String, Value> fields = new LinkedHashMap<>();
        List<Value> bare = new ArrayList<>();
        while (true) {
            char c = reading.next();
            if (c == 0) {
                return Optional.empty();
            }
            if (reading.take(">") || reading.take("/>") || reading.take("%}}") || reading.take("/%}}")) {
                break;
            }
            if (c == '"' || c == '\'') {
                Optional<Value> value = reading.value();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                bare.add(value.get());
                continue;
            }
            boolean bound = reading.take(":"); // Vue's attributes hold expressions
            String key = reading.word();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            if (reading.take("=")) {
                boolean braces = reading.take("{");
                Optional<Value> value = reading.value();
                if (value.isEmpty() || (braces && !reading.take("}"))) {
                    return Optional.empty();
                }
                fields.putIfAbsent(key, bound ? expression(value.get()) : value.get());
            }
        }
        boolean call = !opening.equals("<") && fields.isEmpty() && bare.size() > 1;
        if (call) { // question and answer by their place, behind what names the card
            fields.put("question", bare.get(bare.size() - 2));
            fields.put("answer", bare.get(bare.size() - 1));
        }
        return Optional.of(fields);
    }
}
