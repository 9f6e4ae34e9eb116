package io.github.deckwright.model;

/** Takes findings. Whoever reports goes on: a diagnostic never stops a build by itself. */
@FunctionalInterface
public interface Diagnostics {

    void report(Diagnostic diagnostic);

    /** Whether looking for what a rule is about is worth the work. */
    default boolean wants(Rule rule) {
        return !rule.isStudy();
    }
}
