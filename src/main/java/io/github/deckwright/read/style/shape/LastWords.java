package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Words;

/** What a document asks its readers at its end: whether they liked it, or need help. */
final class LastWords {
    private LastWords() {}

    /** Whether the title of a section does so, and nothing but such parts comes behind it. */
    static boolean begin(Outline outline, Section section) {
        return Words.TAIL.is(section.title().plain())
                && outline.sections(section.endLine(), outline.lineCount() + 1).stream()
                        .allMatch(other -> BoilerplateTitles.is(other.title()));
    }
}
