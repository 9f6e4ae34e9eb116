package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a document in which blocks of HTML that ask, and quizzes in indented blocks, are written in Markdown. What does not ask stays HTML, for it may be laid out as Markdown
 * cannot; so does all that is not closed or holds other elements. A document without any of it stays as it is.
 *
 * @param lines of the document
 * @param numbers where each of them stands in the document
 */
public record MarkupText(List<String> lines, List<Integer> numbers) {
    /** What is indented further is code. */
    private static final int DEEPEST = 3;

    /** Writes the lines of a document; empty when nothing of it changes. Linear. */
    public static Optional<MarkupText> of(List<String> lines, int head) {
        for (int i = head; i < lines.size(); i++) {
            if (begins(lines.get(i))) {
                return new Reading(lines, head).read();
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins with one of the elements, at little cost for all others. */
    private static boolean begins(String line) {
        int start = Markers.indent(line);
        if (start > DEEPEST || start + 2 >= line.length()) {
            return false;
        }
        if (line.charAt(start) != '<') {
            return AdmonitionMarkup.opens(line, start);
        }
        return "dDtToOuUpP!".indexOf(line.charAt(start + 1)) >= 0
                && (BlockMarkup.opens(line, start)
                        || TableMarkup.opens(line, start)
                        || CommentMarkup.opens(line, start)
                        || ParagraphMarkup.opens(line, start));
    }

    /** One way through the lines. */
    private static final class Reading {
        private final List<String> lines;
        private final int head;
        private final List<Passage.Line> out = new ArrayList<>();

        /** Whether several paragraphs of the document ask, several of its comments answer, several blocks ask: one alone may say anything. */
        private final boolean paragraphs;

        private final boolean answers;

        /** The blocks of sites that ask, by the indices of their first lines. */
        private final Map<Integer, Admonition> blocks = new HashMap<>();

        private boolean changed;
        private String heading = "";

        Reading(List<String> lines, int head) {
            this.lines = lines;
            this.head = head;
            int asking = 0;
            int answering = 0;
            int blocksEnd = head;
            Fences fences = new Fences();
            for (int i = head; i < lines.size(); i++) {
                String line = lines.get(i);
                int start = Markers.indent(line);
                if (fences.holds(line)) {
                    continue;
                }
                if (line.startsWith("<", start)) {
                    asking += ParagraphMarkup.asks(line, start) ? 1 : 0;
                    answering += CommentMarkup.answers(line, start) ? 1 : 0;
                } else if (i >= blocksEnd && start <= DEEPEST && AdmonitionMarkup.opens(line, start)) {
                    Admonition block = AdmonitionMarkup.at(lines, i, lines.size());
                    if (AdmonitionMarkup.asks(lines, i, block)) {
                        blocks.put(i, block);
                    }
                    blocksEnd = block.end(); // one inside is a part of it
                }
            }
            paragraphs = Gates.ITEMS_ASK.isEnough(asking);
            answers = Gates.ITEMS_ASK.isEnough(answering);
            if (!Gates.ITEMS_ASK.isEnough(blocks.size())) {
                blocks.clear();
            }
        }

        Optional<MarkupText> read() {
            Fences fences = new Fences();
            int at = 0;
            while (at < lines.size()) {
                String line = lines.get(at);
                boolean literal = at < head || fences.holds(line);
                int below = literal || !begins(line) ? at : block(at);
                if (below < 0) {
                    return Optional.empty(); // an element without an end may hold all that follows
                }
                if (below == at) {
                    heading = !literal && line.startsWith("#") ? line : heading;
                    out.add(new Passage.Line(at + 1, 1, line));
                    below = at + 1;
                }
                at = below;
            }
            return changed
                    ? Optional.of(new MarkupText(
                            out.stream().map(Passage.Line::text).toList(),
                            out.stream().map(Passage.Line::number).toList()))
                    : Optional.empty();
        }

        /** Writes the block that begins in a line; gives the line below it, as an index, and -1 when it has no end. */
        private int block(int at) {
            Written written = written(at, Markers.indent(lines.get(at)));
            if (written.asks() && standsAlone(written.below())) {
                changed = true;
                blank(at);
                out.addAll(written.lines());
                blank(written.below() - 1);
                return written.below();
            }
            for (int line = at; line < written.below(); line++) {
                out.add(new Passage.Line(line + 1, 1, lines.get(line)));
            }
            return written.below();
        }

        private Written written(int at, int start) {
            String line = lines.get(at);
            if (AdmonitionMarkup.opens(line, start)) {
                Admonition block = blocks.get(at);
                return block == null ? Written.kept(at + 1) : AdmonitionMarkup.written(block);
            } else if (CommentMarkup.opens(line, start)) {
                return CommentMarkup.written(lines, at, answers);
            } else if (TableMarkup.opens(line, start)) {
                return TableMarkup.written(lines, at);
            } else if (BlockMarkup.opens(line, start)) {
                return BlockMarkup.list(lines, at, Words.GLOSSARY.frames(heading));
            }
            return paragraphs ? BlockMarkup.paragraph(lines, at) : Written.kept(at + 1);
        }

        /** Whether the line below does not hang on the block: by itself it would be code. */
        private boolean standsAlone(int below) {
            return below >= lines.size() || lines.get(below).isBlank() || Markers.indent(lines.get(below)) <= DEEPEST;
        }

        private void blank(int at) {
            if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
                out.add(new Passage.Line(at + 1, 1, ""));
            }
        }
    }

    /**
     * A block as Markdown.
     *
     * @param below index of the line below it; -1 when it has no end
     * @param asks whether it holds questions; otherwise it stays as it is
     */
    record Written(List<Passage.Line> lines, int below, boolean asks) {
        static Written kept(int below) {
            return new Written(List.of(), below, false);
        }
    }
}
