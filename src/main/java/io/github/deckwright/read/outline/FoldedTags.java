package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Tags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code <details>} out of lines that were cut from a document. */
final class FoldedTags {
    private FoldedTags() {}

    /** The details that a line begins with; empty when it begins with none, or they are not closed. */
    static Optional<Fold> at(List<Passage.Line> lines, int from) {
        String text = lines.get(from).text();
        int open = Run.space(text, 0);
        if (!text.startsWith("<", open) || !Tags.name(text, open).equals("details")) {
            return Optional.empty();
        }
        List<String> source = new ArrayList<>();
        for (Passage.Line line : lines.subList(from, lines.size())) {
            source.add(line.text());
        }
        BitSet code = new BitSet();
        Fences.in(lines.subList(from, lines.size())).stream().forEach(line -> code.set(line + 1));
        List<Tag> tags = TagScanner.scan(new Lines(source), code);
        int depth = 0;
        Tag summary = null;
        Tag titled = null;
        for (Tag tag : tags) {
            switch (tag.name()) {
                case "details" -> depth++;
                case "summary" -> summary = summary == null ? tag : summary;
                case "/summary" -> titled = titled == null ? tag : titled;
                case "/details" -> {
                    if (--depth == 0) {
                        boolean last =
                                source.get(tag.line() - 1).substring(tag.to()).isBlank();
                        return last
                                ? Optional.of(fold(lines, from, tags.get(0), summary, titled, tag))
                                : Optional.empty();
                    }
                }
                default -> {
                    // headings are text here
                }
            }
        }
        return Optional.empty();
    }

    private static Fold fold(
            List<Passage.Line> lines, int from, Tag open, @Nullable Tag summary, @Nullable Tag titled, Tag close) {
        boolean named = summary != null && titled != null && titled.line() >= summary.line();
        Tag start = named && titled != null ? titled : open;
        Passage title = named && summary != null && titled != null
                ? part(lines, from, summary.line(), summary.to(), titled.line(), titled.from())
                : Passage.EMPTY;
        Passage body = part(lines, from, start.line(), start.to(), close.line(), close.from());
        return new Fold(Fold.Form.DETAILS, "", true, title, body, from + close.line());
    }

    /** What lies between two places; lines are counted from 1 at {@code from}. */
    private static Passage part(
            List<Passage.Line> lines, int from, int startLine, int startColumn, int endLine, int endColumn) {
        List<Passage.Line> part = new ArrayList<>();
        for (int number = startLine; number <= endLine; number++) {
            Passage.Line line = lines.get(from + number - 1);
            int start = number == startLine ? startColumn : 0;
            int end = number == endLine ? endColumn : line.text().length();
            part.add(start <= end ? line.part(start, end) : line.part(start, start));
        }
        return new Passage(part).trimmed();
    }
}
