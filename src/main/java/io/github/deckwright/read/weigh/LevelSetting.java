package io.github.deckwright.read.weigh;

import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import java.util.HashSet;
import java.util.Set;

/** The level that the author says questions have: what begins with a heading of another one is none, whatever style sees it. */
final class LevelSetting {
    private final Set<Integer> others = new HashSet<>();

    LevelSetting(Outline outline) {
        outline.settings().level().ifPresent(level -> {
            for (Heading heading : outline.headings()) {
                if (heading.level() != level) {
                    others.add(heading.firstLine());
                }
            }
        });
    }

    /** Whether a question may begin where a stretch does. */
    boolean admits(Span span) {
        return !others.contains(span.fromLine());
    }
}
