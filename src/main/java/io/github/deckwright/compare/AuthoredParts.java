package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Part;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a card apart into what its author wrote. */
final class AuthoredParts {
    private AuthoredParts() {}

    static List<Part> of(CardContent card) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("question", written(card.question())));
        if (!card.choices().isEmpty()) {
            StringBuilder choices = new StringBuilder();
            for (RenderedChoice choice : card.choices()) {
                choices.append(choices.isEmpty() ? "" : "\n").append(choice.correct() ? "[x] " : "[ ] ");
                choices.append(written(choice.content()));
            }
            parts.add(new Part("choices", choices.toString()));
        }
        add(parts, "answer", card.answer().map(AuthoredParts::written));
        add(parts, "explanation", card.explanation().map(AuthoredParts::written));
        add(parts, "hint", card.hint().map(AuthoredParts::written));
        add(parts, "typed answer", card.typed());
        add(parts, "context", Optional.of(String.join(" › ", card.context())));
        add(parts, "tags", Optional.of(String.join(" ", card.tags())));
        return parts;
    }

    private static void add(List<Part> parts, String name, Optional<String> text) {
        text.filter(some -> !some.isEmpty()).ifPresent(some -> parts.add(new Part(name, some)));
    }

    private static String written(Rendered part) {
        return Cloze.written(part.markdown()).strip();
    }
}
