package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.PageTop;
import java.util.Optional;

/** Where the text of a document begins: below its badges, comments, anchors, links to other pages and list of contents. */
public final class Top {
    private Top() {}

    /** The number of the first line of text; that behind the last line when there is none. */
    public static int line(Outline outline) {
        return line(outline, outline.firstLine());
    }

    /** The same from a line on, as below a title. */
    public static int line(Outline outline, int from) {
        return PageTop.end(outline.sourceLines().all(), from - 1) + 1;
    }

    /** The first section that is more than a list of contents. */
    public static Optional<Section> section(Outline outline) {
        int from = line(outline);
        return outline.sections().stream()
                .filter(section -> section.heading().firstLine() >= from)
                .findFirst()
                .or(() -> outline.sections().stream().findFirst());
    }

    /** Whether no text stands above a section, or a few remarks above a title. */
    public static boolean holds(Outline outline, Section section) {
        boolean title = section.level() == 1
                || outline.sections().stream()
                        .allMatch(other -> other.equals(section) || other.level() > section.level());
        int line = section.heading().firstLine();
        int from = outline.firstLine() - 1;
        return line(outline) >= line
                || (title && PageTop.remarksEnd(outline.sourceLines().all(), from) + 1 >= line);
    }
}
