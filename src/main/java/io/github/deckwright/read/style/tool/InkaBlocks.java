package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Blocks of inka2: between two rules first {@code Deck:} and {@code Tags:}, then numbered questions, each with an answer in a quote;
 * a numbered text with gaps in braces needs none. Without deck and tags an id shows what they are, or that nothing else stands there.
 */
final class InkaBlocks {
    private static final int MOST_DIGITS = 6;

    private final SourceLines lines;
    private final List<LineCard> cards = new ArrayList<>();

    private InkaBlocks(SourceLines lines) {
        this.lines = lines;
    }

    static List<LineCard> find(SourceLines lines) {
        InkaBlocks reading = new InkaBlocks(lines);
        int open = 0;
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            if (lines.isRule(number)) {
                int first = lines.textAfter(open + 1);
                boolean inside = open > 0 && first < number;
                boolean headed = inside && reading.isHead(first);
                if (headed || (inside && reading.isBare(first, number - 1))) {
                    reading.block(first, number - 1);
                }
                open = headed
                        ? 0
                        : number; // one rule between two blocks without heads ends the first and begins the second
            }
        }
        return reading.cards;
    }

    private boolean isHead(int number) {
        return lines.text(number).startsWith("Deck:") || lines.text(number).startsWith("Tags:");
    }

    /** Whether some lines begin with the id of a card, or are nothing but numbered questions, each with a quote right below it. */
    private boolean isBare(int first, int last) {
        if (isId(first)) {
            return isNumbered(lines.text(lines.textAfter(first + 1)));
        }
        boolean asked = false;
        boolean told = false;
        for (int number = first; number <= last; number++) {
            String text = lines.text(number);
            boolean question = isNumbered(text);
            boolean quote = text.startsWith(">");
            boolean between = text.isBlank() || isId(number);
            if (question ? asked : quote ? !asked && !told : between ? asked : !asked) {
                return false;
            }
            told = quote || (told && between);
            asked = question || (asked && !quote);
        }
        return told;
    }

    private void block(int first, int last) {
        Optional<String> deck = Optional.empty();
        List<String> tags = List.of();
        List<Integer> starts = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String text = lines.text(number);
            if (starts.isEmpty() && text.startsWith("Deck:")) {
                String name = text.substring("Deck:".length()).strip();
                deck = name.isEmpty() ? Optional.empty() : Optional.of(name);
            } else if (starts.isEmpty() && text.startsWith("Tags:")) {
                tags = CardTags.split(text.substring("Tags:".length()));
            } else if (!lines.isLiteral(number) && isNumbered(text)) {
                starts.add(number);
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
            card(starts.get(i), next, deck, tags);
        }
    }

    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < text.length() && end < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > 0 && text.startsWith(". ", end);
    }

    private void card(int start, int last, Optional<String> deck, List<String> tags) {
        int quote = start + 1;
        while (quote <= last && !lines.text(quote).startsWith(">")) {
            quote++;
        }
        List<Passage.Line> asked = new ArrayList<>();
        int indent = lines.text(start).indexOf(". ") + 2;
        asked.add(lines.line(start).from(indent));
        for (int number = start + 1; number < quote; number++) {
            // the comment above the next question is that one's id
            if (number < quote && (quote <= last || !isId(number))) {
                String text = lines.text(number);
                asked.add(lines.line(number).from(Math.min(indent, Markers.indent(text))));
            }
        }
        List<Passage.Line> answer = new ArrayList<>();
        int end = quote;
        for (; end <= last && (lines.text(end).startsWith(">") || lines.isBlank(end)); end++) {
            String text = lines.text(end);
            answer.add(lines.line(end).from(text.startsWith("> ") ? 2 : text.startsWith(">") ? 1 : 0));
        }
        LineCard card = new LineCard(start, lines.textBefore(Math.min(end, last + 1) - 1))
                .question(new Passage(asked).trimmed())
                .answer(new Passage(answer).trimmed())
                .tags(tags)
                .deck(deck);
        idAbove(start).ifPresent(id -> card.id(Optional.of(id)));
        if (!card.isAnswered()) {
            card.gaps(Set.of(GapSyntax.ANKI));
            if (!card.isCloze()) {
                card.gaps(Set.of(GapSyntax.CURLY));
            }
        }
        if (card.isAnswered() && !card.question().isBlank()) {
            cards.add(card);
        }
    }

    private boolean isId(int number) {
        return id(number).isPresent();
    }

    private Optional<String> idAbove(int number) {
        return id(lines.textBefore(number - 1));
    }

    private Optional<String> id(int number) {
        String text = lines.text(number).strip();
        return text.startsWith("<!--")
                ? CardMarks.strip(Passage.of(lines.line(number))).id()
                : Optional.empty();
    }
}
