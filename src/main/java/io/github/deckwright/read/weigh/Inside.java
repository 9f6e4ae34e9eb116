package io.github.deckwright.read.weigh;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells what only looks like a card inside the answer of another one: a label, a bold question, a folded solution. Where the headings of a
 * document carry its questions, one or two such things below one of them belong to its answer; more of them are questions of their own. Where
 * they carry the document, the answer to a heading ends at the next of them.
 */
final class Inside {
    private Inside() {}

    /** The proposals without those that are part of an answer. */
    static List<Proposal> drop(List<Proposal> all, Outline outline) {
        if (all.stream().anyMatch(proposal -> proposal.has(Trait.BODY_REMARKS))) {
            return all.stream()
                    .filter(proposal -> !proposal.has(Trait.BY_SHAPE))
                    .toList();
        }
        return insideOf(withoutTopics(withoutTitles(besideNotation(all), outline)), outline);
    }

    /** The proposals without those that take a part of what is written in the notation of a program. */
    private static List<Proposal> besideNotation(List<Proposal> all) {
        TreeMap<Integer, Proposal> notation = new TreeMap<>();
        for (Proposal proposal : all) {
            if (proposal.has(Trait.NOTATION)) {
                notation.put(proposal.span().fromLine(), proposal);
            }
        }
        return notation.isEmpty()
                ? all
                : all.stream()
                        .filter(proposal -> !(proposal.has(Trait.BY_SHAPE) || proposal.has(Trait.CHOICE))
                                || !overlaps(notation, proposal))
                        .toList();
    }

    private static boolean overlaps(NavigableMap<Integer, Proposal> notation, Proposal proposal) {
        Map.Entry<Integer, Proposal> last = notation.floorEntry(proposal.span().lastLine());
        return last != null && last.getValue().span().overlaps(proposal.span());
    }

    /** A heading above a question with a label and options of its own is its title, when nothing but labelled lines stands between. */
    private static List<Proposal> withoutTitles(List<Proposal> all, Outline outline) {
        TreeMap<Integer, Proposal> headings = new TreeMap<>();
        all.stream()
                .filter(proposal -> proposal.has(Trait.HEADS))
                .forEach(proposal -> headings.putIfAbsent(proposal.span().fromLine(), proposal));
        Set<Proposal> titles = new HashSet<>();
        for (Proposal question : headings.isEmpty() ? List.<Proposal>of() : all) {
            int line = question.span().fromLine();
            Map.Entry<Integer, Proposal> above = headings.lowerEntry(line);
            if (above != null
                    && question.explicit()
                    && question.has(Trait.CHOICE)
                    && outline.label(line).means(Words.QUESTION)
                    && areLabelled(outline, above.getKey() + 1, line)) {
                titles.add(above.getValue());
            }
        }
        return titles.isEmpty()
                ? all
                : all.stream().filter(proposal -> !titles.contains(proposal)).toList();
    }

    /** The label or fold of answers to several questions makes one card of all of these, or of the last one: it is none. */
    private static List<Proposal> withoutTopics(List<Proposal> all) {
        TreeMap<Integer, Proposal> joined = new TreeMap<>();
        all.stream()
                .filter(proposal -> proposal.has(Trait.ANSWERED_ELSEWHERE))
                .forEach(proposal -> joined.put(proposal.span().lastLine(), proposal));
        return joined.isEmpty()
                ? all
                : all.stream()
                        .filter(proposal -> !(proposal.explicit()
                                && (proposal.has(Trait.BY_SHAPE) || proposal.has(Trait.WHOLE_FILE))
                                && holds(proposal, joined)))
                        .toList();
    }

    /** Whether one of some proposals, known by their last lines, lies in another one. */
    private static boolean holds(Proposal around, NavigableMap<Integer, Proposal> ends) {
        Map.Entry<Integer, Proposal> last = ends.floorEntry(around.span().lastLine());
        return last != null && around.span().contains(last.getValue().span());
    }

    private static boolean areLabelled(Outline outline, int from, int end) {
        for (int line = from; line < end; line++) {
            String text = PlainLine.of(outline.line(line)).text();
            if (!text.isBlank() && Label.anyEnd(text) == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Proposal> insideOf(List<Proposal> all, Outline outline) {
        List<Proposal> around = all.stream()
                .filter(proposal -> !proposal.explicit() && proposal.has(Trait.HEADS))
                .toList();
        if (!Gates.INSIDE_SERIES.isEnough(around.size())) {
            return all;
        }
        TreeMap<Integer, Proposal> byLine = new TreeMap<>();
        around.forEach(proposal -> byLine.putIfAbsent(proposal.span().fromLine(), proposal));
        List<Proposal> shaped =
                all.stream().filter(proposal -> proposal.has(Trait.BY_SHAPE)).toList();
        Map<Style, Integer> total = Nesting.counts(shaped);
        Nesting nesting = new Nesting(shaped, proposal -> heading(byLine, proposal, outline));
        Set<Proposal> dropped = new HashSet<>();
        Map<Proposal, Proposal> cut = new HashMap<>();
        nesting.pairs().forEach((member, heading) -> {
            boolean sure = heading.certainty().isAbove(Certainty.BY_ITS_PLACE);
            int seen = total.getOrDefault(member.style(), 0);
            boolean stray = Gates.INSIDE_STRAY.tolerates(seen, around.size());
            if (Gates.STRAYS.tolerates(around.size(), seen)) {
                cut.merge(heading, heading.endingBefore(member.span().fromLine()), Inside::shorter);
            } else if (!Gates.INSIDE_SERIES.isEnough(nesting.alike(member)) && (sure || stray)) {
                dropped.add(member);
            }
        });
        return dropped.isEmpty() && cut.isEmpty()
                ? all
                : all.stream()
                        .filter(proposal -> !dropped.contains(proposal))
                        .map(proposal -> cut.getOrDefault(proposal, proposal))
                        .toList();
    }

    /** The heading that something begins below, when anything stands between. */
    private static Optional<Proposal> heading(
            NavigableMap<Integer, Proposal> byLine, Proposal proposal, Outline outline) {
        int line = proposal.span().fromLine();
        return Optional.ofNullable(byLine.lowerEntry(line))
                .map(Map.Entry::getValue)
                .filter(heading -> heading.span().lastLine() >= line)
                .filter(heading -> !isFirst(outline, heading.span().fromLine(), line));
    }

    private static Proposal shorter(Proposal one, Proposal other) {
        return one.span().compareEnd(other.span()) <= 0 ? one : other;
    }

    /** Whether nothing stands between a heading and what is inside: then both are about the same question. */
    private static boolean isFirst(Outline outline, int heading, int line) {
        for (int between = heading + 1; between < line; between++) {
            if (!outline.line(between).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
