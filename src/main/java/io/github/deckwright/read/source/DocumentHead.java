package io.github.deckwright.read.source;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.FirstQuestion;
import io.github.deckwright.read.text.PageTop;
import io.github.deckwright.read.text.Title;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a document begins, as far as those beside it care. */
final class DocumentHead {
    /** In bytes: front matter and a title are shorter, and a folder of thousands is read in a moment. */
    private static final int LENGTH = 2048;

    private static final int MOST_HASHES = 6;

    private DocumentHead() {}

    /**
     * The first lines of a document.
     *
     * @param whole whether there are no more
     */
    record FirstLines(List<String> lines, boolean whole) {}

    /** Reads the head of a document; empty when it cannot be read. */
    static FirstLines of(Path document) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(document)) {
            bytes = in.readNBytes(LENGTH);
        } catch (IOException unreadable) {
            return new FirstLines(List.of(), false); // its own reading will say so
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Stream<String> lines =
                DirectionMarks.areIn(unmarked) ? unmarked.lines().map(DirectionMarks::off) : unmarked.lines();
        return new FirstLines(lines.toList(), bytes.length < LENGTH);
    }

    /**
     * The heading that a document begins with, below its front matter, badges and the like, or the question in a line of its own where
     * there is none, or one that only counts; empty when something else comes first.
     */
    static Optional<Title> heading(List<String> lines) {
        int from = FrontMatterCut.of(lines).lineCount();
        int top = PageTop.end(lines, from);
        Optional<Title> heading = heading(lines, top);
        if (heading.isPresent()) {
            return heading.filter(title -> !title.isLabelOnly())
                    .or(() -> FirstQuestion.of(lines, top + 1).map(FirstQuestion::title))
                    .or(() -> heading);
        }
        return FirstQuestion.of(lines, top)
                .map(FirstQuestion::title)
                .or(() -> heading(lines, PageTop.remarksEnd(lines, from)));
    }

    private static Optional<Title> heading(List<String> lines, int at) {
        if (at >= lines.size()) {
            return Optional.empty();
        }
        String below = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        return heading(lines.get(at).strip(), below);
    }

    private static Optional<Title> heading(String line, String below) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean underlined = !below.isEmpty()
                && (below.replace("=", "").isEmpty() || below.replace("-", "").isEmpty());
        boolean marked = hashes > 0 && hashes <= MOST_HASHES && line.startsWith(" ", hashes);
        return marked || (hashes == 0 && underlined)
                ? Optional.of(Title.of(
                        Passage.of(new Passage.Line(1, 1, line.substring(hashes).strip()))))
                : Optional.empty();
    }
}
