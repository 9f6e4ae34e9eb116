package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** List items with a label each: {@code - **Question**: …} and in it, or below it, {@code - **Answer**: …}. */
final class BulletCards {
    private BulletCards() {}

    static MarkedCards labelled(Outline outline) {
        List<LineCard> cards = new ArrayList<>();
        List<LineCard> unanswered = new ArrayList<>();
        boolean crowded = false;
        for (Block list : outline.allBlocks()) {
            if (list.isList()) {
                List<Block> items = list.children();
                for (int i = 0; i < items.size(); i++) {
                    int known = cards.size();
                    item(outline, items, i, cards, unanswered);
                    crowded |= cards.size() > known && isCrowded(list, cards.get(known));
                }
            }
        }
        if (crowded && !Gates.PAIRS.isEnough(cards.size())) {
            cards.removeIf(card -> !asks(card.question()));
        }
        return new MarkedCards(cards, cards.isEmpty() ? List.of() : unanswered);
    }

    /** Whether a list holds others beside a card: a problem and its solution among other notes ask nobody. */
    private static boolean isCrowded(Block list, LineCard card) {
        return card.firstLine > list.firstLine() || card.lastLine < list.lastLine();
    }

    private static boolean asks(Passage question) {
        Title title = Title.of(question);
        return title.asks() || title.setsTask();
    }

    private static void item(
            Outline outline, List<Block> items, int index, List<LineCard> cards, List<LineCard> unanswered) {
        Block item = items.get(index);
        Optional<LabelLine> label = label(outline, item, Words.QUESTION);
        if (label.isEmpty()) {
            return;
        }
        Block paragraph = item.children().get(0);
        Optional<Labelled> answer = inside(outline, item);
        if (answer.isEmpty() && index + 1 < items.size()) {
            answer = answer(outline, items.get(index + 1));
        }
        int questionEnd =
                answer.isPresent() ? Math.min(paragraph.lastLine(), answer.get().line() - 1) : paragraph.lastLine();
        Passage question = label.get().rest(outline.passage(Span.lines(item.firstLine(), questionEnd), item));
        int last = answer.isPresent() ? Math.max(item.lastLine(), answer.get().lastLine()) : item.lastLine();
        LineCard card = new LineCard(item.firstLine(), last).question(question);
        answer.ifPresent(found -> card.answer(found.text()));
        if (!card.question().isBlank()) {
            (card.isAnswered() ? cards : unanswered).add(card);
        }
    }

    /** An answer with its lines. */
    private record Labelled(int line, int lastLine, Passage text) {}

    /** The answer in an item: in a list of its own, or from a labelled line on. */
    private static Optional<Labelled> inside(Outline outline, Block item) {
        for (Block child : item.children()) {
            if (child.isList()) {
                for (Block nested : child.children()) {
                    Optional<Labelled> found = answer(outline, nested);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            } else if (child.is(Block.Kind.PARAGRAPH)) {
                for (Passage.Line line : child.passage().lines()) {
                    Optional<LabelLine> label = outline.label(line.number()).in(line.number(), Words.ANSWER);
                    if (label.isPresent() && line.number() > item.firstLine()) {
                        Span span = Span.lines(line.number(), item.lastLine());
                        return Optional.of(new Labelled(
                                line.number(), item.lastLine(), label.get().rest(outline.passage(span, item))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Labelled> answer(Outline outline, Block item) {
        return label(outline, item, Words.ANSWER)
                .map(label -> new Labelled(
                        item.firstLine(),
                        item.lastLine(),
                        label.rest(outline.passage(Span.lines(item.firstLine(), item.lastLine()), item))));
    }

    /** The label at the start of an item's text. */
    private static Optional<LabelLine> label(Outline outline, Block item, Words meaning) {
        if (item.children().isEmpty() || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Passage.Line line = item.children().get(0).passage().lines().get(0);
        int start = line.column() - 1;
        return outline.label(item.children().get(0))
                .in(line.number(), meaning)
                .map(label -> new LabelLine(label.line(), label.column() + start, label.number()));
    }
}
