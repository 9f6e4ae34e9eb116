package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.SilentLines;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/** Where the text of a document ends: above the parts at its end that are about the document itself, as its licence. */
public final class Tail {
    private Tail() {}

    /** The first line behind the text, without the rule that sets such parts off; that behind the last line when there are none. */
    public static int line(Outline outline) {
        return line(outline, "");
    }

    /** The same where all of the text answers a question: a part that the question names belongs to the answer. */
    public static int line(Outline outline, String question) {
        String asked = Words.normal(question);
        int top = outline.frontMatter().values().isEmpty() ? Top.line(outline) : 0;
        int end = outline.lineCount() + 1;
        Optional<Section> tail = below(outline, asked, top, end);
        while (tail.isPresent()) {
            end = tail.get().heading().firstLine();
            tail = below(outline, asked, top, end);
        }
        boolean cut = end <= outline.lineCount();
        while (cut && end > 1 && isApart(outline, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isApart(Outline outline, int line) {
        return !outline.isCode(line) && SilentLines.isApart(outline.line(line).strip());
    }

    /**
     * The outermost part about the document that ends at a line.
     *
     * @param top a part with no front matter and no text above it is none
     */
    private static Optional<Section> below(Outline outline, String asked, int top, int end) {
        List<Section> above = outline.sectionsUpTo(end - 1);
        Section found = null;
        Section at = above.isEmpty() ? null : above.get(above.size() - 1);
        while (at != null && at.endLine() >= end) {
            found = at.heading().firstLine() > top && isAbout(at, asked) ? at : found;
            at = at.parent().orElse(null);
        }
        return Optional.ofNullable(found);
    }

    private static boolean isAbout(Section section, String asked) {
        String title = section.heading().plain();
        return Words.TAIL.is(title) && (asked.isEmpty() || !asked.contains(Words.normal(title)));
    }
}
