package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Regions;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes of RemNote: items with {@code >>}, {@code <<}, {@code <>}, {@code ;;} or {@code ::} between front and back; with a third sign the
 * items below are the back, behind {@code >>A)} they are options, the right one first. Such a document holds nothing but items.
 */
final class ArrowCards {
    private static final List<String> SIGNS = List.of(">>", "<<", "<>", "><", ";;", "::");

    private final SourceLines lines;
    private final List<LineCard> cards = new ArrayList<>();
    private int own;

    private ArrowCards(SourceLines lines) {
        this.lines = lines;
    }

    static List<LineCard> find(Outline outline) {
        ArrowCards reading = new ArrowCards(outline.sourceLines());
        return reading.isOutline(outline.firstLine()) && reading.read(outline.firstLine()) ? reading.cards : List.of();
    }

    private boolean isOutline(int first) {
        boolean arrow = false;
        for (int number = first; number <= lines.count(); number++) {
            String text = lines.text(number);
            boolean item = Markers.contentStart(text) > Run.space(text, 0);
            if (!item && !text.isBlank() && lines.headingLevel(number) == 0) {
                return false;
            }
            arrow |= text.contains(" >>") || text.contains(" ;;");
        }
        return arrow;
    }

    private boolean read(int first) {
        for (int number = first; number <= lines.count(); number++) {
            String text = lines.text(number);
            Optional<Sign> sign = lines.isLiteral(number) ? Optional.empty() : sign(text);
            if (sign.isPresent() && lines.headingLevel(number) == 0) {
                card(number, sign.get());
            } else if (text.contains("{{") && !lines.isLiteral(number)) {
                gaps(number);
            }
        }
        return Gates.ARROWS.isEnough(own);
    }

    /**
     * What parts a line.
     *
     * @param text one of {@link #SIGNS}
     * @param options whether what follows below are options
     */
    private record Sign(String text, int start, int end, boolean options) {}

    private static Optional<Sign> sign(String text) {
        for (String sign : SIGNS) {
            int start = text.indexOf(" " + sign);
            if (start <= Markers.contentStart(text) || !Regions.of(text).isPlain(start + 1)) {
                continue;
            }
            int end = start + 3;
            char last = sign.charAt(1);
            boolean more = end < text.length() && text.charAt(end) == last;
            end += more ? 1 : 0;
            boolean options = text.startsWith("A)", end);
            end += options || text.startsWith("1.", end) ? 2 : 0;
            if (end == text.length() || text.charAt(end) == ' ') {
                return Optional.of(new Sign(sign, start, end, options));
            }
        }
        return Optional.empty();
    }

    /** {@code {{words}}} in an item. */
    private void gaps(int number) {
        Passage.Line line = lines.line(number);
        Passage.Line rest = line.from(Markers.contentStart(line.text()));
        StringBuilder marked = new StringBuilder();
        String text = rest.text();
        int at = 0;
        int gaps = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            if (close < open + 3) {
                break;
            }
            marked.append(text, at, open).append(Cloze.deletion(++gaps, text.substring(open + 2, close)));
            at = close + 2;
        }
        if (gaps > 0) {
            marked.append(text, at, text.length());
            cards.add(new LineCard(number, number).marked(Passage.of(rest.with(marked.toString()))));
        }
    }

    private void card(int number, Sign sign) {
        Passage.Line line = lines.line(number);
        Passage front = Passage.of(line.part(Markers.contentStart(line.text()), sign.start()));
        Passage back = Passage.of(line.from(sign.end()));
        boolean below = back.isBlank();
        int last = below ? ItemLines.end(lines, number) : number;
        LineCard card = new LineCard(number, last);
        if (sign.options()) {
            List<Choice> choices = new ArrayList<>();
            for (int item = number + 1; item <= last; item++) {
                Passage.Line option = lines.line(item);
                choices.add(
                        new Choice(Passage.of(option.from(Markers.contentStart(option.text()))), choices.isEmpty()));
            }
            card.question(front).choices(choices);
        } else {
            Passage told = below ? lines.passage(number + 1, last).dedented() : back;
            boolean backwards = sign.text().equals("<<");
            card.question(backwards ? told : front).answer(backwards ? front : told);
            card.reverse(sign.text().equals("<>") || sign.text().equals("::"));
        }
        if (!card.question().isBlank() && card.isAnswered()) {
            cards.add(card);
            own += sign.text().equals("::") ? 0 : 1;
        }
    }
}
