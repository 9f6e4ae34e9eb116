package io.github.deckwright.model;

/** Takes findings. Whoever reports goes on: a diagnostic never stops a build by itself. */
@FunctionalInterface
public interface Diagnostics {

    void report(Diagnostic diagnostic);
}
