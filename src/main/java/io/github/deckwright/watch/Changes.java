package io.github.deckwright.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What became different among watched files.
 *
 * @param edited files that were there and are
 * @param comeOrGone files that are new or no longer there
 */
public record Changes(Set<Path> edited, Set<Path> comeOrGone) {

    public Changes {
        edited = Set.copyOf(edited);
        comeOrGone = Set.copyOf(comeOrGone);
    }

    public boolean isEmpty() {
        return edited.isEmpty() && comeOrGone.isEmpty();
    }
}
