package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.TermLine;
import java.util.ArrayList;
import java.util.List;

/** Finds the definition lists of Markdown Extra: a line with a term, and below it lines that begin with a colon. */
final class DefinitionLists {
    private static final int INDENT = 4;

    private final Outline outline;
    private final SourceLines lines;

    private DefinitionLists(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    static List<TermGroups.Entry> in(Outline outline) {
        DefinitionLists reading = new DefinitionLists(outline);
        List<TermGroups.Entry> entries = new ArrayList<>();
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            if (reading.isMeaning(line)) {
                int term = reading.lines.textBefore(line - 1);
                int last = reading.end(line);
                if (reading.isTerm(term, line)) {
                    entries.add(reading.entry(term, line, last));
                }
                line = last;
            }
        }
        return entries;
    }

    private boolean isMeaning(int line) {
        String text = lines.text(line);
        int start = Markers.indent(text);
        return start < INDENT
                && start + 1 < text.length()
                && text.charAt(start) == ':'
                && Character.isWhitespace(text.charAt(start + 1))
                && !lines.isLiteral(line);
    }

    private boolean isTerm(int term, int line) {
        return term >= outline.firstLine()
                && term >= line - 2
                && !lines.isLiteral(term)
                && !lines.isRule(term)
                && lines.headingLevel(term) == 0
                && Markers.indent(lines.text(term)) < INDENT
                && Markers.contentStart(lines.text(term)) == Markers.indent(lines.text(term));
    }

    /** The last line of the meanings of a term: up to a line that is neither indented nor a meaning, behind a blank one or a term. */
    private int end(int first) {
        int last = first;
        for (int line = first + 1; line <= outline.lineCount(); line++) {
            boolean blank = lines.isBlank(line);
            boolean inside = isMeaning(line) || (Markers.indent(lines.text(line)) >= 2 && !blank);
            boolean lazy = !blank && line == last + 1 && !isMeaning(line + 1) && lines.headingLevel(line) == 0;
            if (inside || lazy) {
                last = line;
            } else if (!blank) {
                break;
            }
        }
        return last;
    }

    private TermGroups.Entry entry(int term, int first, int last) {
        List<Passage.Line> meaning = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            Passage.Line source = lines.line(line);
            String text = source.text();
            int indent = Math.min(Markers.indent(text), INDENT);
            boolean begins = isMeaning(line);
            if (begins && line > first && !lines.isBlank(line - 1)) {
                meaning.add(new Passage.Line(line, 1, ""));
            }
            int from = begins
                    ? text.length() - text.substring(indent + 1).stripLeading().length()
                    : indent;
            meaning.add(source.from(Math.min(from, text.length())));
        }
        Passage.Line asked = lines.line(term);
        Passage.Line told = meaning.get(0);
        String text = asked.text();
        Passage.Line trimmed =
                asked.part(Markers.indent(text), text.stripTrailing().length());
        return new TermGroups.Entry(
                Span.lines(term, last),
                new TermLine(":", true, trimmed, told),
                outline.clean(new Passage(meaning).trimmed()));
    }
}
