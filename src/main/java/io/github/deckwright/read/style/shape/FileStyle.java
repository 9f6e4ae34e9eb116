package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file a question: the first heading, or else the file's name, asks; all the rest is the answer (D16). */
public final class FileStyle implements Style {
    private static final double CONFIDENCE = 0.3;
    private static final int FEWEST = 4;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        String name = outline.file().name();
        String stem = FileNames.stem(name);
        if (Words.TAIL.is(stem) || Words.CONTENTS.is(stem) || FileNames.introduces(name)) {
            return;
        }
        Optional<Section> first = outline.sections().isEmpty()
                ? Optional.empty()
                : Optional.of(outline.sections().get(0)).filter(section -> isAtTop(outline, section));
        int line = first.map(section -> section.heading().firstLine()).orElse(outline.firstLine());
        boolean headingAsks =
                first.filter(section -> section.title().isQuestion()).isPresent();
        if (!proposals.isForced()
                && !folderAsks(outline, proposals)
                && !(first.filter(section -> section.title().hasQuestionMark()).isPresent()
                        && folderPromises(name, proposals))) {
            return;
        }
        Passage question = headingAsks ? first.orElseThrow().title().text() : fromName(name, line);
        int bodyLine = first.map(Section::bodyLine).orElse(outline.firstLine());
        if (body(outline, bodyLine, outline.lineCount() + 1).isBlank()) {
            return;
        }
        proposals.implicit(Span.lines(line, outline.lineCount()), CONFIDENCE, end -> {
            Passage answer = end > outline.lineCount() ? body(outline, bodyLine, end) : Passage.EMPTY;
            return answer.isBlank()
                    ? Optional.empty()
                    : Optional.of(proposals.card(CardKind.BASIC, line, question).answer(answer));
        });
    }

    /** Whether enough files are called like questions, in the folder itself or in it and the folders beside it. */
    private static boolean folderAsks(Outline outline, Proposals proposals) {
        return asks(outline.neighbours(), "in the folder", FEWEST, proposals)
                || asks(outline.cousins(), "in this folder and those beside it", 3 * FEWEST, proposals);
    }

    private static boolean asks(FileNames names, String where, int fewest, Proposals proposals) {
        FileNames.Count count = names.count();
        if (count.asking() > 0) {
            proposals.evidence("file names " + where + ": " + count.all() + " (asking: " + count.asking() + ")");
        }
        return count.asking() >= fewest && count.asking() * 5 >= count.all() * 2;
    }

    /** Whether a folder around is called like a set of questions. */
    private static boolean folderPromises(String name, Proposals proposals) {
        int start = 0;
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', start)) {
            String folder = name.substring(start, slash);
            if (Words.PROMISE.occursIn(folder)) {
                proposals.evidence("the first heading asks, in a folder called " + folder);
                return true;
            }
            start = slash + 1;
        }
        return false;
    }

    private static boolean isAtTop(Outline outline, Section section) {
        for (int line = outline.firstLine(); line < section.heading().firstLine(); line++) {
            if (!outline.line(line).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Passage body(Outline outline, int from, int end) {
        return outline.clean(outline.passage(Span.lines(from, end - 1), null));
    }

    private static Passage fromName(String name, int line) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line one : FileNames.title(name).text().lines()) {
            lines.add(new Passage.Line(line, 1, one.text()));
        }
        return new Passage(lines);
    }
}
