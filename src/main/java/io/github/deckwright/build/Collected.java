package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import java.util.List;
import java.util.function.Predicate;

/** Findings that are kept until it is clear that they hold. */
record Collected(List<Diagnostic> found, Predicate<Rule> wanted) implements Diagnostics {
    @Override
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    @Override
    public boolean wants(Rule rule) {
        return wanted.test(rule);
    }
}
