package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.match.Grounds;
import io.github.deckwright.identity.tell.Rewording;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;

/** What a build tells of the cards that it knew. */
final class Reporting {
    private Reporting() {}

    /** What became of the cards. */
    static Counts counts(Identification identified) {
        int fresh = 0;
        int unchanged = 0;
        int changed = 0;
        int reworded = 0;
        for (var card : identified.cards()) {
            switch (card.happening()) {
                case NEW -> fresh++;
                case UNCHANGED -> unchanged++;
                case CHANGED -> changed++;
                case REWORDED -> {
                    changed++;
                    reworded++;
                }
            }
        }
        return new Counts(fresh, unchanged, changed, reworded, identified.retired());
    }

    /** A note about a question in other words. */
    static Diagnostic note(Rewording kept) {
        String evidence = kept.grounds() == Grounds.ID
                ? "it has the same id"
                : "question " + percent(kept.question()) + ", answer " + percent(kept.answer());
        return Diagnostic.of(
                Rule.REWORDED,
                kept.place(),
                "\"" + kept.before() + "\" is now \"" + kept.after() + "\" and keeps its history (" + evidence + ")",
                "");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
