package io.github.deckwright.read.vault;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Vault;
import io.github.deckwright.read.text.CourseMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a document as all other rooms read it: what only programs for notes understand is written in Markdown, or gone. A document
 * without any of it stays as it is.
 *
 * @param lines of the document; those below the front matter may be others, and fewer
 * @param numbers of the lines in the document, in order; empty when all are there
 * @param settings of the document, with what marks in its text say
 * @param blocks what blocks of Logseq say about their cards, by the numbers of their first lines among the lines read
 * @param doubts about names
 */
public record NoteText(
        List<String> lines,
        List<Integer> numbers,
        DocumentSettings settings,
        Map<Integer, BlockMarks> blocks,
        List<Doubt> doubts) {

    /**
     * A name that several files have.
     *
     * @param line its number among the lines read
     * @param message what was made of it, behind the text of the line
     */
    public record Doubt(int line, String message) {
        private static final int SHOWN = 3;

        static Doubt of(int line, Vault.Hit hit) {
            List<String> others =
                    hit.others().subList(0, Math.min(SHOWN, hit.others().size()));
            return new Doubt(line, "names " + hit.path() + ", but may mean " + String.join(" or ", others));
        }
    }

    public NoteText {
        numbers = List.copyOf(numbers);
        blocks = Map.copyOf(blocks);
        doubts = List.copyOf(doubts);
    }

    /**
     * Reads the lines of a document.
     *
     * @param head how many of them are front matter
     * @param settings of the document, its front matter included
     */
    public static NoteText of(
            SourceFile file, List<String> lines, int head, DocumentSettings settings, Neighbours neighbours) {
        if (!mayHoldMarks(lines) || CourseMarks.in(lines, head)) {
            return new NoteText(lines, List.of(), settings, Map.of(), List.of());
        }
        Vault vault = neighbours.vault(file);
        List<Doubt> doubts = new ArrayList<>();
        FileMarks marks = FileMarks.in(SiteMarks.written(numbered(lines), head), head);
        Outliner outliner = Outliner.of(marks.left(), head);
        List<Passage.Line> named = BlockRefs.resolved(outliner.left(), head, vault);
        List<Passage.Line> read = lines(file, file, vault, named, head, doubts);
        boolean whole = isWhole(read, lines.size());
        Map<Integer, Integer> places = places(read);
        Map<Integer, BlockMarks> blocks = new HashMap<>();
        outliner.blocks().forEach((line, block) -> blocks.put(places.getOrDefault(line, 0), block));
        return new NoteText(
                read.stream().map(Passage.Line::text).toList(),
                whole ? List.of() : read.stream().map(Passage.Line::number).toList(),
                outliner.over(marks.over(settings)),
                blocks,
                doubts.stream()
                        .map(doubt -> new Doubt(places.getOrDefault(doubt.line(), 1), doubt.message()))
                        .toList());
    }

    private static boolean isWhole(List<Passage.Line> read, int count) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).number() != i + 1) {
                return false;
            }
        }
        return read.size() == count;
    }

    /** The number that a line of the document has when some are gone. */
    private static Map<Integer, Integer> places(List<Passage.Line> read) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            places.put(read.get(i).number(), i + 1);
        }
        return places;
    }

    /** The lines of a note as they are shown in a document. */
    static List<Passage.Line> lines(
            SourceFile note, SourceFile document, Vault vault, List<Passage.Line> lines, int head, List<Doubt> doubts) {
        List<Passage.Line> shown = Comments.out(lines, head);
        return NoteLinks.written(note, document, vault, HeadingIds.moved(shown, head), head, doubts);
    }

    static List<Passage.Line> numbered(List<String> lines) {
        List<Passage.Line> numbered = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(new Passage.Line(i + 1, 1, lines.get(i)));
        }
        return numbered;
    }

    private static boolean holdsMark(String line) {
        return line.contains("[[")
                || line.contains("%%")
                || BlockAttributes.holds(line)
                || RoamMarks.holds(line)
                || Outliner.writes(line)
                || BlockRefs.holds(line);
    }

    /** Whether two signs stand side by side with which all marks within lines begin, or that all of them hold: one look for all. */
    private static boolean holdsPair(String line) {
        char before = ' ';
        for (int i = 0, end = line.length(); i < end; i++) {
            char c = line.charAt(i);
            boolean twice = c == '[' || c == '%' || c == '{' || c == '(' || c == ':';
            if ((twice && c == before) || (c == ':' && before == '{')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean mayHoldMarks(List<String> lines) {
        for (String line : lines) {
            if (Directives.holds(line)
                    || HeadingIds.holds(line)
                    || FileMarks.isOne(line)
                    || Outliner.isAboutTask(line)
                    || (holdsPair(line) && holdsMark(line))) {
                return true;
            }
        }
        return false;
    }
}
