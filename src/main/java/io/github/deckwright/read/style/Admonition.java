package io.github.deckwright.read.style;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that site generators hide or colour: {@code ??? question "Show answer"} and {@code !!!} with an indented body (MkDocs), or
 * {@code :::details Answer} to {@code :::} (Docusaurus, VitePress). CommonMark knows neither.
 *
 * @param title what stands behind the mark and the kind
 * @param body dedented
 * @param endLine the first line behind it
 */
record Admonition(Passage title, Passage body, int endLine) {
    private static final int INDENT = 4;

    /** Whether a line opens such a block. */
    static boolean opensIn(String line) {
        String text = line.strip();
        boolean mkdocs = text.startsWith("??? ") || text.startsWith("???+ ") || text.startsWith("!!! ");
        return mkdocs || (text.startsWith(":::") && text.length() > 3 && !text.endsWith(":::"));
    }

    /** Reads the block that a line opens. */
    static Admonition at(Outline outline, int line, int toLine) {
        String opening = outline.line(line);
        int indent = indent(opening);
        Passage title = Passage.of(new Passage.Line(line, indent + 1, title(opening.strip())));
        return opening.strip().startsWith(":::")
                ? fenced(outline, line, toLine, title)
                : indented(outline, line, toLine, title, indent + INDENT);
    }

    private static Admonition fenced(Outline outline, int line, int toLine, Passage title) {
        List<Passage.Line> body = new ArrayList<>();
        int at = line + 1;
        for (; at < toLine && !isEnd(outline.line(at)); at++) {
            body.add(new Passage.Line(at, 1, outline.line(at)));
        }
        return new Admonition(title, new Passage(body), Math.min(at + 1, toLine));
    }

    private static Admonition indented(Outline outline, int line, int toLine, Passage title, int indent) {
        List<Passage.Line> body = new ArrayList<>();
        int at = line + 1;
        for (; at < toLine; at++) {
            String text = outline.line(at);
            if (!text.isBlank() && indent(text) < Math.min(indent, indent - INDENT + 1)) {
                break;
            }
            int cut = Math.min(text.length(), Math.min(indent, indent(text)));
            body.add(new Passage.Line(at, cut + 1, text.substring(cut)));
        }
        return new Admonition(title, new Passage(body), at);
    }

    private static boolean isEnd(String line) {
        String text = line.strip();
        return text.startsWith(":::") && text.replace(":", "").isEmpty();
    }

    /** {@code Answer} of {@code ??? success "Answer"}, {@code :::details Answer} and {@code :::tip[Answer]}. */
    private static String title(String opening) {
        int quote = opening.indexOf('"');
        if (quote >= 0) {
            int end = opening.lastIndexOf('"');
            return opening.substring(quote + 1, Math.max(end, quote + 1));
        }
        int bracket = opening.indexOf('[');
        if (bracket >= 0 && opening.endsWith("]")) {
            return opening.substring(bracket + 1, opening.length() - 1);
        }
        int kind = opening.startsWith(":::") ? opening.indexOf(' ', 4) : opening.indexOf(' ', opening.indexOf(' ') + 1);
        return kind < 0 ? "" : opening.substring(kind).strip();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
