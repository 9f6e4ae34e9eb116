package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels in front of the text of a side, as {@link Opening} reads them. */
final class ConstantLabels {
    private ConstantLabels() {}

    /** The label of an answer; empty when there is none. A number alone counts the items of a list. */
    static String pattern(Passage answer) {
        return opening(answer)
                .map(Opening::pattern)
                .filter(ConstantLabels::isMoreThanNumber)
                .orElse("");
    }

    static Passage without(Passage answer) {
        return opening(answer).map(label -> cut(onlyItem(answer), label)).orElse(answer);
    }

    /** What is in front of nearly all questions: a label whose number runs on, or signs. */
    static Optional<String> numbered(List<Card> cards) {
        List<String> patterns = new ArrayList<>();
        int before = -1;
        int running = 0;
        for (Card card : cards) {
            Optional<Opening> label = opening(card.question());
            patterns.add(label.map(Opening::pattern).orElse(""));
            int number = label.map(Opening::number).orElse(-1);
            running += number >= 0 && (number == before + 1 || number == 1 || before < 0) ? 1 : 0;
            before = number >= 0 ? number : before;
        }
        boolean runs = Gates.CONSTANT_NUMBERS.isPart(running, cards.size());
        return Constants.recurring(patterns)
                .filter(pattern -> pattern.indexOf('#') >= 0 ? runs : isSigns(pattern) || isWordBeforeColon(pattern));
    }

    static Passage withoutNumber(Passage question, String pattern) {
        return opening(question)
                .filter(label -> label.pattern().equals(pattern))
                .map(label -> cut(question, label))
                .filter(rest -> !rest.isBlank())
                .orElse(question);
    }

    private static Optional<Opening> opening(Passage side) {
        if (side.lines().isEmpty()) {
            return Optional.empty();
        }
        Passage item = onlyItem(side);
        String first = item.lines().isEmpty() ? "" : item.lines().get(0).text();
        boolean text = !first.isEmpty() && Markers.contentStart(first) == 0 && "`~|<>#!".indexOf(first.charAt(0)) < 0;
        return text ? Opening.in(first).filter(label -> isFollowed(side, first, label)) : Optional.empty();
    }

    private static boolean isFollowed(Passage side, String first, Opening label) {
        return label.end() < first.length() || side.lines().size() > 1;
    }

    /** The item of a list that is the whole side; other sides as they are. */
    static Passage onlyItem(Passage side) {
        String first = side.lines().get(0).text();
        int content = Markers.contentStart(first);
        boolean bullet = content == 2 && Signs.isBullet(first, 0);
        if (!bullet) {
            return side;
        }
        List<Passage.Line> inside = new ArrayList<>();
        inside.add(side.lines().get(0).from(content));
        for (Passage.Line line : side.lines().subList(1, side.lines().size())) {
            if (!line.isBlank() && Markers.indent(line.text()) < content) {
                return side;
            }
            inside.add(line.from(Math.min(content, line.text().length())));
        }
        return new Passage(inside).trimmed();
    }

    private static Passage cut(Passage side, Opening label) {
        List<Passage.Line> lines = new ArrayList<>(side.lines());
        Passage.Line rest = lines.get(0).from(label.end());
        int end = rest.text().stripTrailing().length() - label.open().length();
        lines.set(0, label.open().isEmpty() || end < 0 ? rest : rest.part(0, end));
        return new Passage(lines).trimmed();
    }

    private static boolean isMoreThanNumber(String pattern) {
        return pattern.indexOf('#') < 0 || pattern.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isSigns(String pattern) {
        return pattern.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A topic in front of a question may recur; one word is a label. */
    private static boolean isWordBeforeColon(String pattern) {
        return pattern.indexOf(' ') < 0 && Signs.endsWithColon(pattern);
    }
}
