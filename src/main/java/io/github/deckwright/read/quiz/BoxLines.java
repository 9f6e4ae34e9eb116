package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.text.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options with boxes that are lines of paragraphs and no list: {@code [ ] one}, {@code [x] two}, {@code ☐ three}.
 *
 * @param lead lines in front of the first box
 * @param endLine the line before which the last option ends
 */
record BoxLines(Passage lead, List<Option> options, int endLine) {
    private static final int MOST = 26;

    /** Reads the paragraph at a place among its siblings, and those below that go on; two boxes are the least that is no accident. */
    static Optional<BoxLines> at(List<Block> beside, int place) {
        List<Passage.Line> lead = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        int endLine = 0;
        for (int i = place; i < beside.size(); i++) {
            Block block = beside.get(i);
            if (!block.is(Block.Kind.PARAGRAPH) || (i > place && !startsWithBox(block))) {
                break;
            }
            int end = read(OptionLines.lines(block.passage()), lead, options);
            if (options.isEmpty() || options.size() > MOST) {
                return Optional.empty(); // at once, for below each of ten thousand boxes stand the others
            }
            endLine = end > 0 ? end : block.lastLine() + 1;
            if (end > 0) {
                break;
            }
        }
        return options.size() > 1 ? Optional.of(new BoxLines(new Passage(lead), options, endLine)) : Optional.empty();
    }

    private static boolean startsWithBox(Block paragraph) {
        return Box.of(paragraph.passage().lines().get(0).text().stripLeading()) != Box.NONE;
    }

    /** Adds what a paragraph holds, or as much as shows that it is too much; the line of the answer at its end, 0 when there is none. */
    private static int read(List<Passage.Line> lines, List<Passage.Line> lead, List<Option> options) {
        List<Passage.Line> more = new ArrayList<>();
        int answer = 0;
        for (Passage.Line line : lines) {
            String text = line.text().stripLeading();
            Box box = Box.of(text);
            if (box != Box.NONE) {
                goOn(options, more);
                if (options.size() > MOST) {
                    return 0;
                }
                int start = line.text().length() - text.length() + Box.end(text);
                options.add(new Option("", Passage.of(line.from(start)), box == Box.TICKED));
            } else if (options.isEmpty()) {
                lead.add(line);
            } else if (AnswerLabel.startsIn(line.text())) {
                answer = line.number();
                break;
            } else if (!line.isBlank()) {
                more.add(line);
            }
        }
        goOn(options, more);
        return answer;
    }

    /** Adds further lines to the last option, and forgets them. */
    private static void goOn(List<Option> options, List<Passage.Line> more) {
        if (!more.isEmpty()) {
            Option last = options.remove(options.size() - 1);
            List<Passage.Line> whole = new ArrayList<>(last.content().lines());
            whole.addAll(more);
            options.add(last.with(new Passage(whole)));
            more.clear();
        }
    }
}
