package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two say in turn, of whom one asks and the other answers.
 *
 * @param pair whose turns these are
 * @param asks how many of the first one's turns ask or set a task
 * @param tells how many of the other one's have no question mark
 * @param parts how many of the exchanges stand below headings that ask: parts of an answer
 * @param counted how many stand below headings that only count questions
 * @param exchanges what was asked with what was said to it
 */
record Dialogue(TurnPair pair, int asks, int tells, int parts, int counted, List<Exchange> exchanges) {
    /**
     * What was asked and what was said to it.
     *
     * @param end the line below
     */
    record Exchange(int line, int end, Passage asked, Passage told) {}

    /** The dialogues of a document: behind names and behind signs in front of lines, in items that lie in each other, and in headings. */
    static List<Dialogue> in(Outline outline) {
        List<Dialogue> found = new ArrayList<>();
        SourceLines lines = outline.sourceLines();
        for (List<Turn> turns :
                List.of(Turn.ofLines(lines), Turn.ofSigns(lines), Turn.ofItems(lines), Turn.ofHeadings(outline))) {
            TurnPair.in(turns).ifPresent(pair -> found.add(new Reading(outline, pair).read(turns)));
        }
        return found;
    }

    /** Whether the words of the one ask, or the name of the other one or the document says so; and those of the other do not. */
    boolean isExamination(boolean promised) {
        int all = exchanges.size();
        boolean enough = Gates.DIALOGUE.isEnough(all);
        boolean few = enough || (pair.isNamed() && Gates.PAIRS.isEnough(all));
        boolean asked = few && Gates.DIALOGUE_ASKS.isPart(asks, all);
        boolean said = (few && pair.saysAnswer()) || (enough && (promised || counted == all));
        boolean apart = !Gates.DIALOGUE_IN_ANSWERS.isPart(parts, all);
        return (asked || (apart && said)) && Gates.DIALOGUE_TELLS.isPart(tells, all);
    }

    /** Turns with what is said in them. */
    private static final class Reading {
        private final Outline outline;
        private final TurnPair pair;
        private final List<Exchange> exchanges = new ArrayList<>();
        private final List<Passage> asked = new ArrayList<>();
        private final List<Passage> told = new ArrayList<>();
        private int line;
        private int end;
        private int asks;
        private int tells;
        private int parts;
        private int counted;

        Reading(Outline outline, TurnPair pair) {
            this.outline = outline;
            this.pair = pair;
        }

        Dialogue read(List<Turn> turns) {
            boolean ruled = true;
            for (Turn turn : turns) {
                if ((turn.name().equals(pair.first()) || ruled) && !told.isEmpty()) {
                    close();
                }
                if (turn.name().equals(pair.first())) {
                    ask(turn.text(outline), turn.line());
                } else if (turn.name().equals(pair.second()) && !asked.isEmpty()) {
                    tell(turn.text(outline), turn.end());
                } else if (TurnPair.isBeside(turn.name()) && !asked.isEmpty()) {
                    (told.isEmpty() ? asked : told).add(turn.whole(outline));
                    end = turn.end();
                }
                ruled = turn.last();
                if (ruled && told.isEmpty()) {
                    asked.clear();
                }
            }
            if (!told.isEmpty()) {
                close();
            }
            return new Dialogue(pair, asks, tells, parts, counted, withoutTail(exchanges));
        }

        private void ask(Passage text, int at) {
            line = asked.isEmpty() ? at : line;
            asked.add(text);
            Title title = Title.of(text);
            asks += title.asks() || title.setsTask() ? 1 : 0;
        }

        private void tell(Passage text, int below) {
            end = below;
            told.add(text);
            tells += Title.of(text).hasQuestionMark() && !isLink(text) ? 0 : 1;
        }

        /** Whether a link is all that is told: it may be called as the question is that it answers. */
        private static boolean isLink(Passage text) {
            String link = text.lines().size() == 1 ? text.lines().get(0).text().strip() : "";
            return link.startsWith("[") && link.endsWith(")") && link.contains("](");
        }

        private void close() {
            Optional<Section> above = outline.at(line - 1).section();
            parts += above.filter(section -> section.title().asks()).isPresent() ? 1 : 0;
            int floor = exchanges.isEmpty()
                    ? 0
                    : exchanges.get(exchanges.size() - 1).end();
            Optional<Section> counts = above.filter(section ->
                    section.title().isLabelOnly() && section.heading().firstLine() >= floor);
            Passage task = counts.map(section -> outline.body(section, line)).orElse(Passage.EMPTY);
            int from = counts.map(section -> section.heading().firstLine()).orElse(line);
            counted += from < line ? 1 : 0;
            exchanges.add(new Exchange(from, end, task.then(Passage.joined(asked)), Passage.joined(told)));
            asked.clear();
            told.clear();
        }
    }

    /** Where every other answer is one paragraph, what stands below that of the last one belongs to the document. */
    private static List<Exchange> withoutTail(List<Exchange> exchanges) {
        int last = exchanges.size() - 1;
        boolean paragraphs = last > 1
                && exchanges.subList(0, last).stream()
                        .allMatch(one -> blank(one.told()) == one.told().lines().size());
        if (!paragraphs) {
            return exchanges;
        }
        Exchange whole = exchanges.get(last);
        int cut = blank(whole.told());
        List<Exchange> cutDown = new ArrayList<>(exchanges.subList(0, last));
        Passage told = new Passage(whole.told().lines().subList(0, cut));
        int end = cut < whole.told().lines().size()
                ? whole.told().lines().get(cut).number()
                : whole.end();
        cutDown.add(new Exchange(whole.line(), end, whole.asked(), told));
        return cutDown;
    }

    /** Index of the first blank line, or how many there are. */
    private static int blank(Passage text) {
        int at = 0;
        while (at < text.lines().size() && !text.lines().get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
