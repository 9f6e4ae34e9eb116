package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import java.util.HashSet;
import java.util.Set;

/** Findings of work that may begin again: what an earlier attempt told is not told again. */
final class Retelling implements Diagnostics {
    private final Diagnostics next;
    private final Set<Diagnostic> earlier = new HashSet<>();
    private final Set<Diagnostic> told = new HashSet<>();

    Retelling(Diagnostics next) {
        this.next = next;
    }

    /** Begins another attempt. */
    void again() {
        earlier.addAll(told);
    }

    @Override
    public void report(Diagnostic finding) {
        told.add(finding);
        if (!earlier.contains(finding)) {
            next.report(finding);
        }
    }

    @Override
    public boolean wants(Rule rule) {
        return next.wants(rule);
    }
}
