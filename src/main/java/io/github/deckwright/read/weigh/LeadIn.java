package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Signs;
import java.util.List;
import java.util.Optional;

/** What leads into another card, such as {@code **Quiz**} or {@code Try these:}, and is no part of the answer above it. */
final class LeadIn {
    private LeadIn() {}

    /** A card whose answer was cut off by other cards; empty when nothing is left of the answer. */
    static Optional<Card.Builder> without(Card.Builder builder) {
        Card card = builder.build();
        Passage answer = card.answer().orElse(Passage.EMPTY).trimmed();
        List<Passage.Line> lines = answer.lines();
        int last = lines.size() - 1;
        boolean apart = last >= 0 && (last == 0 || lines.get(last - 1).isBlank());
        if (!apart || !leads(lines.get(last).text().strip())) {
            return Optional.of(builder);
        }
        Passage left = new Passage(lines.subList(0, last)).trimmed();
        return left.isBlank() ? Optional.empty() : Optional.of(builder.answer(left));
    }

    private static boolean leads(String text) {
        return Emphasis.isMarkedBold(text) || Signs.endsWithColon(text);
    }
}
