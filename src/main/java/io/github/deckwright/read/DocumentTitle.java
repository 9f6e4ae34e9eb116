package io.github.deckwright.read;

import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import java.util.Optional;

/** Finds what a document is called. */
final class DocumentTitle {
    private DocumentTitle() {}

    /** The title as plain text without emoji at its ends. */
    static Optional<String> of(Outline outline) {
        return outline.frontMatter()
                .title()
                .or(() -> section(outline).map(section -> section.heading().plain()))
                .map(EndSigns::strip)
                .filter(title -> !title.isBlank());
    }

    /** The section that is the document: below its first heading, when no other heading is as high. */
    static Optional<Section> section(Outline outline) {
        Section first = null;
        for (Section section : outline.sections()) {
            Heading heading = section.heading();
            if (heading.container().isPresent() || heading.details().isPresent()) {
                continue;
            }
            if (first == null) {
                first = section;
            } else if (section.level() <= first.level() && first.level() > 1) {
                return Optional.empty();
            } else if (first.level() == 1) {
                break;
            }
        }
        return Optional.ofNullable(first);
    }
}
