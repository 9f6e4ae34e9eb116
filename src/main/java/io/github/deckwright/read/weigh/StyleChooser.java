package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weighs what the styles propose: explicit beats implicit, what begins first and is more special beats what lies inside it, and no
 * stretch of a document becomes two cards.
 */
public final class StyleChooser {
    /** A proposal that won, with the stretch that is left for it. */
    public record Chosen(Proposal proposal, Span span, Card.Builder card) {}

    private final TreeMap<Long, Chosen> chosen = new TreeMap<>();

    /** Where cards and reserved stretches start, and what they are. */
    private final TreeMap<Long, Span> taken = new TreeMap<>();

    /** By its style whether a row of questions is mostly cards with marks of their own. */
    private final Map<Style, Boolean> leftOver = new HashMap<>();

    private StyleChooser() {}

    /** The winners in the order of the document. */
    public static List<Chosen> choose(Outline outline, Proposals proposals) {
        StyleChooser chooser = new StyleChooser();
        List<Proposal> all = StrayLabels.drop(InAnswers.drop(proposals.all()), outline);
        List<Proposal> cards = Inside.drop(Topics.drop(all, outline), outline);
        List<Proposal> ordered = new ArrayList<>(AnswerEnds.cut(cards, outline));
        ordered.sort(Comparator.comparing(Proposal::certainty)
                .thenComparing(Proposal::span, Span::compareStart)
                .thenComparingInt(Proposal::rank)
                .thenComparing(Proposal::span, (a, b) -> b.compareEnd(a)));
        Map<Style, NavigableMap<Long, Proposal>> starts = explicitStarts(ordered);
        int marks = 0;
        for (Proposal proposal : ordered) {
            boolean idle = proposal.explicit()
                    ? proposal.certainty() == Certainty.OWN_MARK && swallows(proposal, starts)
                    : (proposal.certainty().isByPlace() || chooser.isLeftOver(proposal, ordered))
                            && Gates.MARKS_SHOWN.opens(marks, ordered.size());
            if (!idle) {
                chooser.weigh(proposal);
            }
            marks += proposal.explicit() ? 1 : 0;
        }
        return Afterword.off(outline, new ArrayList<>(chooser.chosen.values()));
    }

    /** Whether one of a row was seen among cards with marks of their own: more than half of the row are these. */
    private boolean isLeftOver(Proposal proposal, List<Proposal> all) {
        return proposal.certainty() == Certainty.IN_A_ROW
                && leftOver.computeIfAbsent(proposal.style(), style -> {
                    List<Proposal> row = all.stream()
                            .filter(other -> other.style().equals(style) && other.certainty() == Certainty.IN_A_ROW)
                            .toList();
                    long covered = row.stream().filter(this::isTaken).count();
                    return Gates.ROW_COVERED.isPart(covered, row.size());
                });
    }

    private boolean isTaken(Proposal proposal) {
        Map.Entry<Long, Span> before = taken.floorEntry(key(proposal.span()));
        return before != null && before.getValue().overlaps(proposal.span());
    }

    private static Map<Style, NavigableMap<Long, Proposal>> explicitStarts(List<Proposal> proposals) {
        Map<Style, NavigableMap<Long, Proposal>> starts = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.explicit()) {
                starts.computeIfAbsent(proposal.style(), style -> new TreeMap<>())
                        .putIfAbsent(key(proposal.span()), proposal);
            }
        }
        return starts;
    }

    /** Whether another style sees several cards where this one sees one: then it has run over the end of its card. */
    private static boolean swallows(Proposal proposal, Map<Style, NavigableMap<Long, Proposal>> starts) {
        Span span = proposal.span();
        for (Map.Entry<Style, NavigableMap<Long, Proposal>> style : starts.entrySet()) {
            Proposal same = style.getValue().get(key(span));
            if (same != null
                    && !style.getKey().equals(proposal.style())
                    && same.span().compareEnd(span) < 0) {
                Map.Entry<Long, Proposal> next = style.getValue().higherEntry(key(span));
                if (next != null && next.getValue().span().compareEnd(span) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void weigh(Proposal proposal) {
        Span span = proposal.span();
        Map.Entry<Long, Span> before = taken.floorEntry(key(span));
        if (before != null && before.getValue().overlaps(span)) {
            return;
        }
        Map.Entry<Long, Span> inside = taken.ceilingEntry(key(span));
        boolean cut = inside != null && inside.getValue().overlaps(span);
        if (cut && proposal.explicit()) {
            return;
        }
        int end = cut && inside != null ? inside.getValue().fromLine() : span.lastLine() + 1;
        Optional<Card.Builder> card = proposal.card().apply(end);
        card = cut ? card.flatMap(LeadIn::without) : card;
        if (card.filter(StyleChooser::listsContents).isPresent()) {
            return;
        }
        if (card.isPresent()) {
            Span left = cut ? new Span(span.fromLine(), span.fromColumn(), end, 0) : span;
            chosen.put(key(span), new Chosen(proposal, left, card.get()));
            taken.put(key(span), left);
        } else if (proposal.explicit()) {
            taken.put(key(span), span); // reserved
        }
    }

    /** Whether a title such as "Contents" asks and nothing but links answer, however it is written: that is no card of any style. */
    private static boolean listsContents(Card.Builder builder) {
        Card card = builder.build();
        return card.answer().filter(LinkList::is).isPresent()
                && Words.CONTENTS.is(card.question().markdown());
    }

    private static long key(Span span) {
        return ((long) span.fromLine() << 32) + span.fromColumn();
    }
}
