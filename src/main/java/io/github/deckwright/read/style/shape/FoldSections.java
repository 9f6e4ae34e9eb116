package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The sections of the last headings above the folds of a document. Headings inside other folds do not count, and each such fold has found
 * its section before those behind it, so that none of them looks at all headings in the folds above.
 */
final class FoldSections {
    private final IdentityHashMap<Details, Optional<Section>> known = new IdentityHashMap<>();

    FoldSections(Outline outline) {
        for (Details details : outline.details()) {
            known.put(details, above(outline, details));
        }
    }

    Optional<Section> of(Details details) {
        return known.getOrDefault(details, Optional.empty());
    }

    private Optional<Section> above(Outline outline, Details details) {
        List<Section> sections = outline.sectionsUpTo(details.span().fromLine());
        for (int at = sections.size() - 1; at >= 0; at--) {
            Section section = sections.get(at);
            if (isAround(section.heading(), details)) {
                return Optional.of(section);
            }
            Optional<Details> before = section.heading()
                    .details()
                    .map(fold -> beside(fold, details))
                    .filter(known::containsKey);
            if (before.isPresent()) {
                return of(before.get());
            }
        }
        return Optional.empty();
    }

    /** The outermost fold around another one that does not lie around the details: it has the same section above it as they have. */
    private static Details beside(Details fold, Details details) {
        Details outer = fold;
        while (outer.parent().filter(parent -> !isAround(parent, details)).isPresent()) {
            outer = outer.parent().get();
        }
        return outer;
    }

    private static boolean isAround(Heading heading, Details details) {
        return heading.firstLine() <= details.span().fromLine()
                && heading.details()
                        .filter(inside -> !isAround(inside, details))
                        .isEmpty();
    }

    private static boolean isAround(Details fold, Details details) {
        return fold != details && fold.span().contains(details.span());
    }
}
