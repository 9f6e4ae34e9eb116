package io.github.deckwright.read.weigh;

import io.github.deckwright.read.outline.Outline;
import java.util.List;
import java.util.Set;

/**
 * A way in which documents mark their questions. A style has no state and is safe for use by several threads.
 *
 * <p>To add one: a class among the styles that is called like it, {@code SplitFileStyle} for {@code split-file}, a line in their list, a
 * file of examples among the tests.
 */
public interface Style {

    /** The name in settings, in jsonl and in {@code explain}: kebab case, the same for ever. */
    String name();

    /** Names that it had before, which settings may go on to have. */
    default List<String> formerNames() {
        return List.of();
    }

    /** What the weighing must know of it. */
    default Set<Trait> traits() {
        return Set.of();
    }

    /**
     * Proposes what this style takes for cards. Proposals of all styles are weighed against each other afterwards, so a style need not
     * know the others; it must be sure, though, that what it proposes would be right if it were the only one.
     */
    void propose(Outline outline, Proposals proposals);
}
