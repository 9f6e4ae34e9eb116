package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Signs;
import java.util.List;
import java.util.Optional;

/**
 * The text of a question label with the answer below that nothing labels, parted behind the line that ends with a question mark, or else
 * behind the first paragraph.
 *
 * @param question up to there
 * @param answer what is left, not blank
 */
record BareAnswer(Passage question, Passage answer) {
    static Optional<BareAnswer> in(Passage text) {
        List<Passage.Line> lines = text.lines();
        int end = 0;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !Signs.endAsking(lines.get(end).text().stripTrailing())) {
            end++;
        }
        boolean marked = end < lines.size() && !lines.get(end).isBlank();
        int from = marked ? end + 1 : end;
        Passage answer = new Passage(lines.subList(from, lines.size())).trimmed();
        return answer.isBlank()
                ? Optional.empty()
                : Optional.of(new BareAnswer(new Passage(lines.subList(0, from)), answer));
    }
}
