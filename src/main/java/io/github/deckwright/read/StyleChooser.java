package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.style.Proposal;
import io.github.deckwright.read.style.Proposals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weighs what the styles propose: explicit beats implicit, what begins first and is more special beats what lies inside it, and no
 * stretch of a document becomes two cards.
 */
final class StyleChooser {

    /** A proposal that won, with the stretch that is left for it. */
    record Chosen(Proposal proposal, Span span, Card.Builder card) {}

    private final TreeMap<Long, Chosen> chosen = new TreeMap<>();

    /** Where cards and reserved stretches start, and what they are. */
    private final TreeMap<Long, Span> taken = new TreeMap<>();

    private StyleChooser() {}

    /** The winners in the order of the document. */
    static List<Chosen> choose(Proposals proposals) {
        StyleChooser chooser = new StyleChooser();
        List<Proposal> ordered = new ArrayList<>(proposals.all());
        ordered.sort(Comparator.comparing((Proposal p) -> !p.explicit())
                .thenComparing(p -> -p.confidence())
                .thenComparing(Proposal::span, Span::compareStart)
                .thenComparingInt(Proposal::rank)
                .thenComparing(Proposal::span, (a, b) -> b.compareEnd(a)));
        for (Proposal proposal : ordered) {
            chooser.weigh(proposal);
        }
        return new ArrayList<>(chooser.chosen.values());
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
        if (card.isPresent()) {
            Span left = cut ? new Span(span.fromLine(), span.fromColumn(), end, 0) : span;
            chosen.put(key(span), new Chosen(proposal, left, card.get()));
            taken.put(key(span), left);
        } else if (proposal.explicit()) {
            taken.put(key(span), span); // reserved
        }
    }

    private static long key(Span span) {
        return ((long) span.fromLine() << 32) + span.fromColumn();
    }
}
