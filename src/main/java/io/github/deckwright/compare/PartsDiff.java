package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.CardDiff.Part;
import io.github.deckwright.compare.CardDiff.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parts of a card differ, and from what to what. */
final class PartsDiff {
    private PartsDiff() {}

    /**
     * A part of both sides.
     *
     * @param before empty when the card did not have it
     * @param after empty when the card does not have it any more
     */
    record Pair(String name, String before, String after) {}

    /** The parts that differ; of a card that came or went, all that it has but what only surrounds it. */
    static List<Pair> of(Change change) {
        Set<String> names = new LinkedHashSet<>();
        change.before().ifPresent(side -> side.parts().forEach(part -> names.add(part.name())));
        change.after().ifPresent(side -> side.parts().forEach(part -> names.add(part.name())));
        boolean both = change.before().isPresent() && change.after().isPresent();
        if (both && !isKnown(change)) {
            Side after = change.after().orElseThrow();
            return change.kind() != Kind.REWORDED
                    ? List.of()
                    : List.of(new Pair("question", change.before().orElseThrow().question(), after.question()));
        }
        List<Pair> pairs = new ArrayList<>();
        for (String name : names) {
            String before = text(change.before(), name);
            String after = text(change.after(), name);
            if (both ? !before.equals(after) : !name.equals("context") && !name.equals("tags")) {
                pairs.add(new Pair(name, before, after));
            }
        }
        return pairs;
    }

    /** Whether a card changed only in what its text refers to. */
    static boolean isElsewhere(Change change) {
        return change.kind() == Kind.CHANGED && isKnown(change) && of(change).isEmpty();
    }

    /** Whether more than the ledger's start of the comparable question is known of what a card was. */
    private static boolean isKnown(Change change) {
        return change.before().map(side -> side.line() > 0).orElse(false);
    }

    private static String text(Optional<Side> side, String name) {
        return side.stream()
                .flatMap(one -> one.parts().stream())
                .filter(part -> part.name().equals(name))
                .map(Part::text)
                .findFirst()
                .orElse("");
    }
}
