package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * Problems of Open edX and quizzes of Katacoda: {@code >>question||hint<<}, then boxes {@code (x)} or {@code [*]}, or what to type behind
 * {@code =} signs; {@code [explanation]} around what explains.
 */
final class AngleQuestions {
    static final List<String> MARKS = List.of(">>");

    private AngleQuestions() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            Passage.Line line = lines.line(number);
            int open = Markers.indent(line.text());
            int close = line.text().lastIndexOf("<<");
            if (line.text().startsWith(">>", open)
                    && close > open + 2
                    && line.text().substring(close + 2).isBlank()
                    && !outline.isCode(number)) {
                items.add(read(lines, line.part(open + 2, close)));
            }
        }
        return items;
    }

    private static Item read(SourceLines lines, Passage.Line asked) {
        int bars = asked.text().indexOf("||");
        int end = asked.number() + 1;
        List<Option> options = new ArrayList<>();
        while (end <= lines.count()) {
            Option option = option(lines.line(end));
            if (option.kind == Kind.NONE && !(lines.isBlank(end) && options.isEmpty())) {
                break;
            }
            if (option.kind != Kind.NONE) {
                options.add(option);
            }
            end++;
        }
        int told = lines.textAfter(end);
        int close = told;
        if (lines.isMark(told, "[explanation]")) {
            close = told + 1;
            while (close <= lines.count() && !lines.isMark(close, "[explanation]")) {
                close++;
            }
        }
        boolean explained = close > told && close <= lines.count();
        Item item = new Item(asked.number(), explained ? close : end - 1)
                .question(Item.words(Passage.of(bars < 0 ? asked : asked.part(0, bars))))
                .hint(bars < 0 ? Passage.EMPTY : Item.words(Passage.of(asked.from(bars + 2))))
                .explanation(explained ? lines.passage(told + 1, close - 1) : Passage.EMPTY);
        for (Option option : options) {
            if (option.kind == Kind.TYPED) {
                item.answer(option.text);
            } else {
                item.option(option.text, option.kind == Kind.RIGHT);
            }
        }
        return item;
    }

    private enum Kind {
        NONE,
        RIGHT,
        WRONG,
        TYPED
    }

    private record Option(Kind kind, Passage text) {}

    private static Option option(Passage.Line line) {
        String text = line.text();
        int start = Markers.indent(text);
        int equals = start;
        while (equals < text.length() && text.charAt(equals) == '=') {
            equals++;
        }
        if (equals > start) {
            return new Option(Kind.TYPED, Item.words(Passage.of(line.from(equals))));
        }
        boolean round = text.startsWith("(", start) && text.startsWith(")", start + 2);
        boolean square = text.startsWith("[", start) && text.startsWith("]", start + 2);
        char sign = round || square ? text.charAt(start + 1) : 0;
        int remark = text.indexOf("{{", start); // what the platform says to who chose it
        Passage rest = round || square
                ? Passage.of(line.part(start + 3, remark > start + 3 ? remark : text.length()))
                : Passage.EMPTY;
        return switch (sign) {
            case 'x', 'X', '*' -> new Option(Kind.RIGHT, rest);
            case ' ' -> new Option(Kind.WRONG, rest);
            default -> new Option(Kind.NONE, Passage.EMPTY);
        };
    }
}
