package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Speaker;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two speak in turn, of whom one asks and the other answers.
 *
 * @param asks how many of the first one's turns ask or set a task
 * @param tells how many of the other one's have no question mark
 * @param exchanges what was asked with what was said to it
 */
record Dialogue(String first, String second, int asks, int tells, List<Exchange> exchanges) {
    /**
     * What was asked and what was said to it.
     *
     * @param end the line below
     */
    record Exchange(int line, int end, Passage asked, Passage told) {}

    /**
     * What one says at once.
     *
     * @param end the line below: that of the next turn, of a heading or of a rule
     * @param last whether a heading, a rule or the end of the document follows
     */
    private record Turn(Speaker speaker, int line, int end, boolean last) {
        String name() {
            return speaker.name();
        }
    }

    /** A turn with what is said in it. */
    private record Said(Turn turn, Passage text) {}

    /** Finds the two that alternate most often; empty when nobody does. */
    static Optional<Dialogue> in(Outline outline) {
        List<Turn> turns = turns(outline.sourceLines());
        Map<String, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        String most = "";
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            all.merge(turn.name(), 1, Integer::sum);
            if (!turn.last()
                    && i + 1 < turns.size()
                    && !turn.name().equals(turns.get(i + 1).name())) {
                String pair = turn.name() + "\n" + turns.get(i + 1).name();
                int times = pairs.merge(pair, 1, Integer::sum);
                most = times > pairs.getOrDefault(most, 0) ? pair : most;
            }
        }
        if (!Gates.DIALOGUE.isEnough(pairs.getOrDefault(most, 0))) {
            return Optional.empty();
        }
        String first = most.substring(0, most.indexOf('\n'));
        String second = most.substring(first.length() + 1);
        int alternating = pairs.getOrDefault(most, 0);
        boolean regular = Gates.DIALOGUE_ALTERNATES.isPart(alternating, all.getOrDefault(first, 0))
                && Gates.DIALOGUE_ALTERNATES.isPart(alternating, all.getOrDefault(second, 0));
        return regular && !areOptions(first, second) && !areKnown(first, second)
                ? Optional.of(of(outline, turns, first, second))
                : Optional.empty();
    }

    /** Whether the words of the one ask, and those of the other do not. */
    boolean isExamination() {
        int all = exchanges.size();
        return Gates.DIALOGUE_ASKS.opens(all, asks, all) && Gates.DIALOGUE_TELLS.isPart(tells, all);
    }

    /** {@code A.} and {@code B.} count something. */
    private static boolean areOptions(String first, String second) {
        int letter = first.codePointAt(0);
        boolean single = first.length() <= 2 && second.length() == first.length();
        return single
                && second.codePointAt(0) == letter + 1
                && first.substring(1).equals(second.substring(1));
    }

    /** Labels that say what they are have styles of their own, which know what else may stand beside them. */
    private static boolean areKnown(String first, String second) {
        return !first.endsWith(".") && Words.QUESTION.is(first) && Words.ANSWER.is(second);
    }

    private static Dialogue of(Outline outline, List<Turn> turns, String first, String second) {
        List<Said> asked = new ArrayList<>();
        List<Said> told = new ArrayList<>();
        List<Exchange> exchanges = new ArrayList<>();
        int asks = 0;
        int tells = 0;
        boolean ruled = true;
        for (Turn turn : turns) {
            boolean begins = turn.name().equals(first);
            if ((begins || ruled) && !told.isEmpty()) {
                exchanges.add(exchange(asked, told));
                asked.clear();
                told.clear();
            }
            if (begins) {
                asked.add(new Said(turn, text(outline, turn)));
                asks += asks(asked.get(asked.size() - 1).text()) ? 1 : 0;
            } else if (turn.name().equals(second) && !asked.isEmpty()) {
                told.add(new Said(turn, text(outline, turn)));
                tells += Title.of(told.get(told.size() - 1).text()).hasQuestionMark() ? 0 : 1;
            }
            ruled = turn.last();
            if (ruled && told.isEmpty()) {
                asked.clear();
            }
        }
        if (!told.isEmpty()) {
            exchanges.add(exchange(asked, told));
        }
        return new Dialogue(first, second, asks, tells, withoutTail(exchanges));
    }

    private static boolean asks(Passage said) {
        Title title = Title.of(said);
        return title.asks() || title.setsTask();
    }

    private static Exchange exchange(List<Said> asked, List<Said> told) {
        int end = told.get(told.size() - 1).turn().end();
        return new Exchange(asked.get(0).turn().line(), end, joined(asked), joined(told));
    }

    private static Passage joined(List<Said> said) {
        return Passage.joined(said.stream().map(Said::text).toList());
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

    private static List<Turn> turns(SourceLines lines) {
        List<Turn> turns = new ArrayList<>();
        Optional<Speaker> speaker = Optional.empty();
        int from = 0;
        for (int line = lines.firstLine(); line <= lines.count() + 1; line++) {
            boolean ends = line > lines.count() || lines.isBoundary(line);
            Optional<Speaker> next = ends || lines.isLiteral(line) ? Optional.empty() : Speaker.in(lines.text(line));
            if (ends || next.isPresent()) {
                if (speaker.isPresent()) {
                    turns.add(new Turn(speaker.get(), from, line, ends));
                }
                speaker = next;
                from = line;
            }
        }
        return turns;
    }

    private static Passage text(Outline outline, Turn turn) {
        Speaker speaker = turn.speaker();
        List<Passage.Line> lines = new ArrayList<>(
                outline.passage(Span.lines(turn.line(), turn.end() - 1), null).lines());
        if (lines.isEmpty()) {
            return Passage.EMPTY;
        }
        Passage.Line first = lines.get(0);
        String said = first.text().stripTrailing();
        boolean closes = !speaker.closing().isEmpty() && said.endsWith(speaker.closing());
        int stop = closes ? said.length() - speaker.closing().length() : said.length();
        int margin = Markers.contentStart(first.text());
        lines.set(0, first.part(Math.min(speaker.textStart(), stop), stop));
        for (int i = 1; i < lines.size(); i++) {
            lines.set(
                    i,
                    lines.get(i)
                            .from(Math.min(margin, Markers.indent(lines.get(i).text()))));
        }
        return outline.clean(new Passage(lines).trimmed());
    }
}
