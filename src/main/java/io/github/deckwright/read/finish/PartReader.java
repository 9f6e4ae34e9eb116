package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.SilentLines;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Takes a side of a card apart at the labels, headings and folds in it that say hint, explanation or note. */
final class PartReader {
    private final List<Passage.Line> lines;
    private final Folds folds;
    private final boolean question;
    private final BitSet code;
    private final List<Part> parts = new ArrayList<>();

    private PartReader(Passage side, boolean question) {
        this.lines = side.lines();
        this.folds = new Folds(lines);
        this.question = question;
        this.code = Fences.in(lines);
    }

    /** The parts of a question; only a hint is no part of what is asked. */
    static List<Part> question(Passage question) {
        return new PartReader(question, true).read();
    }

    static List<Part> answer(Passage answer) {
        return new PartReader(answer, false).read();
    }

    private List<Part> read() {
        int text = 0;
        boolean anyText = false;
        int at = question ? 1 : 0;
        while (at < lines.size()) {
            boolean first = question || !anyText;
            Optional<PartStart> start = code.get(at) ? Optional.empty() : PartStart.at(folds, at, first);
            int end = start.map(found -> end(found, first)).orElse(at);
            if (start.isEmpty() || !fits(start.get(), end)) {
                anyText |= !lines.get(at).isBlank();
                at++;
                continue;
            }
            add(Part.Role.TEXT, text, at);
            Passage body = start.get().body().then(passage(start.get().end(), end));
            if (!body.isBlank()) {
                parts.add(new Part(start.get().role(), body));
            }
            at = end;
            text = end;
        }
        add(Part.Role.TEXT, text, lines.size());
        return parts;
    }

    private void add(Part.Role role, int from, int end) {
        Passage text = passage(from, end);
        if (!text.isBlank()) {
            parts.add(new Part(role, text));
        }
    }

    private Passage passage(int from, int end) {
        return SilentLines.off(new Passage(lines.subList(Math.min(from, end), end)).trimmed());
    }

    /** A remark in the middle of an answer stays where it is; so does everything but a hint in a question. */
    private boolean fits(PartStart start, int end) {
        if (question) {
            return start.role() == Part.Role.HINT && !start.remark();
        }
        return start.role() == Part.Role.HINT || isLastText(end);
    }

    /** Whether nothing but further parts follows. */
    private boolean isLastText(int end) {
        int next = end;
        while (next < lines.size()
                && !code.get(next)
                && SilentLines.isApart(lines.get(next).text().strip())) {
            next++;
        }
        return next == lines.size()
                || (!code.get(next)
                        && (PartStart.begins(folds, next)
                                || isAddition(lines.get(next).text())));
    }

    /** References and the like below an explanation stay with the answer. */
    private static boolean isAddition(String text) {
        return Markers.headingLevel(text) > 0 && Words.ADDITION.is(text);
    }

    /** Where a part ends: a fold with itself, a hint in front of the answer or in the line of its label with its paragraph,
     * others with the next part. */
    private int end(PartStart start, boolean first) {
        if (start.whole()) {
            return start.end();
        }
        boolean apart = !first && start.body().isBlank();
        boolean paragraph = !apart && (start.role() == Part.Role.HINT || start.remark());
        int at = start.end();
        boolean any = !start.body().isBlank();
        while (at < lines.size()) {
            boolean blank = lines.get(at).isBlank() && !code.get(at);
            if (paragraph && any && blank) {
                break;
            }
            if (!code.get(at)
                    && !blank
                    && (PartStart.begins(folds, at)
                            || (start.level() > 0
                                    && Markers.headingLevel(lines.get(at).text()) > 0
                                    && Markers.headingLevel(lines.get(at).text()) <= start.level()))) {
                break;
            }
            any |= !blank;
            at++;
        }
        return at;
    }
}
