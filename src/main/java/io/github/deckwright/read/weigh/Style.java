package io.github.deckwright.read.weigh;

import io.github.deckwright.read.outline.Outline;

/**
 * A way in which documents mark their questions. A style has no state and is safe for use by several threads.
 *
 * <p>To add one: a class among the styles, a line in their list, a file of examples among the tests.
 */
public interface Style {

    /** The name in settings, in jsonl and in {@code explain}: kebab case, the same for ever. */
    String name();

    /**
     * Proposes what this style takes for cards. Proposals of all styles are weighed against each other afterwards, so a style need not
     * know the others; it must be sure, though, that what it proposes would be right if it were the only one.
     */
    void propose(Outline outline, Proposals proposals);
}
