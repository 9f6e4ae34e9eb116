package io.github.deckwright.read.finish;

import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.EndSigns;
import io.github.deckwright.read.text.HeadingId;
import java.util.Optional;

/** Finds what a document is called. */
public final class DocumentTitle {
    private DocumentTitle() {}

    /** The title as plain text without emoji at its ends. */
    public static Optional<String> of(Outline outline) {
        return outline.frontMatter()
                .title()
                .or(() -> section(outline).map(section -> withoutDeckId(outline, section)))
                .map(EndSigns::strip)
                .filter(title -> !title.isBlank());
    }

    /** md2anki writes ids behind the titles of cards, and a number behind the one of the deck. */
    private static String withoutDeckId(Outline outline, Section deck) {
        String plain = deck.heading().plain();
        int open = plain.endsWith(")") ? plain.lastIndexOf(" (") : -1;
        boolean number = open > 0
                && plain.length() - open > 5
                && plain.substring(open + 2, plain.length() - 1).chars().allMatch(Character::isDigit);
        boolean ids = number
                && deck.children().stream()
                        .map(card -> outline.line(card.heading().lastLine()))
                        .anyMatch(line -> HeadingId.start(line) >= 0);
        return ids ? plain.substring(0, open) : plain;
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
