package io.github.deckwright.read.finish;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Ink;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The deletions of a text, by what a learner sees of them. One that hides only tags, a comment or a blank by another name is none: Anki
 * would make a card of it that asks nothing. One in an address or a comment shows nowhere, and is neither filled nor blank.
 */
final class BlankGaps {
    private final Passage passage;
    private final Set<Integer> filled = new HashSet<>();
    private final Set<Integer> blank = new HashSet<>();

    private BlankGaps(Passage passage) {
        this.passage = passage;
    }

    static BlankGaps of(Passage passage) {
        BlankGaps gaps = new BlankGaps(passage);
        gaps.look(Shown.text(gaps.counted()));
        return gaps;
    }

    /** Whether a deletion hides something to see. */
    boolean anyFilled() {
        return !filled.isEmpty();
    }

    /** Whether a deletion hides nothing to see. */
    boolean anyBlank() {
        return !blank.isEmpty();
    }

    /** The passage with its deletions counted, each with its place among all of them for a number, so that it is known again when shown. */
    private Passage counted() {
        List<Passage.Line> lines = new ArrayList<>();
        int place = 0;
        for (Passage.Line line : passage.lines()) {
            StringBuilder out = new StringBuilder();
            boolean number = false;
            for (char c : line.text().toCharArray()) {
                number &= c != Cloze.SEPARATOR;
                if (!number) {
                    out.append(c);
                }
                if (c == Cloze.OPEN) {
                    out.append(place++);
                    number = true;
                }
            }
            lines.add(line.with(out.toString()));
        }
        return new Passage(lines);
    }

    /** A deletion that is open. */
    private static final class Open {
        final int place;
        boolean seen;
        boolean hint;

        Open(int place) {
            this.place = place;
        }
    }

    private void look(String shown) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int c = shown.codePointAt(i);
            if (c == Cloze.OPEN) {
                int end = Run.digits(shown, i + 1);
                open.push(new Open(Integer.parseInt(shown, i + 1, end, 10)));
                i = end - 1;
            } else if (!open.isEmpty()) {
                inside(open, c);
            }
        }
    }

    private void inside(Deque<Open> open, int c) {
        if (c == Cloze.HINT) {
            open.element().hint = true;
        } else if (c == Cloze.CLOSE) {
            close(open);
        } else {
            open.element().seen |= !open.element().hint && Ink.isSeen(c);
        }
    }

    private void close(Deque<Open> open) {
        Open closed = open.pop();
        (closed.seen ? filled : blank).add(closed.place);
        if (!open.isEmpty()) {
            open.element().seen |= closed.seen && !open.element().hint;
        }
    }

    /** The passage with its blank deletions as an author writes them, which shows them as text. */
    Passage withoutBlank() {
        List<Passage.Line> lines = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int place = 0;
        for (Passage.Line line : passage.lines()) {
            StringBuilder out = new StringBuilder();
            for (char c : line.text().toCharArray()) {
                if (c == Cloze.OPEN) {
                    open.push(place++);
                }
                boolean written = !open.isEmpty() && blank.contains(open.element());
                out.append(written ? Cloze.written(String.valueOf(c)) : String.valueOf(c));
                if (c == Cloze.CLOSE && !open.isEmpty()) {
                    open.pop();
                }
            }
            lines.add(line.with(out.toString()));
        }
        return new Passage(lines);
    }
}
