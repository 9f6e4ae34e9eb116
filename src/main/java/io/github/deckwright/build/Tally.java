package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Outcome;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.write.BuildFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Passes findings on, and remembers how bad they were. */
final class Tally implements Diagnostics {
    private final Diagnostics next;
    private final Set<Severity> seen = EnumSet.noneOf(Severity.class);
    private final List<Diagnostic> first = new ArrayList<>();
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private int count;

    Tally(Diagnostics next) {
        this.next = next;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        seen.add(diagnostic.severity());
        rules.add(diagnostic.rule());
        count++;
        if (first.size() < BuildFacts.MOST_FINDINGS) {
            first.add(diagnostic);
        }
        next.report(diagnostic);
    }

    /** How many findings there were. */
    int count() {
        return count;
    }

    /** The findings so far, as many as a format may show. */
    List<Diagnostic> first() {
        return first;
    }

    /** How a build ends that wrote what it could. */
    Outcome outcome() {
        if (rules.contains(Rule.BUG)) {
            return Outcome.BUG;
        }
        return isAtLeast(Severity.ERROR) ? Outcome.PROBLEMS : Outcome.DONE;
    }

    /** How a run ends that writes nothing in any case, when findings of some weight are too many. */
    Outcome outcome(Severity failOn) {
        return outcome() == Outcome.DONE && isAtLeast(failOn) ? Outcome.PROBLEMS : outcome();
    }

    /** How a build ends that wrote nothing because of what was found. */
    Outcome refusal() {
        return rules.contains(Rule.BUG) ? Outcome.BUG_UNDER_STRICT : Outcome.REFUSED_BY_STRICT;
    }

    /** Whether there was a finding of a severity or worse; none is as light as {@link Severity#OFF} asks. */
    boolean isAtLeast(Severity severity) {
        return severity != Severity.OFF && seen.stream().anyMatch(one -> one.compareTo(severity) <= 0);
    }
}
