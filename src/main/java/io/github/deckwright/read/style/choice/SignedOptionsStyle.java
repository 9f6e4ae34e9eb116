package io.github.deckwright.read.style.choice;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Multiple choice whose right options have another sign in front than the wrong ones: {@code + Rome}, {@code - Milan}. Which sign that
 * is, the whole document tells: it is the rarer one, and stands once in most questions.
 */
public final class SignedOptionsStyle implements Style {
    @Override
    public String name() {
        return "signed-options";
    }

    /** A question with its options. */
    private record Asked(int line, Passage question, SignedOptions options) {}

    @Override
    public void propose(Outline outline, Proposals proposals) {
        SourceLines lines = outline.sourceLines();
        List<Asked> all = new ArrayList<>();
        int floor = lines.firstLine();
        for (SignedOptions options : SignedOptions.in(lines)) {
            stem(lines, options, floor).ifPresent(all::add);
            floor = options.end();
        }
        Optional<Character> right = right(all);
        if (right.isEmpty()) {
            return;
        }
        char sign = right.get();
        proposals.evidence("questions whose right options have " + sign + " in front: " + all.size());
        for (Asked asked : all) {
            int count = asked.options().count(sign);
            if (count > 0 && count < asked.options().options().size()) {
                proposals.explicit(
                        Span.lines(asked.line(), asked.options().end() - 1),
                        proposals
                                .card(CardKind.CHOICE, asked.line(), asked.question())
                                .choices(asked.options().choices(sign)));
            }
        }
    }

    /** The sign of right options; empty where two kinds of bullets mean something else. */
    private static Optional<Character> right(List<Asked> all) {
        if (!Gates.SIGNED.isEnough(all.size())) {
            return Optional.empty();
        }
        List<Character> signs = new ArrayList<>(all.get(0).options().signs());
        Character rarer = total(all, signs.get(0)) < total(all, signs.get(1)) ? signs.get(0) : signs.get(1);
        long same = all.stream()
                .filter(asked -> asked.options().signs().containsAll(signs))
                .count();
        long once =
                all.stream().filter(asked -> asked.options().count(rarer) == 1).count();
        return Gates.SIGNED_SAME.isPart(same, all.size()) && Gates.SIGNED_ONCE.isPart(once, all.size())
                ? Optional.of(rarer)
                : Optional.empty();
    }

    private static int total(List<Asked> all, char sign) {
        return all.stream().mapToInt(asked -> asked.options().count(sign)).sum();
    }

    /** The paragraph or heading above options, with the code that stands between. */
    private static Optional<Asked> stem(SourceLines lines, SignedOptions options, int floor) {
        int last = lines.textBefore(options.firstLine() - 1);
        int first = last;
        while (first >= floor && (lines.isLiteral(first) || (lines.isBlank(first) && lines.isLiteral(first - 1)))) {
            first--;
        }
        first = lines.textBefore(first);
        if (first < floor || lines.isRule(first)) {
            return Optional.empty();
        }
        while (first > floor
                && !lines.isBlank(first - 1)
                && lines.headingLevel(first) == 0
                && !lines.isLiteral(first - 1)) {
            first--;
        }
        Passage question = Title.of(text(lines, first, last)).text();
        return question.isBlank() ? Optional.empty() : Optional.of(new Asked(first, question, options));
    }

    private static Passage text(SourceLines lines, int first, int last) {
        Passage text = lines.passage(first, last);
        int level = lines.headingLevel(first);
        if (level == 0) {
            return text;
        }
        List<Passage.Line> all = new ArrayList<>(text.lines());
        String heading = all.get(0).text();
        all.set(0, all.get(0).from(heading.indexOf('#') + level));
        return new Passage(all).trimmed();
    }
}
