package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.quiz.FieldCard;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a question of fields with names, wherever they were read from. */
final class Fielded {
    private static final List<String> GAPS = List.of("cloze", "text");

    private Fielded() {}

    /** Whether fields hold what a question and its answer need. */
    static boolean isQuestion(Map<String, Value> fields) {
        FieldCard card = new FieldCard(fields);
        boolean answered = card.options().isPresent() || card.answer().isPresent();
        return (card.question().isPresent() && answered) || cloze(fields).isPresent();
    }

    /** Whether fields hold nothing but options of which one is right: what is asked stands above them. */
    static boolean areOptions(Map<String, Value> fields) {
        FieldCard card = new FieldCard(fields);
        return card.question().isEmpty()
                && card.options().filter(FieldCard.Options::hasRight).isPresent();
    }

    /** The question that some fields are. */
    static Item item(Item item, Map<String, Value> fields) {
        FieldCard card = new FieldCard(fields);
        Optional<Passage> cloze = card.question().isPresent() ? Optional.empty() : cloze(fields);
        if (cloze.isPresent()) {
            item.question(cloze.get()).gaps();
        }
        card.question().ifPresent(item::question);
        Optional<FieldCard.Options> options = card.options();
        boolean choice = options.filter(FieldCard.Options::hasRight).isPresent();
        if (choice) {
            for (Choice option : options.get().choices()) {
                item.option(option.content(), option.correct());
            }
        } else if (options.isEmpty()) {
            card.answer().ifPresent(item::answer);
        } else {
            item.option(options.get().choices().get(0).content(), false);
        }
        card.explanation().ifPresent(item::explanation);
        card.hint().ifPresent(item::hint);
        String type =
                fields.get("type") instanceof Value.Text text ? text.passage().markdown() : "";
        return item.tags(card.tags()).reverse(type.toLowerCase(Locale.ROOT).contains("revers"));
    }

    private static Optional<Passage> cloze(Map<String, Value> fields) {
        for (String key : GAPS) {
            if (fields.get(key) instanceof Value.Text text) {
                Optional<Passage> gaps = Gaps.mark(text.passage().trimmed(), Set.of(GapSyntax.ANKI, GapSyntax.CURLY));
                if (gaps.isPresent()) {
                    return gaps;
                }
            }
        }
        return Optional.empty();
    }
}
