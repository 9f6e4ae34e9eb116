package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;

/** Follows fences through lines as they stand in a document, where quotes and items may hold them. */
final class ContainedFences {
    private final Fences fences = new Fences();

    /** Whether the next line is code, or opens or closes it. */
    boolean holds(String line) {
        int start = Run.of(" \t>", line, 0);
        // what closes a fence has no bullet
        return fences.holds(line.substring(fences.isOpen() ? start : Math.max(start, Markers.contentStart(line))));
    }
}
